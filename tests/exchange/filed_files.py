# SPDX-License-Identifier: MIT
"""Emails and appointments as files, of people who do not exist."""


def mail(
    *,
    sender: str = "Ana Ribeiro <ana@ribeiro.example>",
    to: str = "rep@desk.example",
    date: str | None = "Tue, 03 Nov 2026 10:15:30 +0100",
    subject: str = "Samples of the wool",
    body: str = "Dear all,\n\nthe grey one, please.",
    more: str = "",
) -> bytes:
    """A plain mail; `more` are further headers, each with its line end."""
    when = "" if date is None else f"Date: {date}\r\n"
    head = f"From: {sender}\r\nTo: {to}\r\n{when}Subject: {subject}\r\n{more}"
    return f"{head}\r\n{body}\r\n".encode()


def event(start: str = "DTSTART:20261103T100000Z", *lines: str, method: str = "REQUEST") -> bytes:
    """A calendar of one appointment."""
    return calendar("BEGIN:VEVENT", "UID:wool-1", start, "SUMMARY:Wool\\, grey", *lines, "END:VEVENT", method=method)


def calendar(*lines: str, method: str = "REQUEST") -> bytes:
    whole = ("BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", *lines, "END:VCALENDAR", "")
    return "\r\n".join(whole).encode()
