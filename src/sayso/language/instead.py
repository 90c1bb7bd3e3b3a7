"""A component of ours in the place of a pipeline's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def put_instead(nlp: Any, own: str, name: str, make: Callable[[Any], Any]) -> None:
    """Put what `make` makes of the pipeline's component `own` in its place, under `name`; the other stays, disabled."""
    from spacy.language import Language

    if not Language.has_factory(name):
        Language.factory(name, func=lambda nlp, name: make(nlp.get_pipe(own)))
    nlp.add_pipe(name, before=own)
    nlp.disable_pipe(own)
