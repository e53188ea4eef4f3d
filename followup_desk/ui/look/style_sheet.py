# SPDX-License-Identifier: MIT
"""The one page of Qt style sheet, as a template over the names of the colour tokens.

Widgets opt in by the dynamic property `role`: QPushButton primary, mini, mini-primary, chip, link, tab;
QFrame card, band, banner, log, palette, side, bar, chosen-bar; QListView side, boxed; QTableView boxed;
QLabel title, heading, section, dim, small, error; QLineEdit search, and `invalid` for what could not be read.
All else is Fusion with our palette.
"""

from string import Template

SHEET = Template(
    """
QMenuBar { background: $surface; color: $ink_2; border-bottom: 1px solid $line; padding: 2px 5px; }
QMenuBar::item { background: transparent; padding: 3px 7px; border-radius: 4px; margin: 0 2px 0 2px; }
QMenuBar::item:selected { background: $accent_soft; color: $accent; }
QMenu { background: $surface; color: $ink; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 5px 22px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::item:disabled { color: $ink_3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }
QMenu::icon { padding-left: 6px; }
QToolTip { background: $ink; color: $surface; border: 1px solid $ink; padding: 3px 6px; }
QStatusBar { background: $surface; color: $ink_3; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox {
  background: $surface; color: $ink; border: 1px solid $field; border-radius: 6px; padding: 3px 8px;
  selection-background-color: $accent; selection-color: $accent_ink; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus { border: 2px solid $focus; padding: 2px 7px; }
QLineEdit[invalid="true"] { border-color: $late; }
QLineEdit[role="search"] { background: $surface_2; border-radius: 8px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: none; }
QSpinBox, QSpinBox:focus { padding: 1px 0; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { border: none; padding: 0; background: transparent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QSpinBox:disabled {
  color: $ink_3; border-color: $line_strong; }

QComboBox { background: $surface; color: $ink; border: 1px solid $field; border-radius: 6px;
  padding: 3px 8px; }
QComboBox:focus { border: 2px solid $focus; padding: 2px 7px; }
QComboBox:disabled { color: $ink_3; border-color: $line_strong; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$controls/down-$shade.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line_strong; padding: 3px; }
QCheckBox, QRadioButton { spacing: 7px; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $field;
  border-radius: 4px; background: $surface; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$controls/check-$shade.svg"); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:unchecked:focus {
  border: 2px solid $focus; width: 12px; height: 12px; }
QCheckBox::indicator:checked:focus { border: 2px solid $ink; }
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
  background: $canvas; border-color: $line_strong; }

QPushButton { min-height: 32px; padding: 0 12px; border: 1px solid $line_strong; border-radius: 8px;
  outline: none; background: $surface; color: $ink; font-weight: 500; }
QPushButton:hover { background: $surface_2; border-color: $field; }
QPushButton:pressed { background: $select; }
QPushButton:focus { border: 2px solid $focus; padding: 0 11px; min-height: 30px; }
QPushButton:disabled { color: $ink_3; background: $surface_2; border-color: $line; }
QPushButton:checked, QPushButton[role="primary"], QPushButton[role="mini-primary"],
QPushButton[role="chip"]:checked, QPushButton[role="mini"]:checked {
  background: $accent; border-color: $accent; color: $accent_ink; }
QPushButton[role="primary"]:hover, QPushButton[role="mini-primary"]:hover { border-color: $ink_2; }
QPushButton[role="primary"]:focus, QPushButton[role="mini-primary"]:focus, QPushButton:checked:focus {
  border: 2px solid $ink; }
QPushButton[role="primary"]:disabled, QPushButton[role="mini-primary"]:disabled {
  background: $surface_2; border-color: $line; color: $ink_3; }
QPushButton[role="mini"], QPushButton[role="mini-primary"], QPushButton[role="chip"] {
  min-height: 24px; padding: 0 9px; border-radius: 6px; font-size: 12px; font-weight: 400; }
QPushButton[role="mini"]:focus, QPushButton[role="mini-primary"]:focus, QPushButton[role="chip"]:focus {
  min-height: 22px; padding: 0 8px; }
QPushButton[role="link"] { border: none; border-bottom: 1px dotted $field; border-radius: 0; padding: 0;
  min-height: 18px; background: transparent; font-weight: 400; }
QPushButton[role="link"]:hover { color: $accent; border-bottom: 1px solid $accent; }
QPushButton[role="link"]:focus { border: 2px solid $focus; border-radius: 3px; padding: 0; }
QPushButton[role="tab"] { border: 1px solid transparent; border-radius: 12px; padding: 0 8px;
  min-height: 22px; background: transparent; color: $ink_2; font-weight: 400; }
QPushButton[role="tab"]:hover { background: $select; }
QPushButton[role="tab"]:checked { background: $accent_soft; color: $accent; font-weight: 600;
  border-color: transparent; }
QPushButton[role="tab"]:focus { border: 2px solid $focus; padding: 0 7px; min-height: 20px; }
QPushButton::menu-indicator { image: none; width: 0; }

QProgressBar { background: $surface_2; border: 1px solid $line_strong; border-radius: 5px; min-height: 10px;
  max-height: 10px; }
QProgressBar:focus { border-color: $focus; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QFrame[role="card"] { background: $surface_2; border: 1px solid $line; border-radius: 8px; }
QFrame[role="band"] { background: $accent_soft; border: 1px solid $accent; border-radius: 10px; }
QFrame[role="banner"] { background: $now_soft; border-bottom: 1px solid $line; }
QFrame[role="log"] { background: $surface_2; border: 1px solid $accent; border-radius: 10px; }
QFrame[role="palette"] { background: $surface; border: 1px solid $field; border-radius: 10px; }
QFrame[role="side"] { background: $surface_2; }
QFrame[role="chosen-bar"] { background: $accent_soft; border-top: 1px solid $line; }
QFrame[role="bar"] { background: $surface; border-bottom: 1px solid $line; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: 20px; font-weight: 700; color: $ink; }
QLabel[role="heading"] { font-weight: 600; color: $ink; }
QLabel[role="section"] { font-size: 12px; font-weight: 600; color: $ink_3; }
QLabel[role="dim"] { font-size: 12px; color: $ink_2; }
QLabel[role="small"] { font-size: 11px; font-weight: 600; color: $ink_3; }
QLabel[role="error"] { font-size: 12px; color: $late; }

QListView, QTreeView, QTableView { background: $surface; border: none; outline: none; }
QListView[role="side"] { background: $surface_2; }
QListView[role="boxed"], QTableView[role="boxed"] {
  background: $surface_2; border: 1px solid $line_strong; border-radius: 8px; padding: 3px; }
QListView[role="boxed"]:focus, QTableView[role="boxed"]:focus { border: 2px solid $focus; padding: 2px; }
QHeaderView::section { background: $surface_2; color: $ink_2; border: none;
  border-bottom: 1px solid $line; padding: 4px 8px; }
QTabBar { outline: none; }
QTabBar::tab { padding: 6px 14px; color: $ink_2; border: none; border-bottom: 2px solid transparent;
  background: $surface; }
QTabBar::tab:selected { color: $accent; border-bottom: 2px solid $accent; font-weight: 600; }
QTabBar::tab:focus { color: $ink; border-bottom: 2px solid $ink; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; margin: 0; }
QScrollBar:horizontal { height: 10px; margin: 0; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $field; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def style_sheet(colours: dict[str, str], shade: str, controls: str) -> str:
    """The sheet in these colours: token name to `#rrggbb`.

    `shade` is light or dark, `controls` the folder of the small pictures of checks and arrows, with forward
    slashes.
    """
    return SHEET.substitute(colours, shade=shade, controls=controls)
