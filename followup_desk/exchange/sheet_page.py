# SPDX-License-Identifier: MIT
"""The day sheet as one page of HTML: read and ticked on a phone, or printed on one side of paper in black and white.

Nothing in it is fetched and nothing runs. How high an item is on paper is reckoned in lines, with some to spare, for
nobody knows by which face it will be printed.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from html import escape
from math import ceil

from followup_desk.domain.day_sheet import Day, Item, Sheet, number_in_words
from followup_desk.domain.language import spoken, translate
from followup_desk.domain.records import Method
from followup_desk.exchange.html_writer import POLICY, reached

LINES_FOR_ITEMS = 58.0
"""So many lines of a page, A4 or Letter, are left for the items of both days."""
A_LINE = 1.0
_AROUND, _AGREED, _WHO, _ALSO = 0.6, 13, 51, 29
"""Of an item: the lines that its margins take, and how many characters a line of each column holds on paper."""

STYLE = """
:root { color-scheme: light; }
@page { margin: 11mm; }
body { font: 16px/1.4 system-ui, sans-serif; color: #000; background: #fff; max-width: 64rem; margin: 1rem auto;
  padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.15em; margin: 0; } h2 { font-size: 1.15em; margin: 1.4rem 0 .3rem; } p { margin: 0; }
header, .as-of { color: #444; } a { color: inherit; }
ul { list-style: none; margin: 0; padding: 0; border-top: 2px solid #000; }
li { display: grid; grid-template-columns: 1.7rem 6rem minmax(0, 1.75fr) minmax(0, 1fr) minmax(0, .75fr);
  gap: 0 .6rem; padding: .5rem 0; border-bottom: 1px solid #888; break-inside: avoid; }
input { appearance: none; width: 1.1rem; height: 1.1rem; margin: .15rem 0 0; border: 1.5px solid #000; background: #fff;
  border-radius: 2px; }
input:checked { background: #000; box-shadow: inset 0 0 0 3px #fff; }
.when, .name { font-weight: 600; }
.mark { border: 1px solid #000; border-radius: 3px; padding: 0 .3em; font-size: .85em; }
.late { font-weight: 700; border-bottom: 2px solid #000; }
.note { border-left: 1px dotted #888; } .rest { padding: .4rem 0; }
@media screen and (max-width: 44rem) {
  li { grid-template-columns: 2rem minmax(0, 1fr); } li > * { grid-column: 2; } li > :first-child { grid-column: 1; }
  input { width: 1.4rem; height: 1.4rem; } .note { display: none; }
  .reach a { display: inline-block; padding: .3rem 0; }
}
@media print {
  body { font-size: 8.5pt; line-height: 1.25; margin: 0; padding: 0; max-width: none; }
  h2 { margin-top: .5rem; break-after: avoid; } li { padding: .2rem 0; } a { text-decoration: none; }
  input { width: .8rem; height: .8rem; } li { grid-template-columns: 1.3rem 5rem 1.75fr 1fr .75fr; }
}
"""


def page(sheet: Sheet) -> str:
    """The whole file."""
    title = translate("day_sheet", "Day sheet")
    return "".join(
        (
            f'<!DOCTYPE html>\n<html lang="{spoken()}">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="referrer" content="no-referrer">\n',
            f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
            f"<header><h1>{escape(title)}</h1><p>{escape(sheet.as_of)}</p></header>\n<main>\n",
            *(part for day in sheet.days for part in _day(day)),
            "</main>\n</body>\n</html>\n",
        )
    )


def lines(item: Item) -> float:
    """How many lines an item takes on paper."""
    promised = f" {item.promised}" if item.promised else ""
    agreed = sum(_lines(text, _AGREED) for text in (item.day, item.when, item.there, item.late))
    who = _lines(f"{item.name}{promised}, {item.job}", _WHO) + _lines(_reach_words(item), _WHO) + _lines(item.why, _WHO)
    also = sum(_lines(text, _ALSO) for text in (item.bring, *item.facts))
    return max(agreed, who, also) + _AROUND


def _lines(text: str, characters: int) -> int:
    """A character of Chinese, Japanese or Korean is as wide as two; a capital is wide, too."""
    wide = sum(1 for c in text if unicodedata.east_asian_width(c) in "WF")
    capitals = sum(1 for c in text if c.isupper())
    return ceil((len(text) + wide + capitals * 0.3) / characters)


def _reach_words(item: Item) -> str:
    return " ".join([item.channel, *(number_in_words(each) for each in (item.reach, item.phone) if each)])


def _day(day: Day) -> Iterator[str]:
    yield f"<section>\n<h2>{escape(day.title)}</h2>\n"
    if day.items:
        yield "<ul>\n"
        yield from map(_item, day.items)
        yield "</ul>\n"
    if rest := day.rest():
        yield f'<p class="rest">{escape(rest)}</p>\n'
    yield "</section>\n"


def _item(item: Item) -> str:
    done = translate("day_sheet", "Done: {name}").format(name=item.name)
    mark = f' <span class="mark">{escape(item.promised)}</span>' if item.promised else ""
    agreed = (("day", item.day), ("when", item.when), ("there", item.there), ("late", item.late))
    when = "<br>".join(f'<span class="{kind}">{escape(text)}</span>' for kind, text in agreed if text)
    job = f'<span class="job"><bdi>{escape(item.job)}</bdi></span>' if item.job else ""
    ways = " \N{MIDDLE DOT} ".join([escape(item.channel), *_ways(item.reach, item.phone)])
    return (
        f'<li><input type="checkbox" aria-label="{escape(done)}"><div>{when}</div>\n'
        f'<div><p dir="auto"><bdi class="name">{escape(item.name)}</bdi>{mark}{" " if job else ""}{job}</p>'
        f'<p class="reach">{ways}</p>{"".join(_paragraphs([item.why]))}</div>\n'
        f'<div>{"".join(_paragraphs([item.bring, *item.facts]))}</div><div class="note"></div></li>\n'
    )


def _ways(*methods: Method | None) -> Iterator[str]:
    for method in methods:
        if method is not None:
            yield f"<bdi>{reached(method, number_in_words(method))}</bdi>"


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    return (f'<p dir="auto">{escape(text)}</p>' for text in texts if text)
