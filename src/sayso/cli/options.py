"""What commands have in common on their command line."""

from __future__ import annotations

import re
import sys
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.help import READING
from sayso.cli.tell import say
from sayso.model import UsageError

if TYPE_CHECKING:
    from sayso.cli.progress import Progress
    from sayso.pipeline import Outcome
    from sayso.settings import Settings

_AGO = re.compile(r"(?P<n>\d{1,5}) ?(?P<unit>m|min|h|hours?|d|days?|w|weeks?)", re.I)
_MINUTES = {"m": 1, "h": 60, "d": 24 * 60, "w": 7 * 24 * 60}

Sources = Annotated[
    list[str] | None,
    typer.Argument(metavar="SOURCE", help="Files, folders, http(s) addresses, - for standard input.", show_default=False),
]
Output = Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to FILE.")]
Outlet = Annotated[
    str | None,
    typer.Option(
        "--outlet", metavar="NAME", help="Outlet of pages that don't name theirs; a page's own wins.", rich_help_panel=READING
    ),
]
Date = Annotated[
    str | None,
    typer.Option(
        "--date",
        metavar="DAY",
        help="Day (2026-03-10) of pages that don't say theirs; a page's own day wins.",
        rich_help_panel=READING,
    ),
]


class Reader(StrEnum):
    """Who reads the statements."""

    standard = "standard"
    fast = "fast"


ReaderOption = Annotated[
    Reader,
    typer.Option(
        "--reader",
        envvar="SAYSO_READER",
        help="standard: rules and a small network; fast: rules and a smaller model, for bulk.",
        rich_help_panel=READING,
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="WHEN",
        help="Also tell what moved since a day, a moment, or so long ago (2026-03-10, 2026-03-10T18:00, 6h, 2d).",
    ),
]
Together = Annotated[
    bool, typer.Option("--together", help="The pages are one story, whatever they look like.", rich_help_panel=READING)
]
NoTeasers = Annotated[
    bool, typer.Option("--no-teasers", help="Leave out the other stories shown on the pages.", rich_help_panel=READING)
]
AllowPrivate = Annotated[
    bool, typer.Option("--allow-private", help="Fetch from this machine and private networks too.", rich_help_panel=READING)
]


def given(sources: list[str] | None, example: str) -> list[str]:
    """The sources. Raises `UsageError` where none is given; says so where somebody is expected to type."""
    if not sources:
        raise UsageError("no pages given: name files, folders or addresses", hint=f"for example: {example}")
    if "-" in sources and sys.stdin.isatty():
        say("reading standard input; Ctrl-D ends it")
    return sources


def announce(sources: list[str], progress: Progress) -> None:
    """Say that sites are asked, where they are."""
    asked = sum(source.lower().startswith(("http://", "https://")) for source in sources)
    if asked:
        progress.waiting(f"asking for {asked} page{'s' if asked > 1 else ''}")


def settings_of(
    outlet: str | None,
    date: str | None,
    *,
    reader: Reader,
    allow_private: bool = False,
    together: bool = False,
    teasers: bool = True,
    explain: bool = False,
    since: str | None = None,
) -> Settings:
    """The rooms' options that the flags stand for. Raises `UsageError` for a day that is none."""
    from sayso.annotate import AnnotateOptions
    from sayso.cluster import ClusterOptions
    from sayso.compare import CompareOptions
    from sayso.extract import ExtractOptions
    from sayso.read import ReadOptions
    from sayso.settings import Settings

    return Settings(
        read=ReadOptions(allow_private=allow_private),
        extract=ExtractOptions(explain=explain),
        annotate=AnnotateOptions(reader=reader.value, explain=explain),
        cluster=ClusterOptions(together=together),
        compare=CompareOptions(since=moment_of(since), explain=explain),
        teasers=teasers,
        outlet=outlet,
        published=_day(date),
    )


def compared(sources: list[str], settings: Settings) -> Outcome:
    """The sources compared, with the progress shown."""
    from sayso.cli.progress import Progress
    from sayso.pipeline import compare_sources

    with Progress() as progress:
        announce(sources, progress)
        return compare_sources(sources, settings, watch=progress)


def moment_of(told: str | None, option: str = "--since") -> str | None:
    """A day, an instant, or how long ago in minutes, hours, days or weeks, as ISO 8601. Raises `UsageError` where it is neither."""
    ago = _AGO.fullmatch(told.strip()) if told else None
    if ago is None:
        return _day(told, option, hint="write it as 2026-03-10, 2026-03-10T18:00, 6h or 2d")
    back = timedelta(minutes=int(ago["n"]) * _MINUTES[ago["unit"][0].lower()])
    return (datetime.now(UTC) - back).isoformat(timespec="minutes")


def _day(date: str | None, option: str = "--date", hint: str = "write it as 2026-03-10") -> str | None:
    """A day or instant as ISO 8601."""
    if date is None:
        return None
    try:
        datetime.fromisoformat(date)
    except ValueError:
        raise UsageError(f"{option} {date} is no day", hint=hint) from None
    return date
