# SPDX-License-Identifier: MIT
"""The tables as peewee models, without behaviour: names and types for edits. The schema itself is in `schema/*.sql`."""

from peewee import AutoField, BlobField, CompositeKey, IntegerField, Model, TextField


class Table(Model):
    """No model is bound to a database: every query names the one it runs on."""

    class Meta:
        legacy_table_names = False


class Contact(Table):
    id = AutoField()
    uid = TextField()
    display = TextField()
    given = TextField(default="")
    family = TextField(default="")
    additional = TextField(default="")
    prefix = TextField(default="")
    suffix = TextField(default="")
    nickname = TextField(default="")
    sort_key = TextField()
    stage = TextField(null=True)
    stage_before = TextField(null=True)
    followed = IntegerField(default=1)
    prefers = TextField(null=True)
    hours = TextField(default="")
    zone = TextField(null=True)
    country = TextField(null=True)
    referrer_id = IntegerField(null=True)
    newsletter = TextField(default="no")
    newsletter_since = TextField(null=True)
    ideal_days = IntegerField(null=True)
    longest_days = IntegerField(null=True)
    stops = TextField(default="")
    note = TextField(default="")
    photo_id = IntegerField(null=True)
    batch_id = IntegerField(null=True)
    created_at = IntegerField()
    deleted_at = IntegerField(null=True)
    search_text = TextField(default="")
    next_due = TextField(null=True)
    last_touch_at = IntegerField(null=True)
    last_conversation_at = IntegerField(null=True)
    changed_at = IntegerField(default=0)


DERIVED = {
    "contact": frozenset({"search_text", "next_due", "last_touch_at", "last_conversation_at", "changed_at"}),
    "follow_up": frozenset({"to_announce", "announce_at"}),
}
"""Columns that follow from other rows, by table: kept in the same transaction, never journalled or exported."""


class Organisation(Table):
    id = AutoField()
    name = TextField()
    norm = TextField()
    note = TextField(default="")


class Method(Table):
    id = AutoField()
    contact_id = IntegerField(null=True)
    organisation_id = IntegerField(null=True)
    kind = TextField()
    value = TextField()
    norm = TextField()
    label = TextField(default="")
    position = IntegerField(default=0)
    state = TextField(default="ok")
    confirmed_on = TextField(null=True)


class Position(Table):
    id = AutoField()
    contact_id = IntegerField()
    organisation_id = IntegerField()
    title = TextField(default="")
    since = TextField(null=True)
    until = TextField(null=True)
    position = IntegerField(default=0)


class Relation(Table):
    id = AutoField()
    contact_id = IntegerField()
    other_id = IntegerField(null=True)
    other_name = TextField(default="")
    role = TextField()


class Fact(Table):
    id = AutoField()
    contact_id = IntegerField(null=True)
    organisation_id = IntegerField(null=True)
    kind = TextField()
    text = TextField()
    confirmed_on = TextField(null=True)


class Tag(Table):
    id = AutoField()
    name = TextField()
    norm = TextField()


class Tagging(Table):
    kind = TextField()
    row_id = IntegerField()
    tag_id = IntegerField()

    class Meta:
        primary_key = CompositeKey("kind", "row_id", "tag_id")


class Occasion(Table):
    id = AutoField()
    contact_id = IntegerField()
    whose = TextField(default="")
    kind = TextField()
    year = IntegerField(null=True)
    month = IntegerField(null=True)
    day = IntegerField(null=True)
    leap_day = IntegerField(default=28)
    keeps = IntegerField(default=1)


class Opportunity(Table):
    id = AutoField()
    contact_id = IntegerField()
    title = TextField()
    amount = IntegerField(null=True)
    currency = TextField(null=True)
    answer = TextField(null=True)
    answered_at = IntegerField(null=True)
    proposal_on = TextField(null=True)
    concern = TextField(default="")
    concern_settled_on = TextField(null=True)
    rests = IntegerField(default=0)
    strategy = TextField(default="")


class Interaction(Table):
    id = AutoField()
    contact_id = IntegerField()
    opportunity_id = IntegerField(null=True)
    kind = TextField()
    at = IntegerField()
    zone = TextField()
    incoming = IntegerField(default=0)
    outcome = TextField(null=True)
    minutes = IntegerField(null=True)
    cost = IntegerField(null=True)
    notes = TextField(default="")
    significant = IntegerField(default=0)
    asked = IntegerField(default=0)
    distracted = IntegerField(default=0)
    letter_state = TextField(null=True)
    batch_id = IntegerField(null=True)


