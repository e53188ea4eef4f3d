# SPDX-License-Identifier: MIT
"""An amount as it stands in a line."""

from PySide6.QtCore import QCoreApplication

from followup_desk.domain.errors import Refused
from followup_desk.domain.typed_text import amount


def read_amount(text: str) -> int | None:
    """The whole amount that was typed; None where nothing was. Raises Refused for whatever is none."""
    value = amount(text)
    if value is None and text.strip():
        raise Refused(QCoreApplication.translate("amount_text", "Write the amount as a whole number, such as 12000."))
    return value
