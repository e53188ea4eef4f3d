# SPDX-License-Identifier: MIT
"""What the desk says no to."""

from followup_desk.domain.errors import Ambiguous, Refused


def test_what_is_ambiguous_is_refused_with_its_candidates() -> None:
    refused = Ambiguous("Which Ana?", ("Ana Ribeiro", "Ana Costa"))
    assert isinstance(refused, Refused)
    assert (str(refused), refused.candidates) == ("Which Ana?", ("Ana Ribeiro", "Ana Costa"))
    assert Ambiguous("Which Ana?").candidates == ()
