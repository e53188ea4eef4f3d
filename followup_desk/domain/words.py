# SPDX-License-Identifier: MIT
"""The fixed words of the trade (DESIGN section 2, RULES "Words"). Values are what is stored and what JSON says."""

from enum import StrEnum


class Kind(StrEnum):
    """What happened, and equally the channel of a follow-up: one list."""

    MEETING = "meeting"
    CALL = "call"
    LUNCH = "lunch"
    EMAIL = "email"
    MESSAGE = "message"
    LETTER = "letter"
    CARD = "card"
    GIFT = "gift"
    SOCIAL = "social"
    NEWSLETTER = "newsletter"
    NOTE = "note"
    TASK = "task"


class Outcome(StrEnum):
    YES = "yes"
    NO = "no"
    NEXT_STEP = "next-step"
    PUSHED_OFF = "pushed-off"
    NO_ANSWER = "no-answer"


class Stage(StrEnum):
    PROSPECT = "prospect"
    CUSTOMER = "customer"
    RESTING = "resting"
    FORMER = "former"


class FollowUpState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class PromiseState(StrEnum):
    OPEN = "open"
    KEPT = "kept"
    LATE = "late"
    OTHER_CHANNEL = "other-channel"
    BROKEN = "broken"
    RELEASED = "released"


class Newsletter(StrEnum):
    NONE = "no"
    PROPOSED = "proposed"
    AGREED = "yes"
    DECLINED = "declined"
    LEFT = "left"


class MethodKind(StrEnum):
    """A way to reach somebody."""

    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    URL = "url"


class OccasionKind(StrEnum):
    BIRTHDAY = "birthday"
    WEDDING = "wedding"
    WORK_ANNIVERSARY = "work-anniversary"
    GRADUATION = "graduation"
    HOLIDAY = "holiday"
    OTHER = "occasion"


class Origin(StrEnum):
    """Who began an act. Undo takes back acts of user and command line, with what rules made of them."""

    USER = "user"
    COMMAND = "command"
    RULES = "rules"
    IMPORT = "import"
    SYNC = "sync"


IN_PERSON = frozenset({Kind.MEETING, Kind.CALL, Kind.LUNCH})
"""Kinds that cannot be saved without an outcome (R5), and are conversations unless nobody answered."""

SENT = frozenset({Kind.EMAIL, Kind.MESSAGE, Kind.LETTER, Kind.CARD, Kind.GIFT})
"""Kinds that are a conversation when they come in."""

NO_TOUCH = frozenset({Kind.NOTE, Kind.TASK})
"""Kinds that reach nobody."""
