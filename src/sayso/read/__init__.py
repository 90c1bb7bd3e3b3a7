"""From anything given to pages: files, folders, ``-``, JSON Lines, http(s) addresses.

in: sources as a person types them    out: a `Page` or a `Failure` for each, in order, lazily. The only room that opens the network.
in: a line of JSON that a filter reads    out: the typed line, and the page or article it stands for.
in: the name of a text somebody wrote    out: its words as a `Page`, untouched.
"""

from sayso.read.door import ReadOptions, read
from sayso.read.rows import PageRow, ReportRow, StoryRow, TextRow, parse_row
from sayso.read.written import read_written

__all__ = ["PageRow", "ReadOptions", "ReportRow", "StoryRow", "TextRow", "parse_row", "read", "read_written"]
