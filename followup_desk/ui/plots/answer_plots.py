# SPDX-License-Identifier: MIT
"""The plots of touches until an answer, of promises by month, and of thank-yous, in words and columns."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desk.services import own_follow_up as own
from followup_desk.services.own_follow_up import KeptBar, Thanked, Thanks, ThanksBar, TouchBar, Touches
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.look.due_words import month_name
from followup_desk.ui.plots.plot import Column, Fill, Group, Plot, Style

translate = QCoreApplication.translate
TOUCHES, KEPT, THANKS = "touches", "kept", "thanks"


def of_touches(found: Touches) -> Plot:
    """After how many touches yeses and noes came (R6)."""
    title = translate("plots", "Touches until yes")
    if found.median is None:
        missing = translate("plots", "From five yeses on this shows after how many touches they came.")
        return Plot(TOUCHES, title, "", missing=f"{missing} {_so_far(found.yeses)}")
    said = {
        0: translate("plots", "Half of your {yeses} yeses came by themselves."),
        1: translate("plots", "Half of your {yeses} yeses came with the first touch."),
    }.get(found.median, translate("plots", "Half of your {yeses} yeses came within {median} touches."))
    says = said.format(yeses=number(found.yeses), median=found.median)
    cut = translate("plots", "Your latest {count} answers are counted.").format(count=number(own.LATEST_ANSWERS))
    return Plot(
        TOUCHES,
        title,
        says,
        Style.BESIDE,
        tuple(_touch_column(bar, bar.touches == min(found.median, own.MOST_TOUCHES)) for bar in found.bars),
        (
            (Fill.FULL, translate("plots", "yes")),
            (Fill.HATCHED, translate("plots", "no")),
            (Fill.MARK, translate("plots", "half of the yeses by here")),
        ),
        note=cut if found.cut else "",
    )


def of_promises(bars: Sequence[KeptBar]) -> Plot:
    """How many of each month's promises were kept (R7)."""
    title = translate("plots", "Promises kept, by month")
    ended, kept = sum(bar.ended for bar in bars), sum(len(bar.kept) for bar in bars)
    if not ended:
        missing = translate(
            "plots",
            "Once a promise has ended, this shows how many you keep. None has ended in the last twelve months.",
        )
        return Plot(KEPT, title, "", missing=missing)
    one = translate("plots", "You kept {kept} of the one promise of the last twelve months.")
    several = translate(
        "plots", "You kept {kept} of the {ended} promises of the last twelve months, to the day and the way: {rate}%."
    )
    says = (one if ended == 1 else several).format(kept=number(kept), ended=number(ended), rate=100 * kept // ended)
    legend = (
        (Fill.FULL, translate("plots", "kept")),
        (Fill.HATCHED, translate("plots", "late or another way")),
        (Fill.HOLLOW, translate("plots", "broken")),
    )
    return Plot(KEPT, title, says, Style.STACKED, tuple(map(_kept_column, bars)), legend)


def of_thanks(found: Thanks) -> Plot:
    """How many days a meeting waited for its thank-you (R1)."""
    title = translate("plots", "Days from meeting to thank-you")
    if found.meetings < own.MEETINGS_THAT_TELL:
        missing = translate(
            "plots",
            "From five meetings and lunches of the last twelve months on this shows how soon you thanked for them.",
        )
        return Plot(THANKS, title, "", missing=f"{missing} {_so_far(found.meetings)}")
    says = translate(
        "plots", "You thanked for {soon} of the {meetings} meetings and lunches of the last twelve months within a day."
    ).format(soon=number(found.within_a_day), meetings=number(found.meetings))
    cut = translate("plots", "Only the latest {count} entries of the desk are looked through.")
    return Plot(
        THANKS,
        title,
        says,
        Style.STACKED,
        tuple(map(_thanks_column, found.bars)),
        (
            (Fill.FULL, translate("plots", "card, letter or other thanks")),
            (Fill.HATCHED, translate("plots", "may still come")),
            (Fill.HOLLOW, translate("plots", "none")),
        ),
        note=cut.format(count=number(own.LATEST_ENTRIES)) if found.cut else "",
    )


def _so_far(count: int) -> str:
    """How far it is still from telling something."""
    if not count:
        return translate("plots", "There are none yet.")
    return translate("plots", "So far: {count}.").format(count=number(count))


def _touch_column(bar: TouchBar, marked: bool) -> Column:
    last = bar.touches == own.MOST_TOUCHES
    if bar.touches == 0:
        when = translate("plots", "No touch: they came by themselves.")
    elif bar.touches == 1:
        when = translate("plots", "1 touch.")
    elif last:
        when = translate("plots", "{count} touches and more.").format(count=bar.touches)
    else:
        when = translate("plots", "{count} touches.").format(count=bar.touches)
    answers = translate("plots", "Yes: {yes}. No: {no}.").format(yes=number(len(bar.yes)), no=number(len(bar.no)))
    half = translate("plots", "Half of your yeses came by here.") if marked else ""
    return Column(
        f"{bar.touches}+" if last else str(bar.touches),
        " ".join(part for part in (when, answers, half) if part),
        (
            Group(translate("plots", "Yes"), Fill.FULL, bar.yes),
            Group(translate("plots", "No"), Fill.HATCHED, bar.no),
        ),
        marked=marked,
    )


def _kept_column(bar: KeptBar) -> Column:
    month = month_name(bar.first)
    if bar.percent is None:
        spoken = translate("plots", "{month}: no promise ended.").format(month=month)
    else:
        spoken = translate(
            "plots", "{month}: {rate}% kept. Kept: {kept}. Late or another way: {otherwise}. Broken: {broken}."
        ).format(
            month=month,
            rate=bar.percent,
            kept=number(len(bar.kept)),
            otherwise=number(len(bar.otherwise)),
            broken=number(len(bar.broken)),
        )
    return Column(
        QLocale().standaloneMonthName(bar.first.month, QLocale.FormatType.ShortFormat),
        spoken,
        (
            Group(translate("plots", "Kept"), Fill.FULL, bar.kept),
            Group(translate("plots", "Late or another way"), Fill.HATCHED, bar.otherwise),
            Group(translate("plots", "Broken"), Fill.HOLLOW, bar.broken),
        ),
        value="" if bar.percent is None else translate("plots", "{rate}%").format(rate=bar.percent),
        below=f"{len(bar.kept)}/{bar.ended}" if bar.ended else "",
    )


def _thanks_column(bar: ThanksBar) -> Column:
    label, spoken = _thanks_words()[bar.thanked]
    fill = {Thanked.OPEN: Fill.HATCHED, Thanked.NEVER: Fill.HOLLOW}.get(bar.thanked, Fill.FULL)
    count = number(len(bar.ids))
    groups = (Group(spoken, fill, bar.ids),)
    said = translate("plots", "{when}: {count}.").format(when=spoken, count=count)
    return Column(label, said, groups, value=count if bar.ids else "")


def _thanks_words() -> dict[Thanked, tuple[str, str]]:
    """Below the column, and in words."""
    return {
        Thanked.SAME_DAY: (translate("plots", "same day"), translate("plots", "Thanked the same day")),
        Thanked.ONE: (translate("plots", "1 day"), translate("plots", "Thanked after 1 day")),
        Thanked.TWO: (translate("plots", "2 days"), translate("plots", "Thanked after 2 days")),
        Thanked.THREE: (translate("plots", "3 days"), translate("plots", "Thanked after 3 days")),
        Thanked.WEEK: (translate("plots", "4–7 days"), translate("plots", "Thanked after 4 to 7 days")),
        Thanked.LATER: (translate("plots", "later"), translate("plots", "Thanked after more than a week")),
        Thanked.OPEN: (translate("plots", "not yet"), translate("plots", "Not thanked yet, it may still come")),
        Thanked.NEVER: (translate("plots", "never"), translate("plots", "Never thanked")),
    }
