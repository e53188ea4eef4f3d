# SPDX-License-Identifier: MIT
"""A new opportunity by hand."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desk.domain.records import Position
from followup_desk.services import people
from followup_desk.services.acts.opportunities import begin_opportunity
from followup_desk.services.desk import Desk
from followup_desk.ui.pages.opportunity_dialog import OpportunityDialog, open_new_opportunity
from tests.builders import add


def opened(desk: Desk, contact_id: int, over: QWidget) -> OpportunityDialog:
    dialog = open_new_opportunity(desk, contact_id, over)
    assert dialog is not None
    return dialog


def test_the_first_is_called_by_the_firm(qtbot: QtBot, desk: Desk, over: QWidget) -> None:
    ana = add(desk, positions=(Position("Lisboa Têxtil", "Buyer"),))
    dialog = opened(desk, ana, over)
    assert dialog.title.text() == "Lisboa Têxtil"
    dialog.amount.setText("12,000")
    dialog.currency.setText("eur")
    with qtbot.waitSignal(dialog.begun) as said:
        dialog.accept()
    (one,) = people.opportunities(desk, ana)
    assert said.args == [one.id]
    assert (one.title, one.amount, one.currency) == ("Lisboa Têxtil", 12_000, "EUR")


@pytest.mark.parametrize(
    ("title", "amount", "currency", "field"),
    [("", "", "", "title"), ("spring", "", "", "title"), ("New", "lots", "", "amount"), ("New", "", "E", "currency")],
)
def test_what_is_wrong_is_said_beside_it(
    desk: Desk, over: QWidget, title: str, amount: str, currency: str, field: str
) -> None:
    begin_opportunity(desk, ana := add(desk), "Spring")
    dialog = opened(desk, ana, over)
    dialog.title.setText(title)
    dialog.amount.setText(amount)
    dialog.currency.setText(currency)
    dialog.accept()
    assert dialog.form.error_of(getattr(dialog, field))
    assert len(people.opportunities(desk, ana)) == 1
