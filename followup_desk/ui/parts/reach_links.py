# SPDX-License-Identifier: MIT
"""Numbers and addresses side by side, each copied by one click: somebody's own, or an organisation's."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from followup_desk.domain.punctuation import labelled
from followup_desk.domain.records import Method
from followup_desk.domain.stored_words import shown
from followup_desk.domain.words import MethodKind
from followup_desk.ui.look.bidi import joined
from followup_desk.ui.parts.copy_link import CopyLink
from followup_desk.ui.parts.flow_layout import FlowLayout

translate = QCoreApplication.translate

_MOST = 12
_ICONS = {
    MethodKind.PHONE: "phone",
    MethodKind.EMAIL: "mail",
    MethodKind.ADDRESS: "map-pin",
    MethodKind.URL: "globe",
}


@dataclass(frozen=True)
class Reach:
    """A way to reach somebody; `whose` where it is not their own."""

    method: Method
    whose: str = ""


class ReachLinks(QWidget):
    """Hides itself where there are none. Links are kept: making one takes longer than all the rest.

    `before` is where Tab comes from: what is made later stands at the end of the window, and would come last.
    """

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._links: list[CopyLink] = []
        self._flow = FlowLayout(self, gap=14, line_gap=2)

    def show_ways(self, ways: Sequence[Reach]) -> None:
        """The first dozen, in their order."""
        shown = ways[:_MOST]
        for _ in range(len(shown) - len(self._links)):
            link = CopyLink(self)
            link.setToolTip(self.tr("Click to copy"))
            self._flow.addWidget(link)
            QWidget.setTabOrder(self._links[-1] if self._links else self._before, link)
            self._links.append(link)
        kinds = [way.method.kind for way in ways]
        for link, way in zip_longest(self._links, shown):
            if way is None:
                link.hide()
                continue
            said = _said(way, several=kinds.count(way.method.kind) > 1)
            link.show_value(_ICONS[way.method.kind], way.method.value, _name(way), said)
            link.show()
        self.setVisible(bool(shown))
        self.updateGeometry()

    def links(self) -> list[CopyLink]:
        """Those that are shown, in their order."""
        return [link for link in self._links if not link.isHidden()]


def _name(way: Reach) -> str:
    """What a screen reader says."""
    method = way.method
    words = " ".join(word for word in (_kind_word(method.kind), shown(method.label)) if word)
    more = joined([_state_word(method.state), way.whose], ", ")
    return labelled(words, method.value) + (f", {more}" if more else "")


def _said(way: Reach, *, several: bool) -> str:
    """What stands small beside it: which of several it is, whether it is dead, and whose it is."""
    label = shown(way.method.label) if several else ""
    return joined([label, _state_word(way.method.state), way.whose], ", ")


def _state_word(state: str) -> str:
    return {
        "bounced": translate("reach_links", "bounced"),
        "returned": translate("reach_links", "came back"),
        "old": translate("reach_links", "no longer used"),
    }.get(state, "")


def _kind_word(kind: MethodKind) -> str:
    return {
        MethodKind.PHONE: translate("reach_links", "Phone"),
        MethodKind.EMAIL: translate("reach_links", "Email"),
        MethodKind.ADDRESS: translate("reach_links", "Address"),
        MethodKind.URL: translate("reach_links", "Web page"),
    }[kind]
