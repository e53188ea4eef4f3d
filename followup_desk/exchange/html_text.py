# SPDX-License-Identifier: MIT
"""The text of HTML, for reading only: nothing is fetched, run or shown as it would look."""

import re
from html.parser import HTMLParser

_MOST = 300_000
"""Characters that are looked at: beyond, it is pictures and styles."""
_BREAKS = frozenset(
    {"address", "article", "aside", "blockquote", "br", "center", "dd", "div", "dl", "dt", "footer", "form", "header"}
    | {"h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th"}
    | {"tr", "ul"}
)
_SILENT = frozenset({"head", "noscript", "object", "script", "style", "svg", "template", "title"})
_DECLARATION = re.compile(r"<[!?][^<>]{0,4000}>?")
_NO_TAG = re.compile(r"<(?!/?[a-zA-Z][^<>]{0,4000}>)")
_SPACES = re.compile(r"[ \t\r\f\v\xa0]+")
_BLANK_LINES = re.compile(r"\n{3,}")


def text_of(html: str) -> str:
    """Plain text, a paragraph a line; what is quoted begins with ">"."""
    reader = _Reader()
    reader.feed(_plainer(html[:_MOST]))
    reader.close()
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(reader.parts).split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def _plainer(html: str) -> str:
    """Tags and text alone: over comments and brackets that nothing closes the library's reader takes for ever."""
    kept: list[str] = []
    while html:
        before, _, html = html.partition("<!--")
        kept.append(before)
        html = html.partition("-->")[2]
    return _NO_TAG.sub("&lt;", _DECLARATION.sub(" ", "".join(kept)))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "blockquote":
            self._quoted += 1
        if tag in _BREAKS:
            self._break()
        if tag == "li":
            self.parts.append("- ")

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "blockquote":
            self._quoted = max(0, self._quoted - 1)
        if tag in _BREAKS:
            self._break()

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS:
            self._break()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\r", " ").replace("\n", " "))

    def _break(self) -> None:
        self.parts.append("\n" + "> " * min(self._quoted, 3))
