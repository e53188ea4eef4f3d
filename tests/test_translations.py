# SPDX-License-Identifier: MIT
"""The translations are in step with the program's texts, and say with the same names what the English says."""

import ast
import builtins
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

import translate

FILES = sorted(translate.TRANSLATIONS.glob("*.ts"))
NAMES = re.compile(r"{[^{}]*}|%\w|%%")
LETTER = re.compile(r"&(\w)")
RUN_THIS = "bring the translations up to the texts: packaging/dev.py translations"


def texts(file: Path) -> Iterator[tuple[str, str, str]]:
    """Context, English and what it is in the other language; empty where nobody has translated it."""
    for context in ET.parse(file).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            said = "" if translation.get("type") == "unfinished" else translation.text or ""
            yield context.findtext("name", ""), message.findtext("source", ""), said


def test_they_hold_the_texts_of_the_program_and_no_others(tmp_path: Path) -> None:
    fresh = tmp_path / FILES[0].name
    translate.update([fresh])
    ours = {(context, source) for context, source, _ in texts(fresh)}
    assert "" not in {context for context, _ in ours}, "lupdate could not tell whose text it is: no variable named tr"
    for file in FILES:
        theirs = {(context, source) for context, source, _ in texts(file)}
        assert sorted(ours ^ theirs) == [], RUN_THIS


def test_every_refusal_can_be_translated() -> None:
    """The command line speaks English."""
    modules = translate.SOURCES.rglob("*.py")
    ours = [path for path in modules if path.parent.name != "commands" and path.name != "cli.py"]
    assert [f"{path.name}:{line}" for path in ours for line in bare_refusals(path.read_text(encoding="utf-8"))] == []


def test_a_bare_refusal_is_seen() -> None:
    bare = ['raise Refused("Not now.")', 'raise Refused(f"Not {name}.")']
    fine = ['raise Refused(tr("Not now."))', 'raise Refused("")', 'raise ValueError("not a day")']
    assert list(bare_refusals("\n".join([*bare, *fine]))) == [1, 2]


def bare_refusals(text: str) -> Iterator[int]:
    """The lines on which one of our own exceptions is raised with a text that no translator sees."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and isinstance(node.exc.func, ast.Name):
            is_ours = not hasattr(builtins, node.exc.func.id)
            if is_ours and node.exc.args and is_a_sentence(node.exc.args[0]):
                yield node.lineno


def is_a_sentence(told: ast.expr) -> bool:
    """Nothing to be said, or what only programmers read, is none."""
    return isinstance(told, ast.JoinedStr) or (isinstance(told, ast.Constant) and " " in str(told.value))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_translation_is_whole(file: Path) -> None:
    missing = [(context, source) for context, source, said in texts(file) if not said.strip()]
    assert missing == [], "give these in the .ts file, then run packaging/dev.py translations"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_compiled_is_what_is_translated(file: Path, tmp_path: Path) -> None:
    compiled = tmp_path / "compiled.qm"
    translate.compile_to(file, compiled)
    assert compiled.read_bytes() == file.with_suffix(".qm").read_bytes(), RUN_THIS


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_translation_has_the_names_of_the_english(file: Path) -> None:
    wrong = [
        (context, source, said)
        for context, source, said in texts(file)
        if said and set(NAMES.findall(said)) != set(NAMES.findall(source))
    ]
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_letter_for_alt_is_there_where_english_has_one_and_once_in_a_dialog(file: Path) -> None:
    """Of the menus it is tested menu by menu, with the others of the window."""
    wrong = []
    taken: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for context, source, said in texts(file):
        if said and len(LETTER.findall(said)) != len(LETTER.findall(source)):
            wrong.append((context, source, said))
        for letter in LETTER.findall(said):
            taken.setdefault((context, letter.casefold()), []).append((source, said))
    for (context, letter), those in taken.items():
        in_english = [found[0].casefold() for source, _ in those if (found := LETTER.findall(source))]
        if context != "actions" and len(set(in_english)) > 1:
            wrong.append((context, letter, str(those)))
    assert wrong == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_each_translation_ends_and_is_spaced_as_the_english(file: Path) -> None:
    wrong = [
        (context, source, said)
        for context, source, said in texts(file)
        if said and (source[:1].isspace(), source[-1:].isspace()) != (said[:1].isspace(), said[-1:].isspace())
    ]
    assert wrong == []
