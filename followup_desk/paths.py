# SPDX-License-Identifier: MIT
"""Where things are on this machine: the program's own plain files, the user's desk, the logs.

Nothing here makes a folder or opens a file; whoever writes first makes the folder.
"""

from pathlib import Path

from platformdirs import user_data_path, user_log_path

_NAME = "followup-desk"
_PACKAGE = Path(__file__).resolve().parent


def resource_path(*parts: str) -> Path:
    """The path of a file or folder under `resources/`; it is not checked that it exists."""
    installed = _PACKAGE / "resources"
    # A wheel maps the folder into the package; a checkout has it beside the package.
    return (installed if installed.is_dir() else _PACKAGE.parent / "resources").joinpath(*parts)


def data_folder() -> Path:
    """The folder of the user's desk when no other is asked for."""
    return user_data_path(_NAME, appauthor=False)


def log_folder() -> Path:
    """The folder of the program's own logs, which hold no personal data."""
    return user_log_path(_NAME, appauthor=False)
