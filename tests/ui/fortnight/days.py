# SPDX-License-Identifier: MIT
"""The fortnight as plain data: the people, what each of their turns comes to, and what the days are like.

In the first week one sitting is cut short by a crash, one empties the queue, one is left too early. In the second
follow two days off, catching up, and a trip to New York.

It begins on a Monday. Days are ISO where the desk is filled, and words as a user types them where keys are pressed.
"""

from dataclasses import dataclass
from datetime import date, timedelta

MONDAY = date(2026, 11, 23)
YES, NO, NEXT_STEP, PUSHED_OFF = 1, 2, 3, 4
"""The keys of how a talk ended."""


@dataclass(frozen=True)
class Turn:
    """What is done when somebody's turn comes. `does` is talk, no answer, skip, snooze or move."""

    does: str = "talk"
    ended: int = NEXT_STEP
    words: str = "Spoke at length"
    next: str = ""
    when: str = ""
    promised: bool = False
    told: bool | None = None


@dataclass(frozen=True)
class Somebody:
    """`due` is the day or moment of the first follow-up, `channel` its channel. `before` are touches before it all,
    each a day and a kind. `turns` come one after the other, each time that they are not sent a card or an email."""

    name: str
    firm: str
    due: str
    turns: tuple[Turn, ...] = ()
    channel: str = "call"
    why: str = ""
    promised: bool = False
    stage: str = "prospect"
    zone: str | None = None
    birthday: str = ""
    before: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Day:
    """`does` names what happens on it, in order. `seconds` pass with each follow-up of its sitting, which `ends` when
    time is up, when the queue is empty, or after so many seconds."""

    number: int
    does: tuple[str, ...] = ()
    seconds: int = 75
    ends: str = "time"
    dark: bool = False

    @property
    def date(self) -> date:
        return MONDAY + timedelta(days=self.number)


def agreed(what: str, when: str, *, promised: bool = False, words: str = "Spoke at length") -> Turn:
    """They agreed on a next step."""
    return Turn(next=what, when=when, promised=promised, words=words)


def put_off(until: str) -> Turn:
    """They named another day, which is promised by that."""
    return Turn(ended=PUSHED_OFF, when=until, words="Not now")


def said_yes(words: str = "They take it") -> Turn:
    return Turn(ended=YES, words=words)


def said_no(words: str = "They buy elsewhere") -> Turn:
    return Turn(ended=NO, words=words)


def moved(when: str, *, told: bool | None = None) -> Turn:
    return Turn(does="move", when=when, told=told)


NO_ANSWER, SKIPPED, SNOOZED = Turn("no answer"), Turn("skip"), Turn("snooze")
USUAL = agreed("Ask how it goes", "in 3 weeks")
"""Whose turns are over."""