class Present(Table):
    contact_id = IntegerField()
    at = IntegerField()
    interaction_id = IntegerField()

    class Meta:
        primary_key = CompositeKey("contact_id", "at", "interaction_id")


class Resource(Table):
    id = AutoField()
    title = TextField()
    kind = TextField(default="")
    link = TextField(default="")
    file = TextField(default="")
    added_at = IntegerField()


class Given(Table):
    id = AutoField()
    interaction_id = IntegerField()
    resource_id = IntegerField()
    contact_id = IntegerField()


class FollowUp(Table):
    id = AutoField()
    uid = TextField()
    contact_id = IntegerField()
    opportunity_id = IntegerField(null=True)
    occasion_id = IntegerField(null=True)
    due_on = TextField()
    due_at = IntegerField(null=True)
    zone = TextField(null=True)
    channel = TextField()
    why = TextField(default="")
    rule = TextField(null=True)
    reasons = TextField(default="[]")
    caused_by = IntegerField(null=True)
    retries = IntegerField(null=True)
    promised = IntegerField(default=0)
    promise = TextField(null=True)
    state = TextField(default="open")
    snoozed_until = IntegerField(null=True)
    plan_key = TextField(null=True)
    to_announce = IntegerField(default=1)
    announce_at = IntegerField(null=True)
    planned_at = IntegerField()
    planned_interval = IntegerField(default=1)
    closed_at = IntegerField(null=True)
    closed_by = IntegerField(null=True)
    dropped_why = TextField(default="")
    day_begun = IntegerField(default=0)


class Announcement(Table):
    id = AutoField()
    follow_up_id = IntegerField()
    key = TextField()
    claimed_at = IntegerField()
    shown_at = IntegerField(null=True)
    server = TextField(null=True)
    number = TextField(null=True)
    digest_id = IntegerField(null=True)
    answer = TextField(null=True)
    answered_at = IntegerField(null=True)


class DayNotice(Table):
    kind = TextField()
    day = TextField()
    claimed_at = IntegerField()
    shown_at = IntegerField(null=True)
    server = TextField(null=True)

    class Meta:
        primary_key = CompositeKey("kind", "day")


class Question(Table):
    id = AutoField()
    contact_id = IntegerField()
    rule = TextField()
    key = TextField()
    args = TextField(default="{}")
    plan_key = TextField()
    state = TextField(default="open")
    asked_at = IntegerField()
    answered_at = IntegerField(null=True)


class Act(Table):
    id = AutoField()
    at = IntegerField()
    origin = TextField()
    intent = TextField()
    label_key = TextField()
    label_args = TextField(default="{}")
    cause_id = IntegerField(null=True)
    batch_id = IntegerField(null=True)
    undone_by = IntegerField(null=True)


class Change(Table):
    act_id = IntegerField()
    seq = IntegerField()
    tbl = TextField()
    row_id = IntegerField()
    op = TextField()
    contact_id = IntegerField(null=True)
    before = TextField(null=True)

    class Meta:
        primary_key = CompositeKey("act_id", "seq")


class ImportBatch(Table):
    id = AutoField()
    file = TextField()
    sha256 = TextField()
    at = IntegerField()
    state = TextField()
    counts = TextField(default="{}")


class Card(Table):
    id = AutoField()
    contact_id = IntegerField()
    uid = TextField(default="")
    format = TextField()
    content = BlobField()
    hash = TextField()
    batch_id = IntegerField(null=True)


class Apart(Table):
    id = AutoField()
    one_id = IntegerField()
    other_id = IntegerField()


class Blob(Table):
    id = AutoField()
    sha256 = TextField()
    mime = TextField()
    data = BlobField()


class Preference(Table):
    name = TextField(primary_key=True)
    value = TextField()


class Draft(Table):
    what = TextField(primary_key=True)
    form = TextField()
    at = IntegerField()


class Sitting(Table):
    id = AutoField()
    day = TextField()
    seconds = IntegerField(default=0)
    done = IntegerField(default=0)
    emptied = IntegerField(default=0)
    goal = IntegerField(default=10)


class DayOff(Table):
    id = AutoField()
    day = TextField()


JOURNALLED: dict[str, type[Table]] = {
    model._meta.table_name: model
    for model in (
        Contact, Organisation, Method, Position, Relation, Fact, Tag, Tagging, Occasion, Opportunity, Interaction,
        Present, Resource, Given, FollowUp, Question, DayOff, Card, Apart,
    )
}  # fmt: skip
"""Tables whose every write goes through `journal`: what undo takes back and the window follows."""
