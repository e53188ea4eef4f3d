# SPDX-License-Identifier: MIT
"""A field with its label in small letters above it, for forms that put several side by side."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desk.ui.parts.plain_label import plain_label


def labelled(text: str, field: QWidget) -> QWidget:
    """Label ("&" before the letter that Alt takes) and field as one widget; the label is the field's buddy."""
    label = plain_label(text, role="small")
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    both = QWidget()
    layout = QVBoxLayout(both)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(label)
    layout.addWidget(field)
    return both
