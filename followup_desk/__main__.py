# SPDX-License-Identifier: MIT
"""The program's start, as `followup-desk` and as `python -m followup_desk`.

The command line owns the arguments and opens the window when no command is named, so that a command never
waits for Qt.
"""

import sys

from followup_desk import cli


def main(argv: list[str] | None = None) -> int:
    """Run the program with these arguments, without its name; the result is the exit status."""
    return cli.main(sys.argv[1:] if argv is None else argv)


if __name__ == "__main__":
    sys.exit(main())
