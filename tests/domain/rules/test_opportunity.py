# SPDX-License-Identifier: MIT
"""Which opportunity a log belongs to, and when it opens one (R5, R22)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desk.domain.errors import Refused
from followup_desk.domain.records import Opportunity
from followup_desk.domain.rules.opportunity import belongs_to
from followup_desk.domain.words import Outcome, Stage
from tests.domain.rules.in_words import log

SPRING, AUTUMN = Opportunity(1, 1, "Spring order"), Opportunity(2, 1, "Autumn order")
WON = Opportunity(3, 1, "Last year", answer=Outcome.YES)
NEEDS_ONE: list[dict[str, Any]] = [
    {"proposal": True},
    {"concern": "Too dear"},
    {"concern_settled": True},
    {"amount": 0},
]


def opened(logged: str, *known: Opportunity, stage: Stage | None = Stage.PROSPECT, firm: str = "", **said: Any) -> str:
    """The title of the one that the log opens."""
    belongs, title = belongs_to(log(logged, **said), known, stage, firm)
    assert belongs is None
    return title


@pytest.mark.parametrize("logged", ["call next-step", "email", "call yes", "note", "call no-answer"])
def test_it_belongs_to_the_only_open_one(logged: str) -> None:
    assert belongs_to(log(logged), [WON, SPRING], Stage.CUSTOMER, "") == (SPRING, "")


@pytest.mark.parametrize("title", ["Spring order", "SPRING ORDER", "  spring  örder ".replace("ö", "o")])
def test_a_named_one_is_meant_whatever_the_case(title: str) -> None:
    assert belongs_to(log("call yes", opportunity=title), [SPRING, AUTUMN], Stage.CUSTOMER, "") == (SPRING, "")


def test_a_new_title_opens_one() -> None:
    assert opened("email", SPRING, opportunity=" Kitchen ", stage=Stage.CUSTOMER) == "Kitchen"
    assert opened("email", WON, opportunity="Last year", stage=Stage.CUSTOMER) == "Last year"  # it is pursued again


@pytest.mark.parametrize(
    ("logged", "known", "said", "title"),
    [
        ("call next-step ", [], {}, "Fjordbygg"),
        ("call pushed-off", [], {}, "Fjordbygg"),
        ("call yes       ", [], {}, "Fjordbygg"),
        ("call no        ", [], {}, "Fjordbygg"),  # never had one: this was it
        ("call no        ", [WON], {}, ""),
        ("call next-step ", [WON], {}, "Fjordbygg"),
        ("call no-answer ", [], {}, ""),
        ("email          ", [], {}, ""),
        ("email          ", [], {"proposal": True}, "Fjordbygg"),
        ("email          ", [], {"concern": "Too dear"}, "Fjordbygg"),
        ("email incoming next-step", [], {}, "Fjordbygg"),
    ],
)
def test_when_a_prospects_log_opens_one(
    logged: str, known: list[Opportunity], said: dict[str, Any], title: str
) -> None:
    assert opened(logged, *known, firm="Fjordbygg", **said) == title


def test_the_first_sale_to_somebody_without_a_firm() -> None:
    assert opened("call next-step") == "First sale"


@pytest.mark.parametrize("stage", [Stage.CUSTOMER, Stage.RESTING, Stage.FORMER, None])
@pytest.mark.parametrize("logged", ["call next-step", "call yes", "call no"])
def test_only_a_prospects_log_opens_one_by_itself(stage: Stage | None, logged: str) -> None:
    assert opened(logged, stage=stage, firm="Fjordbygg") == ""


@pytest.mark.parametrize("said", NEEDS_ONE)
def test_what_needs_an_opportunity_is_refused_without_one(said: dict[str, Any]) -> None:
    with pytest.raises(Refused, match=r"^There is no open opportunity for it: name one to open it.$"):
        belongs_to(log("email", **said), [WON], Stage.CUSTOMER, "Fjordbygg")


def test_a_concern_is_not_settled_where_none_was_raised() -> None:
    with pytest.raises(Refused, match="no open opportunity"):
        belongs_to(log("email", concern_settled=True), [], Stage.PROSPECT, "Fjordbygg")


@pytest.mark.parametrize(("logged", "said"), [("call yes", {}), ("call no", {}), *(("email", s) for s in NEEDS_ONE)])
def test_where_several_could_be_meant_it_is_refused_with_their_names(logged: str, said: dict[str, Any]) -> None:
    with pytest.raises(Refused, match=r'^Which opportunity is meant: "Spring order", "Autumn order"\? Name it.$'):
        belongs_to(log(logged, **said), [SPRING, AUTUMN], Stage.PROSPECT, "")


@pytest.mark.parametrize("logged", ["email", "call next-step", "call pushed-off", "call no-answer"])
def test_what_needs_none_belongs_to_none_of_several(logged: str) -> None:
    assert belongs_to(log(logged), [SPRING, AUTUMN], Stage.PROSPECT, "Fjordbygg") == (None, "")


@given(st.text(max_size=20), st.sampled_from([[], [SPRING], [SPRING, AUTUMN], [WON]]), st.sampled_from(Stage))
def test_it_never_belongs_to_one_and_opens_another(title: str, known: list[Opportunity], stage: Stage) -> None:
    belongs, opens = belongs_to(log("email", opportunity=title), known, stage, "")
    assert belongs is None or not opens
    assert belongs is None or belongs.answer is None
    if title.strip():
        assert belongs or opens == title.strip()
