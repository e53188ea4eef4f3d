# SPDX-License-Identifier: MIT
"""The lists of contacts in words: the title of each, what order it stands in, and what an empty one says."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

TABS = ("due", "all", "loose-ends", "quiet", "customers")
COUNTED = ("due", "loose-ends", "quiet")
MORE = ("prospects", "open", "never", "resting", "former", "missed", "newsletter")

_BY_DUE = ("due", "all", "customers", "prospects", "open", "resting")


def title(name: str) -> str:
    """What the list is called."""
    return {
        "due": translate("contact_lists", "Due"),
        "all": translate("contact_lists", "All"),
        "loose-ends": translate("contact_lists", "Loose ends"),
        "quiet": translate("contact_lists", "Going quiet"),
        "customers": translate("contact_lists", "Customers"),
        "prospects": translate("contact_lists", "Prospects"),
        "open": translate("contact_lists", "Open opportunities"),
        "never": translate("contact_lists", "Never in touch"),
        "resting": translate("contact_lists", "Resting"),
        "former": translate("contact_lists", "Former"),
        "missed": translate("contact_lists", "Missed occasions"),
        "newsletter": translate("contact_lists", "Newsletter"),
    }[name]


def order(name: str) -> str:
    """What the list is ordered by."""
    if name == "quiet":
        return translate("contact_lists", "longest quiet first")
    if name in _BY_DUE:
        return translate("contact_lists", "by next due")
    return translate("contact_lists", "by name")


def empty_text(name: str) -> str:
    """What is said in place of an empty list."""
    texts = {
        "due": translate("contact_lists", "Nobody is due.\nWhom you plan for a day comes up here on it."),
        "all": translate("contact_lists", "Nobody is on the desk yet."),
        "loose-ends": translate("contact_lists", "No loose ends: every open opportunity has its next follow-up."),
        "quiet": translate(
            "contact_lists", "Nobody is going quiet: you spoke with every customer within the time you set."
        ),
        "customers": translate("contact_lists", "No customers yet.\nLog a Yes, and they stand here."),
    }
    return texts.get(name) or translate("contact_lists", "Nobody is in this list.")
