# SPDX-License-Identifier: MIT
"""What the parts of the program may know of each other, and the form that every file keeps.

The layers: domain knows the standard library; storage and exchange know domain; services know all three; the
window knows domain and services; the command line knows domain and services. app.py alone knows everything.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.import_graph import ImportGraph, is_within, read_imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "followup_desk"
SOURCES = sorted(path for folder in (PACKAGE, ROOT / "tests", ROOT / "packaging") for path in folder.rglob("*.py"))
MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 60

QT_AND_NOTIFIERS = {"PySide6", "jeepney", "desktop_notifier", "qasync"}
WITH_QT = ("services.reminder_clock", "services.notifications")
"""The only services that know Qt."""

# layer -> (layers of ours, packages of others) that its files may name in an import
MAY_IMPORT: dict[str, tuple[set[str], set[str]]] = {
    "domain": (set(), set()),
    "storage": ({"domain"}, {"peewee", "playhouse"}),
    "exchange": ({"domain"}, {"charset_normalizer", "dateutil", "icalendar"}),
    "services": (
        {"domain", "storage", "exchange", "paths"},
        {"dateparser", "holidays", "phonenumbers", "platformdirs", "rapidfuzz", "tzlocal", *QT_AND_NOTIFIERS},
    ),
    "ui": ({"domain", "services", "paths"}, {"PySide6", "shiboken6"}),
    "paths": (set(), {"platformdirs"}),
    "commands": ({"domain", "services", "paths"}, set()),
    "cli": ({"domain", "services", "paths", "commands", "app"}, set()),
    "app": ({"domain", "storage", "services", "ui", "paths"}, {"PySide6"}),
    "__main__": ({"cli"}, set()),
}

# (layer, what it never reaches, the layers behind which reaching it is that layer's own affair)
NEVER_REACHES = [
    ("domain", "followup_desk.storage", ()),
    ("domain", "followup_desk.services", ()),
    ("domain", "peewee", ()),
    ("domain", "PySide6", ()),
    ("storage", "followup_desk.services", ()),
    ("storage", "PySide6", ()),
    ("exchange", "followup_desk.storage", ()),
    ("exchange", "followup_desk.services", ()),
    ("exchange", "PySide6", ()),
    ("services", "followup_desk.ui", ()),
    ("services", "peewee", ("storage",)),
    ("services", "PySide6", WITH_QT),
    ("services", "jeepney", WITH_QT),
    ("services", "PySide6.QtWidgets", ()),
    ("ui", "followup_desk.storage", ("services",)),
    ("ui", "followup_desk.exchange", ("services",)),
    ("ui", "peewee", ("services",)),
    ("ui", "followup_desk.app", ()),
    ("ui", "followup_desk.cli", ()),
    ("paths", "PySide6", ()),
    ("commands", "followup_desk.app", ()),
    ("commands", "PySide6", ()),
    ("cli", "followup_desk.storage", ("services", "app")),
    ("cli", "PySide6", ("app",)),
]


@pytest.fixture(scope="module")
def graph() -> ImportGraph:
    return read_imports(PACKAGE)


def test_every_module_belongs_to_a_layer(graph: ImportGraph) -> None:
    assert {layer_of(name) for name in graph.imports} <= {*MAY_IMPORT, ""}
    assert graph.imports["followup_desk"] == {"followup_desk"}, "the package itself imports nothing"


@pytest.mark.parametrize("layer", MAY_IMPORT)
def test_a_layer_imports_only_what_it_may(graph: ImportGraph, layer: str) -> None:
    assert list(forbidden_imports(graph, "followup_desk", layer)) == []


@pytest.mark.parametrize(("layer", "target", "doors"), NEVER_REACHES)
def test_a_layer_never_reaches(graph: ImportGraph, layer: str, target: str, doors: tuple[str, ...]) -> None:
    way = graph.way(f"followup_desk.{layer}", target, [f"followup_desk.{door}" for door in doors])
    assert way is None, f"{layer} must not reach {target}: {' -> '.join(way)}"


def test_the_driver_is_imported_in_one_module(graph: ImportGraph) -> None:
    drivers = ("sqlite3", "_sqlite3", "apsw", "pysqlite3", "sqlcipher3")
    users = {
        module
        for module, names in graph.imports.items()
        if any(is_within(name, driver) for name in names for driver in drivers)
    }
    assert users <= {"followup_desk.storage.connection"}


def test_the_command_line_opens_the_window_only_when_asked() -> None:
    top = ast.parse((PACKAGE / "cli.py").read_bytes()).body
    imports = [ast.unparse(node) for node in top if isinstance(node, ast.Import | ast.ImportFrom)]
    assert [line for line in imports if "app" in line.replace(",", " ").replace(".", " ").split()] == []


@pytest.mark.parametrize("words", [["contacts", "--help"], ["contacts", "--json"], ["--version"]])
def test_a_command_never_loads_qt(words: list[str], tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from followup_desk import cli\n"
        "try:\n"
        "    status = cli.main(sys.argv[1:])\n"
        "except SystemExit as end:\n"
        "    status = end.code\n"
        "loaded = sorted({name.partition('.')[0] for name in sys.modules} & {'PySide6', 'shiboken6'})\n"
        "sys.exit(f'status {status}, loaded {loaded}' if status or loaded else 0)\n"
    )
    command = [sys.executable, "-c", program, "--data", str(tmp_path / "desk"), *words]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr


def test_every_folder_of_tests_is_a_package() -> None:
    """Else two test files of one name in two folders would be taken for one module."""
    folders = {path.parent for path in (ROOT / "tests").rglob("*.py")}
    assert [folder for folder in sorted(folders) if not (folder / "__init__.py").exists()] == []


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_file_keeps_the_form(path: Path) -> None:
    assert list(flaws(path.read_text(encoding="utf-8"))) == []


DAYS_TO_PEEWEE = ["fake.domain.days", "peewee"]
DAYS_TO_TABLES = ["fake.domain.days", "fake.storage.tables", "peewee"]
PACKAGE_TO_TABLES = ["fake.domain", "fake", "fake.between", "fake.storage.tables", "peewee"]


@pytest.mark.parametrize(
    ("file", "text", "way"),
    [
        pytest.param("domain/days.py", "import peewee", DAYS_TO_PEEWEE, id="plain"),
        pytest.param("domain/days.py", "from peewee import fn", DAYS_TO_PEEWEE, id="from"),
        pytest.param("domain/days.py", "def f():\n    import peewee", DAYS_TO_PEEWEE, id="in a function"),
        pytest.param("domain/days.py", "if TYPE_CHECKING:\n    import peewee", DAYS_TO_PEEWEE, id="for types"),
        pytest.param("domain/days.py", "import_module('peewee')", DAYS_TO_PEEWEE, id="by name"),
        pytest.param("domain/days.py", "from fake.storage import tables", DAYS_TO_TABLES, id="transitive"),
        pytest.param("domain/days.py", "from ..storage.tables import T", DAYS_TO_TABLES, id="relative"),
        pytest.param("__init__.py", "import fake.between", PACKAGE_TO_TABLES, id="in the package above"),
    ],
)
def test_the_checker_sees_a_planted_import(fake: Path, file: str, text: str, way: list[str]) -> None:
    (fake / file).write_text(f"{text}\n", encoding="utf-8")
    assert read_imports(fake).way("fake.domain", "peewee") == way


def test_the_checker_finds_nothing_where_nothing_is(fake: Path) -> None:
    graph = read_imports(fake)
    assert graph.way("fake.domain", "peewee") is None
    assert list(forbidden_imports(graph, "fake", "domain")) == []


def test_what_lies_behind_a_door_does_not_count(fake: Path) -> None:
    graph = read_imports(fake)
    assert graph.way("fake.ui", "peewee") == ["fake.ui.pane", "fake.storage.tables", "peewee"]
    assert graph.way("fake.ui", "peewee", ["fake.storage"]) is None


def test_the_checker_names_what_a_layer_may_not_import(fake: Path) -> None:
    (fake / "domain" / "days.py").write_text("import json\nimport requests\nfrom fake import between\n")
    assert list(forbidden_imports(read_imports(fake), "fake", "domain")) == [
        "fake.domain.days imports fake.between",
        "fake.domain.days imports requests",
    ]


HEAD = '# SPDX-License-Identifier: MIT\n"""Words."""\n'


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ('"""Words."""\n', "the first line is not the licence"),
        ("# SPDX-License-Identifier: MIT\nimport os\n", "no docstring says what the file is about"),
        (HEAD + "\n" * 399, "401 lines"),
        (f"{HEAD}def f():\n" + "    x = 1\n" * 60, "f has 61 lines"),
        (f'{HEAD}tr(f"{{n}} due")\n', "line 3: tr() of a made-up text"),
        (f'{HEAD}self.tr("a" + b)\n', "line 3: tr() of a made-up text"),
    ],
)
def test_the_checker_sees_a_broken_form(text: str, flaw: str) -> None:
    assert list(flaws(text)) == [flaw]


def test_the_checker_lets_a_good_form_pass() -> None:
    assert list(flaws(f'{HEAD}def f(self):\n    return self.tr("{{n}} due").format(n=1)\n')) == []


@pytest.fixture
def fake(tmp_path: Path) -> Path:
    """A small package of the same layers: its storage uses peewee, its window goes straight to storage."""
    package = tmp_path / "fake"
    files = {
        "__init__.py": "",
        "between.py": "from fake.storage import tables",
        "domain/__init__.py": "",
        "domain/days.py": "import datetime",
        "storage/__init__.py": "",
        "storage/tables.py": "import peewee",
        "ui/__init__.py": "",
        "ui/pane.py": "from fake.storage import tables",
    }
    for name, text in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{text}\n", encoding="utf-8")
    return package


def layer_of(module: str) -> str:
    """The first part of a module's name below the package, empty for the package itself."""
    return module.partition(".")[2].partition(".")[0]


