# SPDX-License-Identifier: MIT
"""Numbers and addresses that are the same one or only look so, and what programs put around them."""

import pytest

from followup_desk.domain.records import Fact
from tests.exchange.vcards import person


def values(body: str) -> list[str]:
    return [each.value for each in person(body).methods]


@pytest.mark.parametrize(
    ("one", "other"),
    [("+351 912-000", "+351(912)000"), ("030/12 34", "0301234"), ("5", "tel:5"), ("\u202a+49 30\u202c", "+49 30")],
)
def test_the_same_number_comes_once(one: str, other: str) -> None:
    assert len(values(f"TEL:{one}\nTEL;TYPE=HOME:{other}")) == 1


@pytest.mark.parametrize(("one", "other"), [("5", "5p99"), ("*5#", "5"), ("Tel 9", "Fax 9"), ("5", "tel:5;ext=1")])
def test_numbers_that_differ_in_more_than_blanks_are_two(one: str, other: str) -> None:
    assert len(values(f"TEL:{one}\nTEL:{other}")) == 2


def test_what_is_a_number_here_may_be_an_email_there() -> None:
    assert values("TEL:ida@example.com\nEMAIL:ida@example.com") == ["ida@example.com", "ida@example.com"]


def test_pauses_stay_in_the_number() -> None:
    assert values("TEL:030p1234w5") == ["030p1234w5"]


def test_marks_of_direction_are_no_part_of_a_number() -> None:
    assert values("TEL:\u202a+351 912 000\u202c\nEMAIL:\u200bida@example.com") == ["+351 912 000", "ida@example.com"]


def test_a_label_of_androids_own() -> None:
    hidden = "TEL;X-Custom(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=C3=9Cbung):5"
    assert [each.label for each in person(f"{hidden}\nTEL;X-CUSTOM(boat):6").methods] == ["übung", "boat"]


def test_a_profile_of_apples_is_a_page_or_a_name() -> None:
    said = person("X-SOCIALPROFILE;type=flickr;x-user=ida:x-apple:ida\nX-SOCIALPROFILE;type=blog:https://example.org/i")
    assert said.facts == (Fact("messenger", "x-apple:ida"),)
    assert [each.value for each in said.methods] == ["https://example.org/i"]
