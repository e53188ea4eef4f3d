# SPDX-License-Identifier: MIT
"""What generated desks say: titles, needs, tags, notes and reasons, in plain working English with a little else."""


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines())


TITLES = _lines(
    """Head of procurement
    Office manager
    Buyer
    Managing director
    Production planner
    Marketing lead
    Head of logistics
    Workshop foreman
    Finance director
    Owner
    Project engineer
    Quality manager
    Assistant to the board
    Export manager
    Catering manager
    IT coordinator"""
)
TAGS = _lines(
    """packaging
    print
    organic
    export
    retail
    wholesale
    family-firm
    trade-fair
    newsletter-reader
    golf
    cycling
    choir
    wine
    sustainability
    automation
    spring-order
    autumn-order
    key-account
    early-riser"""
)
NEEDS = _lines(
    """fewer suppliers for the same range
    delivery before seven in the morning
    a contract that ends with the season
    boxes that survive a wet warehouse
    samples in three colours
    training for two new people
    a price that holds for a year
    recycled material with a certificate
    one invoice a month
    a second source for spare parts
    quieter machines in the front office
    labels in two languages"""
)
FACTS = (
    ("family", "two daughters, the elder one plays the cello"),
    ("family", "married, a son at university"),
    ("family", "looks after an old dog"),
    ("hobby", "cycles to work all year"),
    ("hobby", "grows tomatoes on the roof"),
    ("hobby", "restores old radios"),
    ("hobby", "sings in a choir on Tuesdays"),
    ("travels", "two weeks at the sea each July"),
    ("travels", "skiing in the second week of February"),
    ("affiliation", "chairs the local trade association"),
    ("affiliation", "volunteers with the fire brigade"),
    ("drink", "tea, never coffee"),
)
REMARKS = _lines(
    """Prefers short messages; long ones stay unread.
    Decides together with the finance director.
    Never call on Monday mornings.
    Was let down by a supplier once and asks for everything in writing.
    Likes numbers more than pictures.
    Met at the trade fair; remembers the blue sample."""
)
OPENINGS = _lines(
    """Went through the offer line by line.
    Asked for the new price list.
    Showed the sample, they liked the finish.
    Talked about the delay and how it was put right.
    Left a message with the assistant.
    They compare us with two others.
    The budget is approved for the next quarter.
    The budget is frozen until the audit is over.
    Wants to see the machine running before deciding.
    The last delivery came a day early, they were pleased.
    One pallet arrived damaged; replacement agreed.
    Their warehouse moves in the spring.
    A colleague in export may need the same.
    They are hiring and have little time.
    The director wants a yes or a no by the end of the month.
    The trial runs well, the operators are happy.
    The contract with the other supplier ends soon.
    They read the article on storage and had questions.
    Agreed on the colours, not yet on the amounts.
    Complained about the tone of the last reminder.
    Thanked us for the card.
    Short call between two meetings.
    Lunch near the station, mostly about their new hall.
    Sent the certificates they asked for."""
)
MIDDLES = _lines(
    """Amounts stay as last year.
    They would take a third more at a better price.
    Terms of payment are the open point.
    Delivery must be before the holidays.
    The assistant confirms the day.
    Quality comes first, price second.
    The old stock has to go before anything new comes.
    Transport is cheaper by rail than by road.
    Their customer insists on recycled material.
    The drawing has an error on page two.
    They pay on time, always.
    The size runs small, one number larger next time.
    Somebody else signs above a certain sum.
    The visit to the workshop helped.
    They keep comparing with the cheapest.
    Storage is full until the inventory is done."""
)
ENDINGS = _lines(
    """Call back after the holidays.
    Send the revised offer this week.
    Bring the catalogue next time.
    Ask about the daughter's concert.
    Put the second option in writing.
    Find out who else decides.
    Propose a visit in the spring.
    Check the stock before promising anything.
    They will write when the board has met.
    Nothing to do until they answer."""
)
SHORT_NOTES = ("", "", "", "No answer.", "Voicemail.", "Engaged, will try again.", "Gracias, ¡muchas!", "谢谢,下周再谈")
WHYS = _lines(
    """ask how the trial went
    send the revised offer
    confirm the day of the visit
    bring the new catalogue
    ask whether the amounts stand
    thank them for the referral
    clear up the open invoice
    say hello, it has been a while
    name the price for the larger amount
    hear what the board decided"""
)
FIRST_SALES = _lines(
    """Boxes for the spring season
    Spare parts contract
    New labels
    Second packing line
    Year's stationery
    Trial order
    Refit of the showroom
    Maintenance for two years"""
)
CONCERNS = _lines(
    """the price is above their budget
    unsure whether delivery can be kept in December
    a colleague had a bad experience with us
    wants a guarantee of five years
    the board prefers the old supplier"""
)
RESOURCES = (
    ("Ten ways to store paper dry", "packaging"),
    ("What recycled board can carry", "sustainability"),
    ("Checklist for a quiet packing line", "automation"),
    ("Export papers without tears", "export"),
    ("How a bakery halved its waste", "organic"),
    ("Colours that print alike everywhere", "print"),
    ("Shelf-ready in one week", "retail"),
    ("A buyer's guide to long contracts", "wholesale"),
    ("Handing a family firm on", "family-firm"),
    ("What to see at the autumn fair", "trade-fair"),
)
STREETS = _lines(
    """Linden Lane
    Mill Road
    Harbour Street
    Chapel Yard
    Station Square
    Orchard Way"""
)
