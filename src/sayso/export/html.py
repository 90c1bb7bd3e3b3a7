"""The comparison as one self-contained HTML file."""

from __future__ import annotations

from sayso.pipeline import Outcome


def to_html(outcome: Outcome) -> str:
    """One HTML document: no script, font or picture from elsewhere."""
    raise NotImplementedError
