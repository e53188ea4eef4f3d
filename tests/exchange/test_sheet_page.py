# SPDX-License-Identifier: MIT
"""The page of the day sheet: whole, harmless, and no longer than it says."""

from dataclasses import replace

from hypothesis import given

from followup_desk.domain.day_sheet import Day, Item, Sheet
from followup_desk.domain.records import Method
from followup_desk.domain.words import MethodKind
from followup_desk.exchange import sheet_page
from tests.exchange.test_html_writer import TEXT, Seen

PHONE, MAIL = Method(MethodKind.PHONE, "+351 21 555 0142"), Method(MethodKind.EMAIL, "ana@a.example", state="bounced")


def seen(*items: Item, count: int = 0) -> Seen:
    return Seen(sheet_page.page(Sheet("As of now", (Day("Today", items, count or len(items)),))))


def test_all_of_it_is_there() -> None:
    item = Item(
        name="Ana", channel="Email", why="prices", when="10:00", there="19:00 in Tokyo", late="1 day late",
        promised="promised", job="Lisboa", reach=MAIL, phone=PHONE, bring="Bring: it", facts=("sails",),
    )  # fmt: skip
    found = seen(item, count=24)
    for words in ("Ana", "prices", "10:00", "19:00 in Tokyo", "1 day late", "promised", "Lisboa", "sails", "Bring: it"):
        assert words in found.text
    assert "ana@a.example (came back)" in found.text
    assert "and 23 more" in found.text
    assert found.links() == ["mailto:ana@a.example", "tel:+351215550142"]
    assert ("input", "aria-label", "Done: Ana") in found.attributes
    assert any("default-src 'none'" in value for _, name, value in found.attributes if name == "content")


@given(TEXT, TEXT)
def test_no_text_becomes_markup(one: str, two: str) -> None:
    def told(one: str, two: str) -> Item:
        item = Item(name=one, channel=two, why=one, when=two, job=one, bring=one, facts=(two,))
        return replace(item, phone=Method(MethodKind.URL, two))

    sly, plain = seen(told(f"x{one}", f"x{two}")), seen(told("a", "a"))
    assert sly.tags == plain.tags
    assert f"x{one}" in sly.text


def test_long_and_wide_texts_take_more_lines() -> None:
    plain = sheet_page.lines(Item(name="Ana", channel="Call", why="prices"))
    assert sheet_page.lines(Item(name="Ana", channel="Call", why="p" * 60)) == plain + 1
    assert sheet_page.lines(Item(name="Ana", channel="Call", why="値" * 30)) == plain + 1
