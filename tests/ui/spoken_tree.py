# SPDX-License-Identifier: MIT
"""A window as a screen reader is given it: a tree of roles and names, and what is wrong with it.

Read through Qt's own interface; `tests/ui/listening` goes the whole way, over the bus.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
VAGUE = frozenset({Role.NoRole, Role.Client, Role.Border, Role.Pane, Role.Grouping, Role.LayeredPane, Role.Whitespace})
"""Roles that say nothing of what can be done."""
BUTTONS = frozenset({Role.Button, Role.ButtonMenu, Role.ButtonDropDown, Role.CheckBox, Role.RadioButton})
LISTS = frozenset({Role.List, Role.Table, Role.Tree})
ROWS = frozenset({Role.ListItem, Role.Cell, Role.TreeItem})
MANY_ROWS = 60
_OWN_BY_LABEL = Role.ComboBox
"""Its name is what is chosen in it, on Linux: what it is for must be said by a label or a description."""


@dataclass(frozen=True)
class Node:
    """Something that is shown, with what is shown in it."""

    role: QAccessible.Role
    name: str
    description: str
    takes_focus: bool
    is_labelled: bool
    inner: tuple["Node", ...]

    def all(self) -> Iterator["Node"]:
        """Itself and all that is in it."""
        yield self
        for each in self.inner:
            yield from each.all()

    def __str__(self) -> str:
        return f"{self.role.name} “{self.name[:60]}”"


def tree(widget: QWidget) -> Node:
    """What is shown of a widget."""
    return _node(QAccessible.queryAccessibleInterface(widget))


def faults(whole: Node) -> list[str]:
    """What leaves a listener without knowing where they are, or what a control does."""
    found = [f"{each}: {fault}" for each in whole.all() for fault in _faults_of(each)]
    for each in whole.all():
        buttons = [one for one in each.inner if one.role in BUTTONS]
        found.extend(f"two beside one another are {one}" for one, two in pairwise(buttons) if one.name == two.name)
    return found


def rows(whole: Node) -> list[str]:
    """What the rows of lists and tables say."""
    return [each.name for each in whole.all() if each.role in ROWS]


def _faults_of(node: Node) -> Iterator[str]:
    acts = node.takes_focus or node.role in BUTTONS
    if (acts or node.role in ROWS) and not node.name.strip():
        yield "has no name"
    if node.takes_focus and node.role in VAGUE:
        yield "takes the focus and says not what it is"
    if node.role == _OWN_BY_LABEL and not (node.is_labelled or node.description):
        yield "says what is chosen, not of what"
    if node.description.startswith("<"):
        yield f"is described by marks: {node.description[:60]}"


def _node(found: QAccessibleInterface) -> Node:
    inner = (found.child(at) for at in range(min(found.childCount(), MANY_ROWS)))
    return Node(
        found.role(),
        found.text(QAccessible.Text.Name),
        found.text(QAccessible.Text.Description),
        bool(found.state().focusable),
        any(how & QAccessible.RelationFlag.Label for _which, how in found.relations()),
        tuple(_node(each) for each in filter(None, inner) if each.isValid() and not each.state().invisible),
    )
