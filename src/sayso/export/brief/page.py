"""A brief as one self-contained HTML file, made to be read on a phone and printed on one sheet."""

from __future__ import annotations

from collections.abc import Mapping

from markupsafe import Markup

from sayso.export.brief.text import NOTHING
from sayso.export.brief.view import briefs_of
from sayso.export.html import _environment, _policy, _template
from sayso.pipeline import Outcome


def brief_to_html(outcome: Outcome, files: Mapping[str, str] | None = None) -> str:
    """One HTML document with the brief of each story: no script, font or picture from elsewhere. files as `briefs_of` has them."""
    style = _template("style.css")
    return _environment().get_template("brief.html").render(
        briefs=briefs_of(outcome, files), nothing=NOTHING, style=Markup(style), policy=_policy(style)
    )  # fmt: skip
