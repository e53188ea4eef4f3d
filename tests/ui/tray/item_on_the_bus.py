# SPDX-License-Identifier: MIT
"""The icon of another program as a panel sees it: over the session bus, with what can be clicked."""

from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, Properties, new_method_call
from jeepney.io.blocking import DBusConnection

_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_PATIENCE_S = 30


@dataclass(frozen=True)
class Picture:
    """One size of the icon: its pixels from left to right, each in four bytes (opacity, red, green, blue)."""

    width: int
    height: int
    pixels: bytes

    def has(self, red: int, green: int, blue: int) -> bool:
        """Is there a pixel of this colour?"""
        pixel = bytes((255, red, green, blue))
        return any(self.pixels[at : at + 4] == pixel for at in range(0, len(self.pixels), 4))


@dataclass(frozen=True)
class Entry:
    """One line of the menu."""

    number: int
    text: str
    enabled: bool
    inner: tuple["Entry", ...]


class ItemOnTheBus:
    """The item that a program has registered under this name."""

    def __init__(self, bus: DBusConnection, name: str) -> None:
        self._bus = bus
        self._item = DBusAddress("/StatusNotifierItem", name, _ITEM)
        self._menu = DBusAddress(self._property("Menu"), name, _MENU)

    def tooltip(self) -> str:
        _icon, _pictures, title, text = self._property("ToolTip")
        assert text == ""
        return str(title)

    def pictures(self) -> list[Picture]:
        return [Picture(*each) for each in self._property("IconPixmap")]

    def menu(self) -> list[Entry]:
        """What is to be seen of the menu, lines between groups left out."""
        _revision, root = self._call(self._menu, "GetLayout", "iias", (0, -1, []))
        return list(_entries(root))

    def entry(self, *path: str) -> Entry:
        """The line of the menu of this text, or of a menu in it."""
        entries: tuple[Entry, ...] = tuple(self.menu())
        for text in path:
            (found,) = (entry for entry in entries if entry.text == text)
            entries = found.inner
        return found

    def choose(self, *path: str) -> None:
        """Clicks a line of the menu."""
        self._call(self._menu, "Event", "isvu", (self.entry(*path).number, "clicked", ("i", 0), 0))

    def click(self) -> None:
        """Clicks the icon."""
        self._call(self._item, "Activate", "ii", (0, 0))

    def _property(self, name: str) -> Any:
        answer = self._bus.send_and_get_reply(Properties(self._item).get(name), timeout=_PATIENCE_S)
        return answer.body[0][1]

    def _call(self, address: DBusAddress, method: str, signature: str, arguments: tuple[object, ...]) -> Any:
        question = new_method_call(address, method, signature, arguments)
        return self._bus.send_and_get_reply(question, timeout=_PATIENCE_S).body


def _entries(layout: Any) -> Any:
    for _, (number, properties, inner) in layout[2]:
        said = {name: value for name, (_, value) in properties.items()}
        if said.get("visible", True) and said.get("type") != "separator":
            text = str(said.get("label", "")).replace("_", "")
            yield Entry(number, text, said.get("enabled", True), tuple(_entries((number, properties, inner))))
