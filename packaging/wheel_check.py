# SPDX-License-Identifier: MIT
"""Build the wheel, install it elsewhere, and start what was installed; run by the project's own Python.

The other environment is new and holds only the wheel; Qt and the other dependencies are lent from the first
by a path file, whose own link to the checkout does not count there. No network is used. Ends with status 1 at
the first thing that fails, with what the failing command printed.
"""

import os
import subprocess
import sys
import sysconfig
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_IN_ENVIRONMENT = Path("Scripts" if os.name == "nt" else "bin")
_TIMEOUT_SECONDS = 120


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="followup-desk-wheel-") as name:
        folder = Path(name).resolve()
        wheel = _build(folder / "dist")
        python = _install(wheel, folder / "env")
        _start(python, folder)
    print(f"{wheel.name}: built, installed, started, all icons and the guide loaded")
    return 0


def _build(folder: Path) -> Path:
    """The wheel of the tree as it stands."""
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    _run([*build, "--outdir", str(folder), str(ROOT)], ROOT)
    (wheel,) = folder.glob("*.whl")
    return wheel


def _install(wheel: Path, environment: Path) -> Path:
    """The Python of a new environment with nothing but the wheel in it, and the dependencies on loan."""
    venv.create(environment, with_pip=False, symlinks=os.name != "nt")
    python = environment / _IN_ENVIRONMENT / ("python.exe" if os.name == "nt" else "python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    _run([*pip, "install", "--quiet", "--no-deps", "--no-index", str(wheel)], environment)
    # Only now, else pip would take the program for installed already.
    (site,) = environment.rglob("site-packages")
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return python


def _start(python: Path, folder: Path) -> None:
    """Commands, window, icons and guide of the installed program, away from the checkout."""
    program = str(python.parent / ("followup-desk.exe" if os.name == "nt" else "followup-desk"))
    data = ["--data", str(folder / "desk")]
    _run([program, "--version"], folder)
    _run([program, *data, "contacts", "--json"], folder)
    icons = sorted(path.name for path in (ROOT / "resources" / "icons").glob("*.svg"))
    draw = str(ROOT / "packaging" / "wheel_icons.py")
    _run([str(python), draw, str(python.parent.parent), *icons], folder)
    pictures = sorted(path.name for path in (ROOT / "resources" / "help" / "pictures").glob("*.png"))
    _run([str(python), str(ROOT / "packaging" / "wheel_guide.py"), str(python.parent.parent), *pictures], folder)
    _run([program, *data, "--quit-when-painted"], folder)


def _run(command: list[str], folder: Path) -> None:
    """Run one command in a folder and pass on what it prints; end the check when it fails."""
    print("$", " ".join(command), flush=True)
    try:
        status = subprocess.run(
            command, cwd=folder, env=_surroundings(), timeout=_TIMEOUT_SECONDS, check=False
        ).returncode
    except subprocess.TimeoutExpired:
        sys.exit(f"The wheel check failed: no end after {_TIMEOUT_SECONDS} seconds of: {' '.join(command)}")
    if status != 0:
        sys.exit(f"The wheel check failed: status {status} from: {' '.join(command)}")


def _surroundings() -> dict[str, str]:
    """Nothing in the variables may lead back to the checkout, and no window may come up."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


if __name__ == "__main__":
    sys.exit(main())
