# SPDX-License-Identifier: MIT
"""The plot of waiting time against size (R18), in words and columns."""

from collections import Counter
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from followup_desk.services import equal_care
from followup_desk.services.equal_care import Band, EqualCare, Gap, Size
from followup_desk.ui.follow_ups.follow_up_words import number
from followup_desk.ui.plots.plot import Column, Fill, Group, Plot, Style

translate = QCoreApplication.translate
CARE = "care"


def of_care(found: EqualCare) -> Plot:
    """Who waits how long for a conversation, by what they may bring."""
    title = translate("plots", "Waiting time against size")
    if found.people < equal_care.WAITING_THAT_TELL:
        return Plot(CARE, title, "", missing=_missing(found.people))
    legend = ((Fill.FULL, translate("plots", "a dot for each, as high as the days since you last spoke")),)
    note = translate(
        "plots", "Up to the line half wait no longer. Left out: who rests, and who has your promise for a day to come."
    )
    columns = tuple(_column(band, found.currency) for band in found.bands)
    plot = Plot(CARE, title, _says(found), Style.DOTS, columns, legend, note=note)
    if all(column.days[0][0] <= plot.tallest for column in columns):
        return plot
    beyond = translate("plots", "longer than {days} days").format(days=number(plot.tallest))
    return replace(plot, legend=(*legend, (Fill.HOLLOW, beyond)))


def _missing(count: int) -> str:
    """From how many on it tells something, what is counted, and how many there are: an open opportunity alone is not
    yet somebody who waits."""
    parts = [
        translate("plots", "From six open opportunities on this shows whether the small wait longer than the large."),
        translate(
            "plots",
            "It counts the days since you last spoke; if you never spoke, since they came on your desk."
            " Left out: who rests, and who has your promise for a day to come.",
        ),
        translate("plots", "Nobody waits just now.")
        if not count
        else translate("plots", "Waiting now: {count}.").format(count=number(count)),
    ]
    return " ".join(parts)


def _says(found: EqualCare) -> str:
    """What it comes to, where there are enough to tell; else only what is shown."""
    if found.gap is not None:
        return _gap(found.gap)
    if found.alike:
        return translate("plots", "All wait about alike, whatever they may bring.")
    return translate(
        "plots", "How long those with an open opportunity have waited for a conversation, by what it may bring."
    )


def _gap(gap: Gap) -> str:
    said = {
        (Size.NONE, Size.LARGE): translate(
            "plots", "Those without an amount wait {days} days longer than the largest: {one} and {other} days."
        ),
        (Size.SMALL, Size.LARGE): translate(
            "plots", "The smallest wait {days} days longer than the largest: {one} and {other} days."
        ),
        (Size.LARGE, Size.NONE): translate(
            "plots", "The largest wait {days} days longer than those without an amount: {one} and {other} days."
        ),
        (Size.LARGE, Size.SMALL): translate(
            "plots", "The largest wait {days} days longer than the smallest: {one} and {other} days."
        ),
    }[gap.longer.size, gap.shorter.size]
    return said.format(days=number(gap.days), one=number(gap.longer.middle), other=number(gap.shorter.middle))


def days_words(days: int) -> str:
    """How long somebody waits."""
    return translate("plots", "1 day") if days == 1 else translate("plots", "{count} days").format(count=number(days))


def _column(band: Band, currency: str) -> Column:
    label = _label(band, currency)
    longest, count = days_words(band.days[0]), len(band.ids)
    one = translate("plots", "{size}: 1 person, waiting {longest}.")
    several = translate("plots", "{size}: {count} waiting. Half of them wait up to {middle}, one {longest}.")
    spoken = (one if count == 1 else several).format(
        size=label, count=number(count), middle=days_words(band.middle), longest=longest
    )
    return Column(
        label,
        spoken,
        (Group("", Fill.FULL, band.ids),),
        value=days_words(band.middle),
        below=translate("plots", "{count} open").format(count=number(count)),
        days=tuple(sorted(Counter(band.days).items(), reverse=True)),
        middle=band.middle,
    )


def _label(band: Band, currency: str) -> str:
    least, most = number(band.least or 0), number(band.most or 0)
    said = {
        Size.NONE: translate("plots", "No amount"),
        Size.SMALL: translate("plots", "Up to {most} {currency}"),
        Size.MIDDLE: translate("plots", "{least} to {most} {currency}"),
        Size.LARGE: translate("plots", "{least} {currency} and more"),
        Size.ANY: translate("plots", "With an amount"),
        Size.OTHER: translate("plots", "Another currency"),
    }[band.size]
    return " ".join(said.format(least=least, most=most, currency=currency).split())
