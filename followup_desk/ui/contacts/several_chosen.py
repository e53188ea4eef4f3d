# SPDX-License-Identifier: MIT
"""Several who are chosen in the list stay so by who they are: wherever they stand after a change, and when they come
back from outside of the list."""

from array import array
from collections.abc import Iterator
from contextlib import contextmanager

from followup_desk.ui.contacts.contacts_model import ContactsModel
from followup_desk.ui.contacts.contacts_view import ContactsView


class SeveralChosen:
    """Asks the view which rows are chosen, by runs, and never for each row."""

    def __init__(self, view: ContactsView, model: ContactsModel) -> None:
        self._view = view
        self._model = model
        self._held: frozenset[int] = frozenset()
        self._is_busy = False

    def count(self) -> int:
        """How many are chosen now."""
        return sum(last - first + 1 for first, last in self._view.chosen_rows())

    def ids(self) -> "array[int]":
        """All who are chosen, in the order of the list."""
        return self._model.ids_in(self._view.chosen_rows())

    def is_held(self) -> bool:
        """Were several chosen, whatever became of them?"""
        return bool(self._held)

    def is_busy(self) -> bool:
        """Are rows being changed, by nobody's choice?"""
        return self._is_busy

    def forget(self) -> None:
        """Somebody else is chosen."""
        self._held = frozenset()

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Around a change of the rows. Where only one is chosen the pane itself keeps to them."""
        if not self._held and self.count() > 1:
            self._held = frozenset(self.ids())
        if not self._held:
            yield
            return
        self._is_busy = True
        try:
            # Else Qt would carry each row over by itself, which takes seconds for a hundred thousand.
            self._view.clearSelection()
            yield
            self._view.choose_rows(self._model.runs_of(self._held))
        finally:
            self._is_busy = False
