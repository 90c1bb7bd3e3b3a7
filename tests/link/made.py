"""Invented appearances and readings, short enough to be read beside the test that uses them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from sayso.link import Appearance
from sayso.link.roles import fields_of
from sayso.model import (
    Actor,
    Article,
    Attribution,
    MadeBy,
    Member,
    Reading,
    Report,
    Span,
    Story,
    paragraphs_of,
)


def seen(name: str, role: str | None = None, country: str | None = None, **more: object) -> Appearance:
    """An appearance; each a report of its own unless told."""
    key = repr((name, role, country, sorted(more.items())))
    report = str(more.pop("report", f"r-{hashlib.sha256(key.encode()).hexdigest()[:8]}"))
    fields = {"actor": "a1", "kind": "person", "fields": fields_of(role), **more}
    return Appearance(report=report, name=name, role=role, country=country, **fields)  # type: ignore[arg-type]


def report(
    id: str,
    text: str,
    actors: Sequence[tuple[str, str, bool]] = (),
    said: Sequence[tuple[str, str, str]] = (),
    outlet: str = "Halyard Wire",
    published: str | None = "2026-03-10",
    modified: str | None = None,
) -> Reading:
    """A reading. actors: name, kind, whether named.  said: speaker, kind of source, the statement's words in the text."""
    ids = {name: f"a{n}" for n, (name, _, _) in enumerate(actors)}
    article = Article(
        id=id, outlet=outlet, title=f"Of {id}", published=published, modified=modified, language="en", text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(), paragraphs=paragraphs_of(text),
    )  # fmt: skip
    return Reading(
        made_by=MadeBy(extract="sayso", annotate="made-up-1"),
        article=article,
        actors=tuple(
            Actor(id=ids[name], name=name, kind=kind, named=named, mentions=mentions(text, name))  # type: ignore[arg-type]
            for name, kind, named in actors
        ),
        attributions=tuple(
            Attribution(
                id=f"q{n}", content=mentions(text, words)[:1], manner="indirect", source_kind=kind,  # type: ignore[arg-type]
                speaker=speaker, speaker_actor=ids.get(speaker),
            )
            for n, (speaker, kind, words) in enumerate(said)
        ),
    )  # fmt: skip


def mentions(text: str, words: str) -> tuple[Span, ...]:
    """Where words stand in a text."""
    return tuple(Span(*m.span()) for m in re.finditer(re.escape(words), text))


def story(*readings: Reading) -> Story:
    """A story of reports."""
    return Story(
        name="s-1", title="Of one event", members=tuple(Member(report=Report.of(r.article, None), reading=r) for r in readings)
    )
