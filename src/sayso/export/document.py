"""One HTML document from a template: its own style sheet inside it, known by its hash to a policy that forbids all else.

in: a template's name and what it shows    out: a `Document`: its text, and the policy that it is shown under

A file leads nowhere but into itself and to the pages it was made of. A server tells with `Elsewhere` where more is to be found, and
may put templates of its own beside these, or in the place of one (`masthead.html`): all else looks the same in both.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup
from msgspec import Struct

from sayso.export.accounts import dotted, pieces_of
from sayso.export.clean import for_document, safe_url
from sayso.export.labels import (
    CHANGES,
    EXTENTS,
    MOST_MOVED,
    OUTCOMES,
    OWN_VOICE,
    ROLES,
    SOURCES,
    STANCES,
    count,
    day,
    day_told,
    days,
    heading,
    kinds_of,
    moment,
    moved,
    stands,
    unmoved,
    voices_told,
    when,
)
from sayso.export.standing import standing_parts
from sayso.export.view import first_told, news_from, others_of, rows_of, together
from sayso.export.word_of import word_of

TEMPLATES = files("sayso.export") / "templates"
#: Outlets above which their list is folded: they all stand again below, and across the table.
MANY_OUTLETS = 12
#: Claims of a section that stand open; the others are folded, as the most telling come first.
AT_ONCE = 8
#: The sections whose accounts stand side by side, and whose words are lit in the reports.
DIFFERING = ("differ", "may_differ", "developed")
#: What templates say and ask beside what they are given to show.
_SHARED: dict[str, object] = {
    "CHANGES": CHANGES, "EXTENTS": EXTENTS, "MANY_OUTLETS": MANY_OUTLETS, "OUTCOMES": OUTCOMES, "OWN_VOICE": OWN_VOICE,
    "ROLES": ROLES, "SOURCES": SOURCES, "STANCES": STANCES, "at_once": AT_ONCE, "count": count, "day": day, "day_told": day_told,
    "days": days, "differing": DIFFERING, "dotted": dotted, "heading": heading, "kinds_of": kinds_of, "moment": moment,
    "most_moved": MOST_MOVED, "moved": moved, "news_from": news_from, "first_told": first_told, "others_of": others_of,
    "word_of": word_of,
    "pieces_of": pieces_of, "rows_of": rows_of, "safe_url": safe_url, "standing_parts": standing_parts, "stands": stands,
    "together": together, "unmoved": unmoved, "voices_told": voices_told, "when": when,
}  # fmt: skip


class Document(Struct, frozen=True):
    """An HTML document, and the Content-Security-Policy that it names itself."""

    text: str
    policy: str


class Elsewhere:
    """Where more is to be found than a document holds: nowhere, for a file that stands alone."""

    def person(self, kind: str | None, name: str | None) -> str | None:
        """The address of what else a source says. kind: as the page tells it."""
        return None

    def report(self, report: str) -> str | None:
        """The address of a report by itself."""
        return None

    def sources(self, story: str) -> str | None:
        """The address of the ledger of a story's sources."""
        return None

    def timeline(self, story: str) -> str | None:
        """The address of all that a story tells of days, with who told it first."""
        return None

    def edits(self) -> str | None:
        """The address of what people corrected."""
        return None


class Shown:
    """How documents are made. own: a folder of templates before those of this room.  elsewhere: where more is to be found.
    forms: whether a document may hold one, which asks nobody but whom it came from."""

    def __init__(self, own: Traversable | None = None, elsewhere: Elsewhere | None = None, *, forms: bool = False) -> None:
        self._folders = (TEMPLATES,) if own is None else (own, TEMPLATES)
        self._forms = forms
        self._style = "".join(_text(folder, "style.css") or "" for folder in reversed(self._folders))
        self._environment = Environment(
            autoescape=True, loader=FunctionLoader(self._source), undefined=StrictUndefined, finalize=_fit, trim_blocks=True,
            lstrip_blocks=True,
        )  # fmt: skip
        self._environment.globals.update(_SHARED, breakable=_breakable, elsewhere=elsewhere or Elsewhere())

    def tell(self, **told: object) -> None:
        """Let templates say or ask something more."""
        self._environment.globals.update(told)

    def document(self, template: str, split: Iterable[str] = (), **told: object) -> Document:
        """A document. split: the anchors whose words lie in several elements."""
        style = self._style + _split_style(split)
        policy = _policy(style, forms=self._forms)
        text = self._environment.get_template(template).render(**told, style=Markup(style), policy=policy)
        return Document(text, policy)

    def _source(self, name: str) -> str | None:
        return next((text for folder in self._folders if (text := _text(folder, name)) is not None), None)


@cache
def as_file() -> Shown:
    """How files are made: each stands alone."""
    return Shown()


def split_anchors(opened: Iterable[dict[str, int]]) -> Sequence[str]:
    """The anchors whose words lie in several elements, of those that painting counted."""
    return [anchor for anchors in opened for anchor, elements in anchors.items() if elements > 1]


def _text(folder: Traversable, name: str) -> str | None:
    file = folder / name
    return file.read_text(encoding="utf-8") if file.is_file() else None


def _fit(value: object) -> object:
    """Every value that a template writes goes through here: characters that HTML forbids are replaced, markup is left alone."""
    return for_document(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _breakable(name: str) -> Markup:
    """A name that a line may break after the dots and strokes of an address, not in the middle of a word."""
    return Markup("<wbr>").join(re.split(r"(?<=[./])(?=\w)", for_document(name)))


def _policy(style: str, *, forms: bool) -> str:
    """A Content-Security-Policy that allows this document's own style sheet, known by its hash, and nothing else at all."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    form = "'self'" if forms else "'none'"
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action {form}"


def _split_style(anchors: Iterable[str]) -> str:
    """Words whose marks cross lie in several elements, of which a link finds only the first: the others are lit with it."""
    return "".join(f"body:has(#{a}:target) .{a}{{background:var(--lit)}}\n" for a in anchors)
