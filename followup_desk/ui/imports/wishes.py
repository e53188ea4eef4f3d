# SPDX-License-Identifier: MIT
"""What the user corrects and decides before an import: how tables are read, who is who, whom to follow."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

NEW, SKIP = "new", "skip"

Decision = str | int
"""New, skip, or the id of the contact who is meant."""


@dataclass(frozen=True)
class Wishes:
    """`sheets` are corrections by file: encoding, delimiter, day_order, header_line, mapping; `decisions` by the key
    of a double. Only what the user said is in them."""

    sheets: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    follow: bool = False

    def corrected(self, file: str, name: str, value: object) -> "Wishes":
        """With one more correction, of columns those that are named. Another way to cut lines into columns asks
        for the columns anew."""
        before = self.sheets.get(file, {})
        if name == "mapping" and isinstance(value, Mapping):
            value = {**before.get("mapping", {}), **value}
        sheet = {**before, name: value}
        if name in ("delimiter", "header_line", "encoding"):
            sheet.pop("mapping", None)
        return replace(self, sheets={**self.sheets, file: sheet})

    def decided(self, key: str, decision: Decision) -> "Wishes":
        """With one more decision."""
        return replace(self, decisions={**self.decisions, key: decision})

    def following(self, follow: bool) -> "Wishes":
        """With or without follow-ups."""
        return replace(self, follow=follow)
