# SPDX-License-Identifier: MIT
"""Rows with the lines they begin on, however broken some of them are."""

import io

import pytest

from followup_desk.exchange.csv_rows import MOST_OF_A_ROW, rows

BROKEN = "the row cannot be read: a quotation mark is opened and never closed"


def read(text: str, delimiter: str = ",", width: int = 3) -> list[tuple[int, list[str] | str]]:
    found = rows(io.StringIO(text, newline=""), delimiter, width)
    return [(row.line, row.broken or row.cells) for row in found]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_row_knows_its_line_whatever_ends_it(end: str) -> None:
    text = end.join(["a,b,c", "", 'd,"e', "", 'e",f', "g,h,i"])
    assert read(text) == [
        (1, ["a", "b", "c"]),
        (3, ["d", f"e{end}{end}e", "f"]),
        (6, ["g", "h", "i"]),
    ]


def test_an_open_quotation_mark_costs_one_row() -> None:
    assert read('a,b,c\n"d,e,f\ng,h,i\nj,k,l\n') == [
        (1, ["a", "b", "c"]),
        (2, BROKEN),
        (3, ["g", "h", "i"]),
        (4, ["j", "k", "l"]),
    ]


def test_a_row_cut_off_within_its_note_brings_nobody_in() -> None:
    assert read('a,b,"first\nx@example.com\nlast') == [(1, f"{BROKEN}; lines 1 to 3 were left out")]


def test_two_stray_quotation_marks_do_not_join_the_rows_between_them() -> None:
    assert read('"a,b,c\nd,e,f\ng,"h,i\nj,k,l\n') == [
        (1, BROKEN),
        (2, ["d", "e", "f"]),
        (3, BROKEN),
        (4, ["j", "k", "l"]),
    ]


def test_quotation_marks_within_words_are_words() -> None:
    assert read('5" disk,O"Neil,x\n"say ""hi""",b,c\n') == [
        (1, ['5" disk', 'O"Neil', "x"]),
        (2, ['say "hi"', "b", "c"]),
    ]


def test_rows_of_any_width_and_a_nul() -> None:
    assert read("a\nb,c,d,e,,\n\0f,g\n") == [(1, ["a"]), (2, ["b", "c", "d", "e", "", ""]), (3, ["\0f", "g"])]


def test_a_row_of_ten_million_characters_is_passed_over() -> None:
    long = "x" * (MOST_OF_A_ROW + 2_000_000)
    assert [line for line, _ in read(f"a,b,c\n{long}\nd,e,f\n")] == [1, 2, 3]
    assert read(f"a,b,c\n{long}\nd,e,f\n")[1] == (
        2,
        "the row cannot be read: it is longer than eight million characters",
    )


def test_a_quotation_mark_that_stays_open_for_millions_of_characters_costs_one_row() -> None:
    text = 'a,b,"c\n' + "d,e,f\n" * (MOST_OF_A_ROW // 6 + 10)
    assert [row.line for row, _ in zip(rows(io.StringIO(text, newline=""), ",", 3), range(3), strict=False)] == [
        1,
        2,
        3,
    ]
