"""Somebody else's spaCy pipeline: its documents as `Parsed`, a component of ours in it, and what is left on its documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec
from spacy.language import Language
from spacy.tokens import Doc

from sayso.language.parsed import Parsed
from sayso.language.parser import frozen
from sayso.model import LanguageError, Span

# What our rules read, in spaCy's names, and who sets it.
_NEEDED = {
    "DEP": "a parser",
    "TAG": "a tagger",
    "POS": "parts of speech (attribute_ruler, or morphologizer)",
    "LEMMA": "a lemmatizer",
    "ENT_IOB": "an entity recogniser (ner)",
}
# What `nlp.analyze_pipes` looks for; parts of speech are not among it, for attribute_ruler does not tell spaCy that it sets them.
_REQUIRES = ("token.dep", "token.tag", "token.lemma", "doc.sents", "doc.ents")


def adopt(doc: Any) -> Parsed:
    """A document that another pipeline made, as our frozen values. Its sentences stay as they are.

    Raises `LanguageError` where it is not English, or its pipeline leaves out something that the rules read; says what.
    """
    if doc.lang_ != "en":
        raise LanguageError(
            f"sayso reads English, and this pipeline's language is {doc.lang_!r}",
            hint="add sayso_attributions to an English pipeline such as en_core_web_sm",
        )
    read = any(not t.is_space for t in doc)
    missing = [setter for name, setter in _NEEDED.items() if read and not doc.has_annotation(name)]
    if missing:
        raise LanguageError(
            f"this pipeline lacks {', '.join(missing)}",
            hint="add sayso_attributions last, behind the components of a pipeline such as en_core_web_sm",
        )
    return frozen(doc.text, doc)


def register(name: str, component: Callable[[Any], Any], values: Mapping[str, Any]) -> Callable[..., Any]:
    """Make a component known to spaCy by a name, and ``doc._.NAME`` for each of its values; gives its factory.

    component: takes a document and gives it back.  values: type by name; a document without any gives an empty tuple.
    An extension attribute of that name which is there already, another program's, is left as it is.
    """

    def make(nlp: Any, name: str) -> Callable[[Any], Any]:
        return component

    Language.factory(name, func=make, requires=_REQUIRES, assigns=[f"doc._.{v}" for v in values])
    for value, kind in values.items():
        if not Doc.has_extension(value):
            Doc.set_extension(value, getter=_reader(value, kind))
    return make


def keep(doc: Any, name: str, values: Iterable[Any]) -> None:
    """Leave values on a document, for ``doc._.NAME``. They are kept as JSON, which `Doc.to_bytes` can write and pickle too."""
    doc.user_data[_key(name)] = msgspec.json.encode(tuple(values)).decode()


def mark(doc: Any, group: str, spans: Iterable[tuple[Span, str, str]]) -> None:
    """Leave spans on a document as ``doc.spans[group]``: place, label and id of each, widened to whole tokens."""
    doc.spans[group] = [doc.char_span(s.start, s.end, label=label, span_id=i, alignment_mode="expand") for s, label, i in spans]


def _reader(name: str, kind: Any) -> Callable[[Any], Any]:
    decoder = msgspec.json.Decoder(tuple[kind, ...])
    return lambda doc: decoder.decode(doc.user_data.get(_key(name), "[]"))


def _key(name: str) -> str:
    return f"sayso_{name}"
