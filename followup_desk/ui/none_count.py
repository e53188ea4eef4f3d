# SPDX-License-Identifier: MIT
"""Keeps PySide6 6.12.0 from ending the process on Python 3.11.

There each Qt call that returns nothing gives back one reference to None that it never took, and after some
thousands of them Python stops with "deallocating None". From Python 3.12 on None cannot be freed. Importing this
lifts the count of None out of reach; it can go with the first PySide6 that counts right.
"""

import ctypes
import sys

_OUT_OF_REACH = 1 << 40  # a window that paints all day for a year makes fewer calls

if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    _count = ctypes.c_ssize_t.from_address(id(None))
    # Checked first: a build that keeps its counts elsewhere must not be written into.
    if 0 <= sys.getrefcount(None) - _count.value < 10:
        _count.value = _OUT_OF_REACH
