# SPDX-License-Identifier: MIT
"""Load and draw every icon of the installed program: `wheel_icons.py ENVIRONMENT ICON...`.

Run by `wheel_check.py` with the Python of the environment that has the wheel; the icons named must all be
there, none may be empty, and nothing may come from the checkout.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

import followup_desk
from followup_desk.paths import resource_path


def main(environment: Path, names: list[str]) -> int:
    """Status 0 when all is well, else what is wrong on standard error."""
    application = QGuiApplication([])
    here = Path(followup_desk.__file__ or "")
    if not here.is_relative_to(environment):
        sys.exit(f"The installed program was not used, but {here}")
    icons = resource_path("icons")
    if not icons.is_relative_to(environment):
        sys.exit(f"The icons are not the installed ones, but those in {icons}")
    broken = [name for name in names if not _draws(icons / name)]
    del application
    if broken or not names:
        sys.exit(f"Icons that are missing or empty: {', '.join(broken) or 'all'}")
    print(f"{len(names)} icons drawn")
    return 0


def _draws(path: Path) -> bool:
    """Whether both ways to draw the file leave a mark."""
    renderer = QSvgRenderer(str(path))
    image = QImage(QSize(24, 24), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    pixmap = QIcon(str(path)).pixmap(QSize(24, 24))
    return renderer.isValid() and _marked(image) and not pixmap.isNull() and _marked(pixmap.toImage())


def _marked(image: QImage) -> bool:
    size = image.size()
    return any(image.pixelColor(x, y).alpha() for x in range(size.width()) for y in range(size.height()))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
