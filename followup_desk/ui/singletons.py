# SPDX-License-Identifier: MIT
"""None, True and False must never be freed, also on a Python that counts who holds them.

PySide6 6.12 is compiled for Pythons on which they are immortal (PEP 683, 3.12): it hands them out without
counting. On Python 3.11 each call into Qt that gives nothing back takes one reference of None away that was never
given, and after some thousands the interpreter ends with "Fatal Python error: none_dealloc: deallocating
None". So there they are given more references than any program can take. To go when 3.11 is no longer supported.
"""

import ctypes
import sys

COUNTED = (None, True, False, NotImplemented, Ellipsis)
_PLENTY = 1 << 60
_COUNT = ctypes.c_ssize_t


def keep() -> bool:
    """Make sure that they last; False where the interpreter keeps its counts in a way that is not known."""
    if sys.version_info >= (3, 12):
        return True
    return all([_keep(each) for each in COUNTED])


def _keep(each: object) -> bool:
    # CPython keeps the count first in each object, and the object's id is where it lies.
    count = _COUNT.from_address(id(each))
    if count.value < _PLENTY and not 0 <= sys.getrefcount(each) - count.value <= 8:
        return False
    if count.value < _PLENTY:
        count.value += _PLENTY
    return True
