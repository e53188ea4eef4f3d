# SPDX-License-Identifier: MIT
"""One scale of type, icons that are drawn and not typed, and nothing that moves by itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from followup_desk.ui.look import style_sheet, theme

UI = Path(theme.__file__).parents[1]
SOURCES = sorted(UI.rglob("*.py"))
GLYPHS = frozenset("▾▼▸▶▴▲◂◀✓✔✗✘☑☐☒★☆●○⋯⋮✎⚠☎✉♪⚑⟲⌕◷✕✖➜➤🔔📞")
"""Signs that stand for an icon. An arrow in the name of a key is a word, and so are × and · between words."""
DRAWN_BY_SIZE = {"tray_icon.py"}
"""A number drawn into an icon is as large as fits."""
MOVES = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|QSequentialAnimation|setAnimated\(True|QMovie")


def constants(tree: ast.AST) -> Iterator[str]:
    """Texts of the code, docstrings apart."""
    documented = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
            yield node.value


def sizes(tree: ast.AST) -> Iterator[int]:
    """What `theme.font` is asked for, and what `setPixelSize` and `setPointSize` set."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name in ("font", "setPixelSize", "setPointSize"):
            asked = node.args[0]
            choices = (asked.body, asked.orelse) if isinstance(asked, ast.IfExp) else (asked,)
            yield from (each.value for each in choices if isinstance(each, ast.Constant) and type(each.value) is int)


def test_a_size_is_seen_however_it_is_chosen() -> None:
    assert list(sizes(ast.parse("theme.font(15)\nface.setPixelSize(9 if small else 30)\ntheme.font(px)"))) == [
        15,
        9,
        30,
    ]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(UI).as_posix())
def test_text_has_a_size_of_the_scale(path: Path) -> None:
    if path.name not in DRAWN_BY_SIZE:
        assert set(sizes(ast.parse(path.read_text(encoding="utf-8")))) <= set(theme.SIZES)


def test_the_sheet_has_sizes_of_the_scale_too() -> None:
    assert {int(px) for px in re.findall(r"font-size: (\d+)px", style_sheet.SHEET.template)} <= set(theme.SIZES)
    assert not re.search(r"font-size: [\d.]+(pt|em|%)|font: ", style_sheet.SHEET.template)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(UI).as_posix())
def test_icons_are_drawn_not_typed(path: Path) -> None:
    typed = [text for text in constants(ast.parse(path.read_text(encoding="utf-8"))) if GLYPHS & set(text)]
    assert typed == []


def test_nothing_moves_by_itself() -> None:
    assert [path.name for path in SOURCES if MOVES.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("effect", [*theme.EFFECTS_OFF], ids=lambda effect: effect.name)
def test_menus_boxes_and_tooltips_are_there_at_once(qapp: QApplication, effect: Qt.UIEffect) -> None:
    theme.apply(qapp, "light")
    assert not QApplication.isEffectEnabled(effect)
