"""`sayso mend`: say what the library has wrong. Each correction is kept beside what was made, wins over it, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated

import typer

from sayso.cli.help import Command
from sayso.cli.shelf import LibraryFile, library_to_mend
from sayso.cli.tell import say

if TYPE_CHECKING:
    from sayso.model import Edit

EXAMPLES = """\b
Stories: one that holds two events, two that are one, a report gone astray:
  sayso mend split s-4ca59ec9f6a0 r-c372f5e5d582 r-77ab01c2d3e4
  sayso mend merge s-8dab2d7d38e8 s-4ca59ec9f6a0
  sayso mend move https://example.org/story s-4ca59ec9f6a0

\b
People: a name, and the report where it stands if several bear it:
  sayso mend same-person "Jonas Hald@r-c372f5e5d582" "J. Hald"
  sayso mend not-same-person "Hald@r-77ab01c2d3e4" "Jonas Hald"

\b
Statements, by some of their words; claims, by some of their words, or their
number in sayso compare STORY, which other corrections move:
  sayso mend wrong-speaker r-c372f5e5d582 "bridge is shut" --speaker Marsk
  sayso mend not-same-claim s-4ca59ec9f6a0 2 "Northmoor Post"
  sayso mend no-difference s-4ca59ec9f6a0 "160 prisoners"

\b
Take the last one back, or any; see them all:
  sayso undo
  sayso edits

\b
Exit status: 0 fine, 1 it can't be mended so, 2 wrong use.
"""

StoryName = Annotated[
    str, typer.Argument(metavar="STORY", help="Its id, the beginning of it, or words of its headline.", show_default=False)
]
ReportName = Annotated[
    str, typer.Argument(metavar="REPORT", help="Its id, the beginning of it, or its address.", show_default=False)
]
PersonName = Annotated[
    str, typer.Argument(metavar="NAME", help="A name, or NAME@REPORT where several bear it.", show_default=False)
]
ClaimNumber = Annotated[
    str,
    typer.Argument(
        metavar="CLAIM", help="Its number in sayso compare STORY as it is now, or some of its words.", show_default=False
    ),
]


def tell_edit(edit: Edit, claim: str | None = None) -> None:
    """What was corrected, and how to take it back. claim: the words of the claim that it is of."""
    from sayso.export.edits import words_of_edit

    if claim:
        say(f"The claim: “{claim}”")
    say(f"{edit.number}  {words_of_edit(edit)}")
    say(f"sayso undo {edit.number} takes it back")


def split(
    story: StoryName,
    reports: Annotated[list[str], typer.Argument(metavar="REPORT...", help="Those that are another event.", show_default=False)],
    library: LibraryFile = None,
) -> None:
    """Let reports of a story be a story of their own."""
    with library_to_mend(library) as shelf:
        tell_edit(shelf.mend.split(story, reports))


def merge(
    story: StoryName,
    into: Annotated[str, typer.Argument(metavar="OTHER", help="The story that it becomes part of.", show_default=False)],
    library: LibraryFile = None,
) -> None:
    """Let two stories be one."""
    with library_to_mend(library) as shelf:
        tell_edit(shelf.mend.merge(story, into))


def move(report: ReportName, story: StoryName, library: LibraryFile = None) -> None:
    """Let a report stand in another story."""
    with library_to_mend(library) as shelf:
        tell_edit(shelf.mend.move(report, story))


def same_person(one: PersonName, other: PersonName, library: LibraryFile = None) -> None:
    """Let who is called by two names be one."""
    with library_to_mend(library) as shelf:
        tell_edit(shelf.mend.same_person(one, other))


def not_same_person(one: PersonName, other: PersonName, library: LibraryFile = None) -> None:
    """Let the first be somebody else than the second."""
    with library_to_mend(library) as shelf:
        tell_edit(shelf.mend.not_same_person(one, [other]))


def wrong_speaker(
    report: ReportName,
    words: Annotated[
        str, typer.Argument(metavar="WORDS", help="Some of the statement's, as the report has them.", show_default=False)
    ],
    speaker: Annotated[
        str | None, typer.Option("--speaker", metavar="NAME", help="Who said it; left out where nobody can tell.")
    ] = None,
    library: LibraryFile = None,
) -> None:
    """Let a statement be somebody else's, or nobody's."""
    with library_to_mend(library) as shelf:
        tell_edit(shelf.mend.wrong_speaker(report, words, speaker))
        said = shelf.report(report).reading.attributions if speaker else ()
        if any(a.speaker == speaker and a.speaker_actor is None for a in said):
            typer.echo(f"that page names nobody called {speaker!r}: whether that is a person or a body is not known", err=True)


def not_same_claim(
    story: StoryName,
    claim: ClaimNumber,
    report: Annotated[
        str, typer.Argument(metavar="REPORT", help="Whose account says something else: its id or outlet.", show_default=False)
    ],
    library: LibraryFile = None,
) -> None:
    """Let what one report says in a claim be something else."""
    from sayso.mending import not_same_claim as part

    with library_to_mend(library) as shelf:
        mended = part(shelf, story, claim, report)
        tell_edit(mended.edit, mended.claim)


def no_difference(story: StoryName, claim: ClaimNumber, library: LibraryFile = None) -> None:
    """Let accounts set against each other say one thing."""
    from sayso.mending import no_difference as settle

    with library_to_mend(library) as shelf:
        mended = settle(shelf, story, claim)
        tell_edit(mended.edit, mended.claim)


_COMMANDS: tuple[Callable[..., None], ...] = (
    split, merge, move, same_person, not_same_person, wrong_speaker, not_same_claim, no_difference,
)  # fmt: skip


def put_mend(app: typer.Typer) -> None:
    """Put `sayso mend` with its commands into the command line."""
    group = typer.Typer(
        name="mend", help="Say what the library has wrong.", epilog=EXAMPLES, no_args_is_help=True, rich_markup_mode=None
    )
    for command in _COMMANDS:
        group.command(command.__name__.replace("_", "-"), cls=Command)(command)
    app.add_typer(group)
