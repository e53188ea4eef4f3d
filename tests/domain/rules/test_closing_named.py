# SPDX-License-Identifier: MIT
"""What the user says of follow-ups goes before what a log would close by itself."""

from dataclasses import replace

from followup_desk.domain.rules.closing import closed_for_one, effects
from tests.domain.rules.in_words import D, follow_up, log

SALE = 7


def closed(open_words: str, logged: str, **fields: object) -> bool:
    return bool(closed_for_one(log(logged, **fields), D, "UTC", [follow_up(open_words)]))


def test_the_user_may_name_others_that_it_settles_and_some_that_stay() -> None:
    assert closed("letter +5", "call next-step", also=(1,))
    assert not closed("call 0", "call next-step", keeps=(1,))
    assert not closed("call 0", "call next-step", for_id=1, keeps=(1,))
    answered = effects(
        log("call yes", keeps=(1,)),
        D,
        "UTC",
        [replace(follow_up("email +5"), opportunity_id=SALE)],
        about_one=True,
        opportunity_id=SALE,
        named=False,
        prospect=True,
    )
    assert (answered.closings, answered.answers) == ((), True)
