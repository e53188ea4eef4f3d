# SPDX-License-Identifier: MIT
"""Files that are there whole or not at all."""

import stat
from pathlib import Path

import pytest

from followup_desk.domain.errors import Refused
from followup_desk.services.desk import Desk
from followup_desk.services.whole_file import write_bytes, written


def test_a_file_is_written_as_given_for_its_owner_alone(tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    with written(file) as stream:
        stream.write("Žofie\r\n\n")
        assert not file.exists()
    assert file.read_bytes() == "Žofie\r\n\n".encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]


def write_half(file: Path) -> None:
    with written(file) as stream:
        stream.write("half")
        raise ZeroDivisionError


def test_an_older_file_is_replaced_only_at_the_end(tmp_path: Path) -> None:
    file = tmp_path / "people.vcf"
    file.write_text("before")
    with pytest.raises(ZeroDivisionError):
        write_half(file)
    assert file.read_text() == "before"
    assert list(tmp_path.iterdir()) == [file]
    with written(file) as stream:
        stream.write("after")
    assert file.read_text() == "after"


def test_a_link_goes_on_pointing_to_the_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "people.vcf")
    with written(link) as stream:
        stream.write("x")
    assert link.is_symlink()
    assert (tmp_path / "people.vcf").read_text() == "x"


def test_what_cannot_be_written_is_refused_in_one_line(tmp_path: Path, desk: Desk) -> None:
    for place, why in (
        (tmp_path, "is a folder"),
        (tmp_path / "nowhere" / "people.vcf", "cannot be written"),
        (Path("/dev/null"), "is a device"),
        (desk.file, "is a desk"),
    ):
        with pytest.raises(Refused, match=why), written(place):
            raise AssertionError("nothing may be written")
        with pytest.raises(Refused, match=why):
            write_bytes(place, b"%PDF")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk"]