PEOPLE = (
    Somebody(
        "Ana Ribeiro", "Lisboa Têxtil", "2026-11-23", promised=True, why="Tell the price for 400 metres",
        before=(("2026-11-12", "email"), ("2026-11-16", "message")),
        turns=(agreed("Bring the samples along", "fri", promised=True, words="400 metres, in indigo"), said_yes()),
    ),
    Somebody(
        "Tomas Figueiredo", "Porto Malhas", "2026-11-23", why="Ask whether the swatches came",
        turns=(NO_ANSWER, SKIPPED, agreed("Ask for the order", "mon"), said_yes("200 metres to begin with")),
    ),
    Somebody(
        "佐藤 健", "東京テキスタイル", "2026-11-24T15:00", promised=True, zone="Asia/Tokyo", why="Go through the range",
        turns=(agreed("Hear what the board says", "in 10 days"), USUAL),
    ),
    Somebody(
        "محمد القحطاني", "شركة النسيج", "2026-11-23", why="Ask about the spring line",
        turns=(put_off("mon"), said_yes("Wants it by March")),
    ),
    Somebody(
        "Maximiliane Freifrau von Oppenheim-Rheinfelden", "Rheinfelden & Söhne Heimtextilien GmbH", "2026-11-23",
        stage="customer", why="Ask whether the new loom runs well", turns=(said_yes("All is well"),),
    ),
    Somebody("Ben Carter", "Carter & Daughters", "2026-11-24", channel="email", stage="customer",
             why="Send the care guide", birthday="1971-12-03"),
    Somebody("Carla Nunes", "Nunes Interiores", "2026-11-23", channel="meeting", why="Show the new colours",
             before=(("2026-11-10", "email"),), turns=(agreed("Send the offer", "thu", promised=True), said_yes())),
    Somebody("Dora Lima", "Casa Lima", "2026-11-24", channel="meeting",
             turns=(agreed("Call about sizes", "1 dec", promised=True),)),
    Somebody("Emil Sousa", "Sousa Hotel", "2026-11-25", channel="meeting", why="Look at the curtains",
             turns=(agreed("Call with the price", "2 dec", promised=True), said_no())),
    Somebody("Filipa Gomes", "Gomes e Filhas", "2026-11-27", channel="meeting",
             turns=(agreed("Call with the dates", "wed", promised=True), said_yes())),
    Somebody("Greta Holm", "Holm Design", "2026-11-30", channel="meeting", zone="Europe/Stockholm",
             turns=(said_yes("Signed at the table"),)),
    Somebody("Hugo Pinto", "Pinto & Irmao", "2026-11-26", channel="meeting",
             turns=(agreed("Call about the finish", "tue", promised=True), said_yes())),
    Somebody("Ingrid Vogel", "Vogel Raumkunst", "2026-11-24", why="Ask for the order",
             before=(("2026-11-09", "email"),), turns=(said_yes("120 metres"),)),
    Somebody("Joao Prates", "Prates Moda", "2026-11-24", turns=(NO_ANSWER, NO_ANSWER, agreed("Call", "in 9 days"))),
    Somebody("Kemal Aydin", "Aydin Tekstil", "2026-11-25", zone="Europe/Istanbul", turns=(SNOOZED, said_yes())),
    Somebody("Luis Meireles", "Meireles Lda", "2026-11-25", promised=True,
             turns=(agreed("Call about wool", "mon", promised=True), moved("in 11 days", told=False), USUAL)),
    Somebody("Marta Rocha", "Rocha Quartos", "2026-11-25", stage="customer", turns=(said_yes("Happy"),)),
    Somebody("Nuno Teles", "Teles Decor", "2026-11-26", turns=(NO_ANSWER, USUAL)),
    Somebody("Olga Petrova", "Petrova Atelier", "2026-11-26", turns=(moved("mon"), USUAL)),
    Somebody("Pedro Vaz", "Vaz e Vaz", "2026-11-27", promised=True, turns=(NO_ANSWER, USUAL)),
    Somebody("Quirina Alves", "Alves Cortinas", "2026-11-27", turns=(SKIPPED, SKIPPED, USUAL)),
    Somebody("Rui Matos", "Matos Export", "2026-12-04T16:00", promised=True, why="Go through the contract",
             turns=(agreed("Call when it is signed", "in 2 weeks"),)),
    Somebody("Sara Brandt", "Brandt Stoffe", "2026-11-30", stage="customer", turns=(said_no("A seam came loose"),)),
    Somebody("Teresa Cunha", "Cunha Bebe", "2026-11-26", turns=(USUAL,)),
    Somebody("Ulrich Baum", "Baum Polster", "2026-11-26", turns=(USUAL,)),
    Somebody("Wanda Kral", "Kral Interier", "2026-12-01", turns=(USUAL,)),
    Somebody("Xavier Dias", "Dias & Dias", "2026-12-02", turns=(USUAL,)),
    Somebody("Vera Lopes", "Lopes Linho", "2026-11-26", turns=(USUAL,)),
)  # fmt: skip

DAYS = (
    Day(0, ("morning", "sitting"), seconds=150),
    Day(1, ("morning", "sitting", "crash", "timed"), seconds=90),
    Day(2, ("morning", "sitting", "snoozed"), seconds=40, ends="empty"),
    Day(3, ("morning", "sitting"), seconds=80, ends="240"),
    Day(4, ("morning", "sitting"), seconds=90),
    Day(5, ("nothing",)),
    Day(6, ("nothing",)),
    Day(7, ("morning", "days off", "sitting"), seconds=60, ends="empty"),
    Day(8, ("nothing",)),
    Day(9, ("nothing",)),
    Day(10, ("morning", "catch up", "sitting"), seconds=80, dark=True),
    Day(11, ("travel", "morning", "sitting", "timed"), seconds=75, ends="empty"),
    Day(12, ("nothing",)),
    Day(13, ("nothing",)),
)
