"""`sayso edits`: the corrections that people made."""

from __future__ import annotations

from sayso.cli.shelf import LibraryFile, ListedAs, ListFormat, opened_library, write_list

EXAMPLES = """\b
What was corrected, oldest first, and whether it still holds; sayso undo takes
one back, sayso export writes them with the library:
  sayso edits
  sayso edits --format csv > edits.csv

\b
Exit status: 0 fine, 1 no library or it can't be read, 2 wrong use.
"""


def edits(library: LibraryFile = None, format: ListedAs = ListFormat.text) -> None:
    """List the corrections that were made."""
    from sayso.export.edits import edit_row, put_edit

    nothing = "nothing was corrected"
    with opened_library(library) as shelf:
        found = shelf.edits()
        if format is ListFormat.csv:
            write_list([edit_row(told) for told in found], format, put_edit, nothing)
        else:
            write_list(found, format, put_edit, nothing)
