# SPDX-License-Identifier: MIT
"""Tables for people: columns stand under each other, whatever the script, and long cells are cut."""

from followup_desk.commands import text_out


def test_columns_stand_under_each_other() -> None:
    rows = [("1", "佐藤 花子", "a"), ("22", "Zoë", "b"), ("3", "Zoe\u0308 👍", "c")]
    assert list(text_out.table(rows)) == [
        "1   佐藤 花子  a",
        "22  Zoë        b",
        "3   Zoe\u0308 👍     c",
    ]


def test_long_cells_are_cut() -> None:
    [line] = text_out.table([("N" * 500, "名" * 500, "end")])
    assert line == f"{'N' * 39}…  {'名' * 19}…  end"


def test_no_rows_no_lines() -> None:
    assert list(text_out.table([])) == []
    assert list(text_out.titled("Title", [])) == []


def test_a_record_has_a_line_for_what_is_known() -> None:
    shape = {"ok": True, "follow_ups": 3, "text": "a\nb", "zone": None, "tags": ["x", "y"], "done": False}
    assert list(text_out.record(shape)) == [
        "ok          yes",
        "follow ups  3",
        "text        a b",
        "tags        x, y",
        "done        no",
    ]
