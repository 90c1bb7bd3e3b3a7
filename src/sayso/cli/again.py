"""`sayso again`: readings made anew with the present models."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.options import Reader, ReaderOption, settings_of
from sayso.cli.report import ReportFormat
from sayso.cli.shelf import LibraryFile, tell_place, write_text
from sayso.cli.tell import say
from sayso.model import Failure, LibraryError

if TYPE_CHECKING:
    from sayso.export.sheet import Sheet
    from sayso.renewing import Renewed
    from sayso.settings import Settings

EXAMPLES = """\b
Who says what, found again by the models and rules of this version, in every
report that another version read (sayso doctor tells which):
  sayso again --dry-run
  sayso again

\b
Stopped on the way, it goes on from there: type the same again. Pages are not
fetched or extracted again, and no page is needed: what is read is the text as
it was kept. Stories stay as they are, and so do corrections. A report whose
reading fails keeps the one that it has.

\b
Also those that this version read:
  sayso again --all
  sayso again --reader fast --library desk.sqlite --quiet

\b
Exit status: 0 fine, 1 some failed, or no library, 2 wrong use.
"""


def again(
    library: LibraryFile = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say nothing but errors.")] = False,
    format: Annotated[ReportFormat, typer.Option("--format", help="How what became of the reports is told.")] = ReportFormat.text,
    every: Annotated[bool, typer.Option("--all", help="Also of reports that this version read.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say how many it would be.")] = False,
    reader: ReaderOption = Reader.standard,
) -> None:
    """Make readings anew with the present models, where another version made them."""
    from sayso.library import open_to_renew, place_of
    from sayso.renewing import maker_now

    path, settings = place_of(library), settings_of(None, None, reader=reader)
    maker = maker_now(settings)
    with open_to_renew(path, maker, every=every) as shelf:
        waiting, all_of = shelf.count_due(), shelf.counts()[0]
    if dry_run:
        _tell_due(waiting, all_of, maker, format)
        say(tell_place(path))
        return
    made, failures = _renewed(path, settings, maker, every=every, quiet=quiet)
    if format is ReportFormat.json:
        from sayso.model import to_json

        told = {"made": made.made, "changed": made.changed, "failures": failures, "made_by": maker, "library": str(path.absolute())}
        typer.echo(to_json(told))
    elif not quiet:
        write_text([made], _put_renewed)
        say(f"{tell_place(path)}, {all_of:,} reports")
    raise typer.Exit(1 if made.failed else 0)


def _renewed(path: Path, settings: Settings, maker: str, *, every: bool, quiet: bool) -> tuple[Renewed, list[Failure]]:
    from sayso.cli.progress import Progress
    from sayso.library import open_to_renew
    from sayso.renewing import renew_all

    failures: list[Failure] = []
    with open_to_renew(path, maker, every=every) as shelf, Progress() as progress:

        def heard(report: str, failure: Failure) -> None:
            failures.append(failure)
            if not quiet:
                progress.clear()
                say(f"{report} keeps the reading it has: {failure.message}" + (f" ({failure.hint})" if failure.hint else ""))

        try:
            return renew_all(shelf, settings, watch=None if quiet else progress, heard=heard), failures
        except (LibraryError, KeyboardInterrupt):
            progress.clear()
            say(f"stopped: the same command goes on from there. {tell_place(path)}")
            raise


def _tell_due(waiting: int, every: int, maker: str, form: ReportFormat) -> None:
    if form is ReportFormat.json:
        from sayso.model import to_json

        typer.echo(to_json({"due": waiting, "reports": every, "made_by": maker}))
    else:
        typer.echo(f"{waiting:,} of {every:,} reports would be read again, by {maker}")


def _put_renewed(sheet: Sheet, made: Renewed) -> None:
    from sayso.export.labels import count

    parts = (
        f"Read {count(made.made, 'report')} again",
        f"{made.changed:,} changed meanwhile (the same command reads what is left)" if made.changed else None,
        f"{made.failed:,} failed and keep what they have" if made.failed else "none failed",
    )
    sheet.put((", ".join(filter(None, parts)), "bold"))
