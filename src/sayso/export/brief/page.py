"""A brief as one self-contained HTML file, made to be read on a phone and printed on one sheet."""

from __future__ import annotations

from collections.abc import Mapping

from sayso.export.brief.text import NOTHING
from sayso.export.brief.view import briefs_of
from sayso.export.document import as_file
from sayso.pipeline import Outcome


def brief_to_html(outcome: Outcome, files: Mapping[str, str] | None = None) -> str:
    """One HTML document with the brief of each story: no script, font or picture from elsewhere. files as `briefs_of` has them."""
    return as_file().document("brief.html", briefs=briefs_of(outcome, files), nothing=NOTHING).text
