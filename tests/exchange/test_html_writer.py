# SPDX-License-Identifier: MIT
"""The page that reads without the program."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.partial_date import PartialDate
from followup_desk.domain.records import Contact, Fact, Method, Name, Occasion, Photo, Position, Relation
from followup_desk.domain.words import MethodKind, OccasionKind
from followup_desk.exchange import html_writer
from followup_desk.exchange.html_writer import Line, Told

ANA = Contact(
    id=7,
    name=Name("Ana Ribeiro", nickname="Nana"),
    methods=(
        Method(MethodKind.EMAIL, "ana@example.com", "work"),
        Method(MethodKind.PHONE, "+351 912 000 111", "mobile"),
        Method(MethodKind.URL, "https://example.com/ana?a=1&b=2"),
    ),
    positions=(Position("Faria & Filhos", "Buyer"),),
    occasions=(Occasion(OccasionKind.BIRTHDAY, PartialDate(None, 11, 24)),),
    facts=(Fact("hobby", "rowing"),),
    relations=(Relation("spouse", "Rui"),),
    tags=("fair", "north"),
    note="First line\nsecond line",
)


class Seen(HTMLParser):
    """The elements, attributes and text of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += ((tag, name, value or "") for name, value in attrs)

    def handle_data(self, data: str) -> None:
        self.text += data

    def links(self) -> list[str]:
        return [value for tag, name, value in self.attributes if (tag, name) == ("a", "href")]


def page(*people: Told, contents: tuple[tuple[int, str], ...] = ()) -> str:
    parts = [*html_writer.head("People", contents), *(part for each in people for part in html_writer.person(each))]
    return "".join([*parts, html_writer.foot()])


def test_a_person_is_told_whole() -> None:
    told = Told(
        ANA,
        to_do=(Line("24 November", "Call", "ask for the order"),),
        history=(Line("2 March", "Meeting: yes", "liked <it>"),),
    )
    seen = Seen(page(told))
    for words in (
        *("Ana Ribeiro", "Nana", "Buyer, Faria & Filhos", "ana@example.com", "24 November", "rowing", "spouse", "Rui"),
        *("fair, north", "First line\nsecond line", "ask for the order", "liked <it>"),
    ):
        assert words in seen.text
    assert seen.links() == ["mailto:ana@example.com", "tel:+351912000111", "https://example.com/ana?a=1&b=2"]
    assert ("html", "lang", "en") in seen.attributes
    assert any("default-src 'none'" in value for _, name, value in seen.attributes if name == "content")


def test_contents_lead_to_people() -> None:
    seen = Seen(page(Told(ANA), contents=((7, "Ana <b>"), (8, " "))))
    assert seen.links()[:2] == ["#p7", "#p8"]
    assert ("article", "id", "p7") in seen.attributes
    assert "Ana <b>" in seen.text
    assert "(no name)" in seen.text


def test_only_pictures_that_a_browser_shows_safely() -> None:
    assert 'src="data:image/png;base64,eHl6"' in page(Told(ANA, Photo("image/png", b"xyz")))
    for mime in ("image/svg+xml", 'image/png"onload="x', "text/html"):
        assert "<img" not in page(Told(ANA, Photo(mime, b"xyz")))


def test_no_address_leads_where_it_should_not() -> None:
    for value in ("javascript:alert(1)", 'https://a" onclick="x', "file:///etc/passwd", "data:text/html,x", "//x"):
        told = Told(Contact(name=Name("A"), methods=(Method(MethodKind.URL, value),)))
        assert Seen(page(told)).links() == []
    sly = Told(Contact(name=Name("A"), methods=(Method(MethodKind.EMAIL, "a@b.test?bcc=c%40d.test"),)))
    assert Seen(page(sly)).links() == ["mailto:a@b.test%3Fbcc%3Dc%2540d.test"]


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=40) | st.sampled_from(
    ("</title><script>", '"><img src=x onerror=y>', "<!--", "]]>", "&lt;b&gt;", "</style>")
)


@given(TEXT, TEXT, TEXT)
def test_no_text_becomes_markup(one: str, two: str, three: str) -> None:
    sly = Contact(
        id=1,
        name=Name(one, nickname=two),
        methods=(Method(MethodKind.PHONE, f"1{three}", two), Method(MethodKind.URL, f"https://x.test/{one}", three)),
        positions=(Position(one, three),),
        facts=(Fact(f"x{two}", one),),
        relations=(Relation(three, f"x{one}"),),
        tags=(f"x{three}",),
        note=f"x{one}",
    )
    plain = Contact(
        id=1,
        name=Name("a", nickname=two and "a"),
        methods=(Method(MethodKind.PHONE, "1"), Method(MethodKind.ADDRESS, "a")),
        positions=(Position("a"),),
        facts=(Fact("a", "a"),),
        relations=(Relation("a", "a"),),
        tags=("a",),
        note="a",
    )
    lines = (Line(one, two, f"x{three}"),)
    safe = Seen(page(Told(plain, history=(Line("", "", "a"),)), contents=((1, "a"),)))
    seen = Seen(page(Told(sly, history=lines), contents=((1, one),)))
    assert [tag for tag in seen.tags if tag != "a"] == [tag for tag in safe.tags if tag != "a"]
    assert f"x{three}" in seen.text
    assert all(link.startswith(("https://x.test/", "tel:", "#p")) for link in seen.links())
