# SPDX-License-Identifier: MIT
"""The plots as data, in words, in the colours of both schemes and in grey."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from followup_desk.services.equal_care import Band, EqualCare, Gap, Size
from followup_desk.services.own_follow_up import KeptBar, Thanked, Thanks, ThanksBar, TouchBar, Touches
from followup_desk.ui.look import theme
from followup_desk.ui.plots import inks
from followup_desk.ui.plots.answer_plots import of_promises, of_thanks, of_touches
from followup_desk.ui.plots.care_plot import of_care
from followup_desk.ui.plots.column_painting import draw_fill
from followup_desk.ui.plots.on_paper import draw_sheet, pdf
from followup_desk.ui.plots.plot import Fill, Plot
from tests.ui.look.contrast import AA_CONTROL, AA_TEXT, contrast

PARTS = (Fill.FULL, Fill.HATCHED, Fill.HOLLOW)
TODAY = date(2026, 11, 21)


def band(size: Size, days: list[int], amount: int | None = None) -> Band:
    ids = tuple(range(len(days)))
    return Band(size, ids, ids, tuple(sorted(days, reverse=True)), amount, amount)


def some() -> list[Plot]:
    """All four, each with something in every fill."""
    touched = (TouchBar(1, (1, 2), (3,)), TouchBar(2, (4, 5, 6)), TouchBar(10, (), (7,)))
    months = (KeptBar(date(2026, 10, 1), (1, 2), (3,), (4,)), KeptBar(date(2026, 11, 1)))
    thanked = [ThanksBar(Thanked.SAME_DAY, (1, 2, 3)), ThanksBar(Thanked.OPEN, (4,)), ThanksBar(Thanked.NEVER, (5,))]
    none, large = band(Size.NONE, [80, 21, 20, 19, 18]), band(Size.LARGE, [9, 8, 7, 6, 5], 9000)
    care = EqualCare((none, large), "EUR", Gap(none, large, 13), False, ())
    return [
        of_touches(Touches(touched, 5, 2, True)),
        of_promises(months),
        of_thanks(Thanks(tuple(thanked), False)),
        of_care(care),
    ]


def grey(draw: str, size: int = 60) -> QImage:
    """A fill as a printer without colours has it."""
    picture = QImage(size, size, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    box = picture.rect().adjusted(4, 4, -4, -4)
    draw_fill(painter, box.toRectF(), Fill(draw), inks.of_paper())
    painter.end()
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def darkness(picture: QImage) -> float:
    """From 0, white, to 1."""
    inner = picture.copy(10, 10, 40, 40)
    shades = [inner.pixelColor(x, y).lightnessF() for x in range(40) for y in range(40)]
    return 1 - sum(shades) / len(shades)


def test_every_number_is_said_in_words() -> None:
    touched, kept, thanked, care = some()
    assert touched.in_words == (
        "Half of your 5 yeses came within 2 touches. 1 touch. Yes: 2. No: 1."
        " 2 touches. Yes: 3. No: 0. Half of your yeses came by here."
        " 10 touches and more. Yes: 0. No: 1. Your latest 2000 answers are counted."
    )
    assert kept.in_words == (
        "You kept 2 of the 4 promises of the last twelve months, to the day and the way: 50%."
        " October 2026: 50% kept. Kept: 2. Late or another way: 1. Broken: 1. November 2026: no promise ended."
    )
    assert thanked.in_words == (
        "You thanked for 3 of the 5 meetings and lunches of the last twelve months within a day."
        " Thanked the same day: 3. Not thanked yet, it may still come: 1. Never thanked: 1."
    )
    assert care.in_words.startswith(
        "Those without an amount wait 13 days longer than the largest: 20 and 7 days."
        " No amount: 5 waiting. Half of them wait up to 20 days, one 80 days."
        " 9000 EUR and more: 5 waiting. Half of them wait up to 7 days, one 9 days."
    )


def test_who_waits_longer_than_the_scale_goes_has_a_sign_of_their_own() -> None:
    one = band(Size.NONE, [400, 5, 4, 4, 3, 3])
    plot = of_care(EqualCare((one,), "", None, False, ()))
    assert (plot.tallest, plot.legend[-1]) == (16, (Fill.HOLLOW, "longer than 16 days"))


def test_with_too_little_to_tell_it_says_what_is_missing_and_paints_nothing() -> None:
    few = [
        of_touches(Touches((TouchBar(1, (1, 2)),), 2, None, False)),
        of_promises([KeptBar(TODAY.replace(day=1))]),
        of_thanks(Thanks((ThanksBar(Thanked.SAME_DAY, (1, 2)),), False)),
        of_care(EqualCare((band(Size.NONE, [3, 4]),), "", None, False, ())),
    ]
    assert [plot.columns for plot in few] == [()] * 4
    assert [plot.missing for plot in few] == [
        "From five yeses on this shows after how many touches they came. So far: 2.",
        "Once a promise has ended, this shows how many you keep. None has ended in the last twelve months.",
        "From five meetings and lunches of the last twelve months on this shows how soon you thanked for them."
        " So far: 2.",
        "From six open opportunities on this shows whether the small wait longer than the large."
        " It counts the days since you last spoke; if you never spoke, since they came on your desk."
        " Left out: who rests, and who has your promise for a day to come. Waiting now: 2.",
    ]
    none = [
        of_touches(Touches((), 0, None, False)),
        of_thanks(Thanks((), False)),
        of_care(EqualCare((), "", None, False, ())),
    ]
    ends = ["There are none yet.", "There are none yet.", "Nobody waits just now."]
    assert all(plot.missing.endswith(end) for plot, end in zip(none, ends, strict=True))


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=12))
def test_a_column_is_as_high_as_there_are_people_behind_it(counts: list[tuple[int, int, int]]) -> None:
    bars = [
        KeptBar(TODAY - timedelta(days=31 * at), *(tuple(range(count)) for count in each))
        for at, each in enumerate(counts)
    ]
    plot = of_promises(bars)
    assert [column.count for column in plot.columns] == ([sum(each) for each in counts] if plot.columns else [])
    assert plot.tallest >= max((column.count for column in plot.columns), default=0)
    for column, each in zip(plot.columns, counts, strict=False):
        assert column.below == (f"{each[0]}/{sum(each)}" if sum(each) else "")


@pytest.mark.parametrize("tokens", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_every_part_can_be_seen_on_every_ground(tokens: theme.Tokens, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(theme._current, "tokens", tokens)
    for colours, more in ((inks.of_screen(), (tokens.select, tokens.surface_2)), (inks.of_paper(), ())):
        for ground in (colours.ground, colours.mark, *more):
            assert all(contrast(colours.of(part), ground) >= AA_CONTROL for part in PARTS)
            assert contrast(colours.ink, ground) >= AA_TEXT
        assert contrast(colours.quiet, colours.ground) >= AA_TEXT


def test_the_parts_differ_in_grey_too() -> None:
    shades = [darkness(grey(fill)) for fill in PARTS]
    assert shades[0] > shades[1] + 0.2 > shades[2] + 0.3


def test_all_four_stand_on_one_sheet_without_a_colour(qapp: object) -> None:
    page = QImage(680, 1010, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    draw_sheet(painter, QRect(0, 0, 680, 1010), some(), TODAY)
    painter.end()
    points = [page.pixelColor(x, y) for x in range(0, 680, 3) for y in range(0, 1010, 3)]
    assert all(point.saturation() == 0 for point in points)
    assert pdf(some(), TODAY).count(b"/Type /Page\n") == 1
