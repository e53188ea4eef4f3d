# SPDX-License-Identifier: MIT
"""Who imports whom in a package, read from its source without running it.

Imports inside functions and under `if TYPE_CHECKING` count as much as those at the top: each is a thread from
one file to another. So does `import_module` with a name written out. Names from outside the package stay as
written, to the last part: `from PySide6 import QtCore` is an import of PySide6 and of PySide6.QtCore.
"""

import ast
from collections import deque
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class ImportGraph:
    """For each module of a package, by full name, the names of all that it imports."""

    imports: dict[str, frozenset[str]]

    def modules(self, layer: str) -> list[str]:
        """The module or package of that name, and everything below it."""
        return sorted(name for name in self.imports if is_within(name, layer))

    def way(self, layer: str, target: str, doors: Collection[str] = ()) -> list[str] | None:
        """A shortest chain of imports from a layer to a target, or None; it never leads through a door.

        A door is a layer, or a part of this one, that may know the target, and that may be imported: what lies behind
        it is its own affair.
        """
        outside = [name for name in self.modules(layer) if not any(is_within(name, door) for door in doors)]
        came_from: dict[str, str | None] = dict.fromkeys(outside)
        waiting = deque(came_from)
        while waiting:
            module = waiting.popleft()
            if is_within(module, target):
                return _chain(module, came_from)
            for name in sorted(self.imports.get(module, frozenset()) - came_from.keys()):
                if not any(is_within(name, door) for door in doors):
                    came_from[name] = module
                    waiting.append(name)
        return None


def is_within(name: str, layer: str) -> bool:
    """Whether a dotted name is that module or package, or lies below it."""
    return name == layer or name.startswith(f"{layer}.")


def read_imports(package: Path) -> ImportGraph:
    """The graph of the package in that folder, whose name is the folder's."""
    files = {_module_name(package, path): path for path in package.rglob("*.py")}
    known = frozenset(files)
    return ImportGraph({name: frozenset(_imports(name, path, known)) for name, path in files.items()})


def _module_name(package: Path, path: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imports(module: str, path: Path, known: frozenset[str]) -> Iterator[str]:
    """All that one file imports, with the packages above each of our own: Python runs those first."""
    here = module if path.name == "__init__.py" else module.rpartition(".")[0]
    yield from _with_packages(here)
    for name in _names(ast.parse(path.read_bytes(), str(path)), here):
        if name.partition(".")[0] == module.partition(".")[0]:
            yield from (part for part in _with_packages(name) if part in known)
        else:
            yield name


def _names(tree: ast.Module, package: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            source = _source(node, package)
            yield source
            yield from (f"{source}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call):
            yield from _by_name(node)


def _source(node: ast.ImportFrom, package: str) -> str:
    """The full name of what `from … import` imports from; each dot but the first goes up one package."""
    if not node.level:
        return node.module or ""
    above = package.split(".")[: len(package.split(".")) - node.level + 1]
    return ".".join([*above, *([node.module] if node.module else [])])


def _by_name(call: ast.Call) -> Iterator[str]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    first = call.args[0] if call.args else None
    if name in ("import_module", "__import__") and isinstance(first, ast.Constant):
        yield str(first.value)


def _with_packages(name: str) -> Iterator[str]:
    parts = name.split(".")
    return (".".join(parts[:length]) for length in range(1, len(parts) + 1))


def _chain(module: str, came_from: dict[str, str | None]) -> list[str]:
    chain = [module]
    while (before := came_from[chain[-1]]) is not None:
        chain.append(before)
    return chain[::-1]
