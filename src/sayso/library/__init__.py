"""The library: where everything that was read rests, and answers. The only room that knows SQL.

in: articles with their readings    out: what became of each; stories, reports and failures as they are asked for

Names are loaded when they are first used, so that a command that keeps nothing loads no database.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from sayso.library.place import place_of

if TYPE_CHECKING:
    from sayso.library.carry import Refused, Taken, lines_from
    from sayso.library.door import examined, exported, imported, joined, open_library, open_to_add, open_to_renew
    from sayso.library.each import each_report, each_story
    from sayso.library.joining import Joined
    from sayso.library.mending import Mender
    from sayso.library.narrow import of_outlet
    from sayso.library.reader import Library
    from sayso.library.renew import Due, Renewing
    from sayso.library.values import (
        Change,
        EditPlace,
        EditTold,
        FailureLine,
        Given,
        Hit,
        Kept,
        PersonTold,
        ReportLine,
        ReportTold,
        SayingLine,
        Searched,
        SourcesTold,
        StoryLine,
        StoryTold,
        TurnTold,
        VersionLine,
        Wanted,
    )
    from sayso.library.writer import Writer

_WHERE = {
    "Refused": "carry",
    "Taken": "carry",
    "lines_from": "carry",
    "examined": "door",
    "exported": "door",
    "imported": "door",
    "joined": "door",
    "Joined": "joining",
    "open_library": "door",
    "open_to_add": "door",
    "open_to_renew": "door",
    "Library": "reader",
    "each_report": "each",
    "each_story": "each",
    "Due": "renew",
    "Renewing": "renew",
    "Mender": "mending",
    "of_outlet": "narrow",
    "Writer": "writer",
}
__all__ = [
    "Change",
    "Due",
    "EditPlace",
    "EditTold",
    "FailureLine",
    "Given",
    "Hit",
    "Joined",
    "Kept",
    "Library",
    "Mender",
    "PersonTold",
    "Refused",
    "Renewing",
    "ReportLine",
    "ReportTold",
    "SayingLine",
    "Searched",
    "SourcesTold",
    "StoryLine",
    "StoryTold",
    "Taken",
    "TurnTold",
    "VersionLine",
    "Wanted",
    "Writer",
    "each_report",
    "each_story",
    "examined",
    "exported",
    "imported",
    "joined",
    "lines_from",
    "of_outlet",
    "open_library",
    "open_to_add",
    "open_to_renew",
    "place_of",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_WHERE.get(name, 'values')}"), name)
