"""`sayso doctor`: whether the library is well, and what made its readings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.report import ReportFormat
from sayso.cli.shelf import LibraryFile, opened_library, write_text

if TYPE_CHECKING:
    from sayso.export.sheet import Sheet

EXAMPLES = """\b
Looks at the whole file: whether it is whole, everything has what it belongs
to, and every statement points inside its text; and tells by which models and
versions the reports were read:
  sayso doctor
  sayso doctor --library desk.sqlite --format json

\b
Exit status: 0 all is well, 1 something is wrong, or no library, 2 wrong use.
"""
_WRONG = 50  # that are shown


def doctor(
    library: LibraryFile = None,
    format: Annotated[ReportFormat, typer.Option("--format", help="json holds everything that is wrong.")] = ReportFormat.text,
) -> None:
    """Look the library over, and tell what made its readings."""
    from sayso.library import examined
    from sayso.renewing import maker_now, outdated
    from sayso.settings import Settings

    with opened_library(library) as shelf:
        counts = shelf.counts()
        makers, wrong = examined(shelf)
        due = sum(maker.reports for maker in makers if outdated(maker.made_by, maker_now(Settings())))
        waiting = sum(bool(told.lost) and told.edit.undone is None for told in shelf.edits())
    if format is ReportFormat.json:
        from sayso.model import to_json

        told = dict(zip(("reports", "stories", "failures"), counts, strict=True))
        typer.echo(to_json({**told, "makers": makers, "due": due, "wrong": wrong, "corrections_waiting": waiting}))
        raise typer.Exit(1 if wrong else 0)

    def put(sheet: Sheet, _: None) -> None:
        from sayso.export.labels import count

        parts = (count(counts[0], "report"), count(counts[1], "story", "stories"), count(counts[2], "failure"))
        sheet.put(", ".join(parts))
        for maker in makers:
            sheet.put((f"{count(maker.reports, 'report')} read by ", "dim"), maker.made_by or "nothing told", hang=2)
        if due:
            sheet.put(
                f"{count(due, 'report')} read by another version than this: sayso again reads {'it' if due == 1 else 'them'} anew"
            )
        if waiting:
            told = "waits for words or reports that are" if waiting == 1 else "wait for words or reports that are"
            sheet.put(f"{count(waiting, 'correction')} {told} not there now (sayso edits lists {'it' if waiting == 1 else 'them'})")
        for line in wrong[:_WRONG]:
            sheet.put((line, "red"), hang=2)
        if len(wrong) > _WRONG:
            sheet.put((f"and {len(wrong) - _WRONG} more; --format json has all", "dim"))
        sheet.put((f"{count(len(wrong), 'thing')} wrong: go back to a backup" if wrong else "All is well.", "bold"))

    write_text([None], put)
    raise typer.Exit(1 if wrong else 0)
