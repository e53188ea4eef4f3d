# SPDX-License-Identifier: MIT
"""Read every page of the installed program's user guide: `wheel_guide.py ENVIRONMENT PICTURE...`.

Run by `wheel_check.py` with the Python of the environment that has the wheel; the pictures named must all be there,
and nothing may come from the checkout.
"""

import sys
from pathlib import Path

from followup_desk.services import guide


def main(environment: Path, pictures: list[str]) -> int:
    """Status 0 when all is well, else what is wrong on standard error."""
    if not guide.folder().is_relative_to(environment):
        sys.exit(f"The guide is not the installed one, but that in {guide.folder()}")
    pages = guide.pages()
    missing = [name for name in pictures if not (guide.folder() / "pictures" / name).is_file()]
    if missing or not pictures:
        sys.exit(f"Pictures of the guide that are missing: {', '.join(missing) or 'all'}")
    print(f"{len(pages)} pages of the guide read, {len(pictures)} pictures there")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
