# SPDX-License-Identifier: MIT
"""Commands about people: list, show, add, edit, stage, tag, to the trash and back."""

import argparse
from dataclasses import replace

from followup_desk.commands import arguments, shapes, text_out
from followup_desk.commands.declared import Declared, Parser, Print, Run
from followup_desk.commands.shapes import ContactRowShape, ContactShape
from followup_desk.domain import contact_changes
from followup_desk.domain.names import name_from_text
from followup_desk.domain.records import Contact
from followup_desk.domain.words import Kind, MethodKind, Stage
from followup_desk.services import lists, methods, people
from followup_desk.services.acts import contacts as acts
from followup_desk.services.desk import Desk


def declare(declared: Declared) -> None:
    """Adds these commands to the program."""
    listing = declared.command("contacts", "list people", list_contacts, text_out.contacts)
    listing.add_argument("query", nargs="*", metavar="QUERY", help="words of a name, number, firm, tag…")
    names = ", ".join(lists.LISTS)
    listing.add_argument("--list", default="all", choices=lists.LISTS, metavar="NAME", help=names)
    listing.add_argument("--limit", type=arguments.number, metavar="N", help="at most so many")

    _about_one(declared, "show", "all about one person", show, text_out.contact)

    adding = declared.command("add", "add a person", add, text_out.contact_line)
    adding.add_argument("name", metavar="NAME")
    _add_person_options(adding)

    editing = _about_one(declared, "edit", "change what is known of a person; '' takes it out", edit)
    editing.add_argument("--name", metavar="NAME")
    _add_person_options(editing)

    staging = _about_one(declared, "stage", "give a person a stage, and follow them", set_stage)
    staging.add_argument("stage", type=arguments.word_of(Stage), metavar="STAGE", help=", ".join(Stage))

    tagging = _about_one(declared, "tag", "put tags on a person", add_tags)
    tagging.add_argument("tags", nargs="+", type=arguments.tags, metavar="T")

    _about_one(declared, "remove", "put a person into the trash", remove)
    _about_one(declared, "restore-contact", "bring a person back from the trash", restore)


def list_contacts(desk: Desk, args: argparse.Namespace) -> list[ContactRowShape]:
    ids = lists.contact_ids(desk, args.list, " ".join(args.query), args.limit)
    reached = methods.values(desk, ids)
    return [shapes.contact_row(row, reached, desk.zone) for row in lists.contact_rows(desk, ids)]


def show(desk: Desk, args: argparse.Namespace) -> ContactShape:
    return _whole(desk, arguments.contact(desk, args.contact))


def add(desk: Desk, args: argparse.Namespace) -> ContactShape:
    """`--stage` is prospect where nothing is said."""
    name = name_from_text(args.name)
    return _whole(desk, acts.add_contact(desk, _with_options(desk, Contact(name=name), args)))


def edit(desk: Desk, args: argparse.Namespace) -> ContactShape:
    contact_id = arguments.contact(desk, args.contact)
    before = people.person(desk, contact_id)
    after = _with_options(desk, before, args)
    if args.name is not None and args.name != before.name.display:
        after = replace(after, name=name_from_text(args.name))
    acts.edit_contact(desk, before, after)
    return _whole(desk, contact_id)


def set_stage(desk: Desk, args: argparse.Namespace) -> ContactShape:
    contact_id = arguments.contact(desk, args.contact)
    acts.set_stage(desk, contact_id, args.stage)
    return _whole(desk, contact_id)


def add_tags(desk: Desk, args: argparse.Namespace) -> ContactShape:
    contact_id = arguments.contact(desk, args.contact)
    acts.add_tags(desk, contact_id, [tag for tags in args.tags for tag in tags])
    return _whole(desk, contact_id)


def remove(desk: Desk, args: argparse.Namespace) -> ContactShape:
    contact_id = arguments.contact(desk, args.contact)
    acts.remove_contacts(desk, [contact_id])
    return _whole(desk, contact_id)


def restore(desk: Desk, args: argparse.Namespace) -> ContactShape:
    contact_id = people.find(desk, args.contact, among_trash=True)
    acts.restore_contacts(desk, [contact_id])
    return _whole(desk, contact_id)


def _about_one(
    declared: Declared,
    name: str,
    summary: str,
    run: Run,
    print_as: Print = text_out.contact_line,
) -> Parser:
    command = declared.command(name, summary, run, print_as)
    command.add_argument("contact", metavar="CONTACT", help="an id, or a name or email that fits exactly one")
    return command


def _add_person_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--email", action="append", metavar="ADDRESS", help="may be given several times")
    command.add_argument("--phone", action="append", metavar="NUMBER", help="may be given several times")
    command.add_argument("--organisation", metavar="NAME")
    command.add_argument("--title", metavar="TITLE")
    command.add_argument("--stage", type=arguments.word_of(Stage), metavar="STAGE", help=", ".join(Stage))
    command.add_argument("--prefers", type=arguments.channel_or_none, metavar="CHANNEL", help=", ".join(Kind))
    command.add_argument("--zone", metavar="ZONE", help="such as Europe/Lisbon")
    command.add_argument("--birthday", metavar="DAY", help="1980-11-24, --11-24, 1980-11 or 1980")
    command.add_argument("--referred-by", metavar="CONTACT")


def _with_options(desk: Desk, person: Contact, args: argparse.Namespace) -> Contact:
    """The person with each option that was given in place; an empty one takes out what was there."""
    if args.email is not None:
        person = contact_changes.with_methods(person, MethodKind.EMAIL, args.email)
    if args.phone is not None:
        person = contact_changes.with_methods(person, MethodKind.PHONE, args.phone)
    if args.organisation is not None or args.title is not None:
        person = contact_changes.with_job(person, args.organisation, args.title)
    if args.stage is not None:
        person = replace(person, stage=args.stage, followed=True)
    if args.prefers is not None:
        person = replace(person, prefers=args.prefers or None)
    if args.zone is not None:
        person = replace(person, zone=arguments.zone(args.zone))
    if args.birthday is not None:
        person = contact_changes.with_birthday(person, arguments.part_of_day(args.birthday))
    if args.referred_by is not None:
        referrer = arguments.contact(desk, args.referred_by) if args.referred_by else None
        person = replace(person, referrer_id=referrer)
    return person


def _whole(desk: Desk, contact_id: int) -> ContactShape:
    return shapes.contact_whole(desk, people.person(desk, contact_id))
