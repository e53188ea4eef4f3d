# SPDX-License-Identifier: MIT
"""Doubles from the command line: listed, merged, kept apart."""

import json

from tests.command_line import CommandLine


def two_anas(desk: CommandLine) -> None:
    desk("add", "Ana Ribeiro", "--email", "ana@a.test", "--zone", "Europe/Lisbon")
    desk("add", "Ana M. Ribeiro", "--email", "ana@a.test", "--zone", "Europe/Rome", "--phone", "+351 912 345 678")


def test_doubles_are_listed_with_why(desk: CommandLine) -> None:
    two_anas(desk)
    (pair,) = desk("doubles")
    assert (pair["one"]["name"], pair["other"]["phones"]) == ("Ana Ribeiro", ["+351 912 345 678"])
    assert (pair["why"], 0 < pair["score"] <= 100) == (["email"], True)
    assert [row["id"] for row in desk("contacts", "--list", "doubles")] == [1, 2]
    assert desk("doubles", "--limit", 0) == []
    assert "Ana M. Ribeiro" in desk.text("doubles")


def test_progress_comes_before_the_result(desk: CommandLine) -> None:
    two_anas(desk)
    progress, result = desk.run("--json", "doubles", "--progress").out.splitlines()
    assert json.loads(progress) == {"progress": {"done": 1, "of": 1}}
    assert len(json.loads(result)) == 1


def test_merging_answers_who_stays(desk: CommandLine) -> None:
    two_anas(desk)
    who = desk("merge", 1, "Ana M. Ribeiro", "--take", "zone")
    assert (who["id"], who["name"], who["zone"]) == (1, "Ana Ribeiro", "Europe/Rome")
    assert (who["emails"], who["phones"]) == (["ana@a.test"], ["+351 912 345 678"])
    assert "There is no contact 2" in desk.refused("show", 2)
    assert desk("doubles") == []
    desk("undo")
    assert desk("show", 2)["name"] == "Ana M. Ribeiro"


def test_who_is_kept_apart_is_listed_no_more(desk: CommandLine) -> None:
    two_anas(desk)
    assert [row["id"] for row in desk("apart", 2, "Ana Ribeiro")] == [2, 1]
    assert desk("doubles") == []
    assert desk("contacts", "--list", "doubles") == []


def test_what_is_refused(desk: CommandLine) -> None:
    two_anas(desk)
    assert "themselves" in desk.refused("merge", 1, 1)
    assert "themselves" in desk.refused("apart", 1, "ana ribeiro")
    assert "fits 2 contacts" in desk.refused("merge", 1, "ribeiro")
    desk("remove", 2)
    assert "in the trash" in desk.refused("merge", 1, 2)
    assert "--help" in desk.wrong_usage("merge", 1)
    assert "--help" in desk.wrong_usage("merge", 1, 2, "--take", "shoes")
