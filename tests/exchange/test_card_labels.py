# SPDX-License-Identifier: MIT
"""What TYPE and X-ABLabel call a number or address."""

import pytest

from followup_desk.exchange.card_labels import TYPES_OF_LABEL, label_of, written_label


@pytest.mark.parametrize(
    ("types", "label"),
    [
        ((), ""),
        (("work",), "work"),
        (("work", "voice", "pref"), "work"),
        (("fax", "work"), "work fax"),
        (("home", "cell"), "home mobile"),
        (("cell", "voice"), "mobile"),
        (("internet",), ""),
        (("x-praxis",), "praxis"),
        (("school", "school"), "school"),
        (("iphone",), ""),
    ],
)
def test_labels_of_types(types: tuple[str, ...], label: str) -> None:
    assert label_of(types) == label


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("_$!<Mobile>!$_", "mobile"),
        ("_$!<HomeFax>!$_", "home fax"),
        ("_$!<HomePage>!$_", "home page"),
        ("_$!<>!$_", ""),
        ("Praxis Süd", "Praxis Süd"),
    ],
)
def test_written_labels(written: str, label: str) -> None:
    assert written_label(written) == label


@pytest.mark.parametrize(("label", "types"), TYPES_OF_LABEL.items())
def test_types_say_the_label_again(label: str, types: tuple[str, ...]) -> None:
    assert label_of(types) == label
