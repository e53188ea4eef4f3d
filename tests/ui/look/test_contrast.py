# SPDX-License-Identifier: MIT
"""Every ink on every ground that it is put on reaches AA, light and dark: 4.5 for text, 3 for what marks a control.

The pairs are those of the style sheet and the painters; what the sheet says is compared with the table, so that a new
pair can't come in unseen. A button that says in words what it does needs no outline to be known (WCAG 1.4.11); fields,
checks and the focus do. What is switched off is exempt, and still has to be legible.
"""

import re
from collections.abc import Iterator, Mapping

import pytest

from followup_desk.ui.look import style_sheet
from followup_desk.ui.look.theme import DARK, LIGHT, Tokens
from tests.ui.look.contrast import AA_CONTROL, AA_TEXT, contrast

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
TEXT = {
    "surface": ("ink", "ink_2", "ink_3", "accent", "late", "now", "calm"),
    "surface_2": ("ink", "ink_2", "ink_3", "accent", "late", "now", "calm"),
    "select": ("ink", "ink_2", "accent", "late"),
    "accent_soft": ("ink", "ink_2", "accent"),
    "now_soft": ("ink", "ink_2", "now"),
    "late_soft": ("late",),
    "calm_soft": ("calm",),
    "accent": ("accent_ink",),
    "ink": ("surface",),
}
MARKS = {
    "surface": ("field", "focus", "accent", "late", "ink"),
    "surface_2": ("field", "focus", "accent", "late", "ink"),
    "select": ("focus", "accent"),
    "accent_soft": ("focus",),
    "now_soft": ("focus",),
    "accent": ("accent_ink",),  # the inner ring of a filled button with the focus
    "ink": ("surface",),  # the ring of the toast's button
}
OFF = {"surface": ("field", "ink_3"), "surface_2": ("field", "ink_3")}
_RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
_INK = re.compile(r"(?<![-\w])color: \$(\w+)")
_GROUND = re.compile(r"background: \$(\w+)")
_RIM = re.compile(r"border(?:-color|-bottom)?: (?:[\w ]*)\$(\w+)")


def pairs(table: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(ink, ground) for ground, inks in table.items() for ink in inks]


def rules() -> Iterator[tuple[str, str]]:
    """Selector and body of each rule of the sheet."""
    for selector, body in _RULE.findall(style_sheet.SHEET.template):
        yield " ".join(selector.split()), body


@BOTH
@pytest.mark.parametrize(("ink", "ground"), pairs(TEXT))
def test_text_is_readable(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= AA_TEXT


@BOTH
@pytest.mark.parametrize(("mark", "ground"), pairs(MARKS))
def test_what_marks_a_control_can_be_seen(tokens: Tokens, mark: str, ground: str) -> None:
    assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= AA_CONTROL


@BOTH
@pytest.mark.parametrize(("ink", "ground"), pairs(OFF))
def test_what_is_switched_off_can_still_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= AA_CONTROL


def test_the_sheet_has_no_text_that_the_table_does_not_know() -> None:
    unknown = []
    for selector, body in rules():
        inks, grounds = _INK.findall(body), _GROUND.findall(body) or ["surface", "surface_2"]
        for ink in inks:
            unknown += [(selector, ink, ground) for ground in grounds if ink not in TEXT.get(ground, ())]
    assert [each for each in unknown if ":disabled" not in each[0]] == []


def test_the_sheet_marks_fields_and_the_focus_with_what_can_be_seen() -> None:
    faint = []
    for selector, body in rules():
        marks_it = ":focus" in selector or selector.startswith(("QLineEdit", "QComboBox {", "QCheckBox::indicator"))
        if marks_it and ":disabled" not in selector and "QAbstractItemView" not in selector:
            faint += [(selector, rim) for rim in _RIM.findall(body) if rim not in MARKS["surface"]]
    assert faint == []


def test_every_kind_of_control_shows_its_focus() -> None:
    focused = " ".join(selector for selector, _body in rules() if ":focus" in selector)
    kinds = (
        "QLineEdit",
        "QPlainTextEdit",
        "QSpinBox",
        "QComboBox",
        "QCheckBox",
        "QRadioButton",
        "QPushButton",
        "QTabBar",
    )
    assert [kind for kind in kinds if kind not in focused] == []
