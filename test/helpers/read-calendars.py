# SPDX-License-Identifier: MIT
"""Reads iCalendar texts with Debian's python3-icalendar: a JSON list of texts in, what it found of each out."""

import json
import sys

from icalendar import Calendar


def found(text):
    calendar = Calendar.from_ical(text.encode("utf-8"))
    events = calendar.walk("VEVENT")
    return {
        "errors": [str(error) for part in calendar.walk() for error in part.errors],
        "entries": [
            {
                "uid": str(event["UID"]),
                "start": round(event.decoded("DTSTART").timestamp() * 1000),
                "end": round(event.decoded("DTEND").timestamp() * 1000),
                "sequence": int(event["SEQUENCE"]),
                "status": str(event["STATUS"]),
                "summary": str(event["SUMMARY"]),
            }
            for event in events
        ],
    }


json.dump([found(text) for text in json.load(sys.stdin)], sys.stdout)
