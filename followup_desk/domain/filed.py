# SPDX-License-Identifier: MIT
"""What was read from the file of an email or of an appointment, before it is anything on the desk."""

from dataclasses import dataclass
from datetime import datetime

from followup_desk.domain.moments import Due


@dataclass(frozen=True)
class Party:
    """Somebody named in a file; the address as two spellings of it are compared, see `methods.norm`."""

    email: str
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class Mail:
    """An email. `at` is aware, and None where the file does not say when. Of what is attached only the names."""

    at: datetime | None = None
    senders: tuple[Party, ...] = ()
    recipients: tuple[Party, ...] = ()
    subject: str = ""
    text: str = ""
    attachments: tuple[str, ...] = ()

    @property
    def parties(self) -> tuple[Party, ...]:
        """Everybody who is named."""
        return (*self.senders, *self.recipients)


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """An event of a calendar. `start` is a day where it is for the whole of it; of what repeats it is one time."""

    start: Due
    minutes: int | None = None
    subject: str = ""
    text: str = ""
    place: str = ""
    parties: tuple[Party, ...] = ()
    cancelled: bool = False


Filed = Mail | Appointment
