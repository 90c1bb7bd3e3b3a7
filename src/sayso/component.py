"""Who says what, inside somebody else's spaCy pipeline.

    nlp = spacy.load("en_core_web_sm")
    nlp.add_pipe("sayso_attributions")
    doc = nlp("…")
    doc._.attributions                  # our frozen `Attribution`s, offsets into doc.text
    doc._.actors                        # those whom they name
    doc.spans["sayso_sources"]          # and sayso_cues, sayso_contents: span.id_ is the attribution's id

The labels of the spans are the source's kind, the stance and the manner. The document's own sentences are used: unlike
`sayso.read`, nothing parts them at blank lines. Everything survives `Doc.to_bytes`; who reads it back imports `sayso.component`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sayso.language.hosted import adopt, keep, mark, register
from sayso.model import Actor, Attribution, Span

NAME = "sayso_attributions"


def add_attributions(doc: Any) -> Any:
    """The document with its attributions on it. Raises `LanguageError` where its pipeline leaves out what the rules read."""
    # spaCy imports every installed component whenever a pipeline is loaded: what this one needs waits for a document.
    from sayso.annotate.actors import find_actors
    from sayso.annotate.attributions import find_attributions

    parsed = adopt(doc)
    attributions, actors = find_attributions(parsed, find_actors(parsed))
    keep(doc, "attributions", attributions)
    keep(doc, "actors", actors)
    mark(doc, "sayso_sources", _each(attributions, "source", "source_kind"))
    mark(doc, "sayso_cues", _each(attributions, "cue", "stance"))
    mark(doc, "sayso_contents", _each(attributions, "content", "manner"))
    return doc


def _each(attributions: tuple[Attribution, ...], part: str, label: str) -> Iterator[tuple[Span, str, str]]:
    return ((span, getattr(a, label), a.id) for a in attributions for span in getattr(a, part))


make = register(NAME, add_attributions, {"attributions": Attribution, "actors": Actor})