def forbidden_imports(graph: ImportGraph, package: str, layer: str) -> Iterator[str]:
    """What the files of a layer import and may not."""
    ours, others = MAY_IMPORT[layer]
    allowed = sys.stdlib_module_names | others
    for module in graph.modules(f"{package}.{layer}"):
        for name in sorted(graph.imports[module]):
            inside = is_within(name, package)
            if not (layer_of(name) in {*ours, layer, ""} if inside else name.partition(".")[0] in allowed):
                yield f"{module} imports {name}"


def flaws(text: str) -> Iterator[str]:
    """Where the source of a file leaves the form that all files keep."""
    tree = ast.parse(text)
    if not text.startswith("# SPDX-License-Identifier: MIT\n"):
        yield "the first line is not the licence"
    if not ast.get_docstring(tree):
        yield "no docstring says what the file is about"
    if (lines := len(text.splitlines())) > MOST_LINES_OF_A_FILE:
        yield f"{lines} lines"
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MOST_LINES_OF_A_FUNCTION:
                yield f"{node.name} has {lines} lines"
        elif isinstance(node, ast.Call) and translates_a_made_up_text(node):
            yield f"line {node.lineno}: tr() of a made-up text"


def translates_a_made_up_text(call: ast.Call) -> bool:
    """Whether a call of tr() is given anything but a literal: no translator would ever see it."""
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name == "tr" and bool(call.args) and not isinstance(call.args[0], ast.Constant)
