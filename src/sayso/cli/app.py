"""The command line, put together from a file a command.

Nothing heavy is imported before a command runs: `sayso --help` loads neither a parser nor an extractor.
"""

from __future__ import annotations

import atexit
import gc
import logging
import os
import sys
from contextlib import suppress
from typing import Annotated, Any

import typer
from typer import BadParameter

from sayso.cli.add import add
from sayso.cli.again import again
from sayso.cli.annotate import annotate
from sayso.cli.backup import backup
from sayso.cli.brief import brief
from sayso.cli.check import check
from sayso.cli.cluster import cluster
from sayso.cli.compare import compare
from sayso.cli.doctor import doctor
from sayso.cli.edits import edits
from sayso.cli.export import export
from sayso.cli.extract import extract
from sayso.cli.failures import failures
from sayso.cli.fixture import fixture
from sayso.cli.help import Command, Grouped
from sayso.cli.import_ import import_
from sayso.cli.mcp import mcp
from sayso.cli.mend import put_mend
from sayso.cli.read import read
from sayso.cli.remove import remove
from sayso.cli.report import report
from sayso.cli.retry import retry
from sayso.cli.search import search
from sayso.cli.serve import serve
from sayso.cli.sources import sources
from sayso.cli.stories import stories
from sayso.cli.story import story
from sayso.cli.tell import complain, debugging
from sayso.cli.timeline import timeline
from sayso.cli.undo import undo
from sayso.cli.who import who
from sayso.model import SaysoError, UsageError

INTERRUPTED = 130  # 128 + SIGINT
PIPE_CLOSED = 141  # 128 + SIGPIPE: what a shell sees of other programs that `head` cuts short
# How seldom garbage is looked for (`gc.set_threshold`): most of what a start makes stays. A thirtieth less of a start, and as much
# memory when two hundred reports were added.
_SELDOM = (10_000, 20, 20)

_EXAMPLES = """\b
Try it on the sample pages:
  sayso compare samples/talks/*
  sayso read samples/talks/review.html
  sayso compare samples/fire --format html --open

\b
With your own:
  sayso compare a.html b.txt https://example.org/story saved-pages/

\b
Keep what you read, and ask later:
  sayso add samples/talks
  sayso stories
  sayso search ferry crews

\b
Each command tells its options and examples: sayso compare --help
Exit status: 0 fine, 1 some inputs failed, 2 wrong use.
"""


class _Guarded(Grouped):
    """Every error ended the same way: a line for a person and a status."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command; what goes wrong becomes an exit status."""
        if debugging():
            logging.basicConfig()
            logging.getLogger("sayso").setLevel(logging.DEBUG)
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except BadParameter as error:  # what was wrong, without how the reader of options came to know of it
            error.message = error.message.removeprefix("Value error, ")
            raise
        except UsageError as error:
            complain(error.message, error.hint)
            raise typer.Exit(2) from error
        except SaysoError as error:
            complain(error.message, error.hint, error.near)
            raise typer.Exit(1) from error
        except KeyboardInterrupt as error:
            raise typer.Exit(INTERRUPTED) from error
        except BrokenPipeError as error:
            _drop_stdout()
            raise typer.Exit(PIPE_CLOSED) from error
        except OSError as error:  # the result could not be written: no room, a disk that is gone
            complain(error.strerror or str(error))
            _drop_stdout()
            raise typer.Exit(1) from error
        except Exception as error:
            if debugging() or isinstance(error, typer.Abort) or hasattr(error, "exit_code"):  # typer's own ways to end
                raise
            complain(f"something went wrong that should not have: {type(error).__name__}: {error}", "SAYSO_DEBUG=1 shows where")
            raise typer.Exit(1) from error


app = typer.Typer(
    cls=_Guarded,
    name="sayso",
    help="Reads news pages, keeps the ledger of who said what, and compares reports of one event statement by statement.",
    epilog=_EXAMPLES,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        from sayso.version import __version__

        typer.echo(f"sayso {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")] = False,
) -> None:
    """What holds for every command."""


_ASK = (add, stories, story, timeline, search, report, who, sources, serve)
_KEEP = (edits, undo, failures, retry, again, remove, backup, export, import_, doctor, mcp)
for _command in (compare, brief, check, read, *_ASK, *_KEEP, fixture, extract, annotate, cluster):
    _file = sys.modules[_command.__module__]
    _context = getattr(_file, "CONTEXT", None)
    app.command(_command.__name__.rstrip("_"), cls=Command, epilog=_file.EXAMPLES, context_settings=_context)(_command)
put_mend(app)


def main() -> None:
    """Run the command line."""
    try:
        app(prog_name="sayso")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def run() -> None:
    """Run the command line as a program, and leave at once: the system takes back what a language model holds in no time, and
    the interpreter in a tenth of a second."""
    gc.set_threshold(*_SELDOM)
    code: object = 0
    try:
        main()
    except SystemExit as end:
        code = end.code
    if isinstance(code, str):
        complain(code)
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError):  # what reads them is gone
            stream.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


def _drop_stdout() -> None:
    """Send what is still to be written nowhere, so that closing a broken pipe says nothing."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
