"""Sentences, parse, names: the only room that imports a runtime for models.

in: texts    out: `Parsed`, one a text, in order; the language a text is written in, and what it says of itself.
Everything foreign (spaCy's `Doc`, its labels) stays behind this door: other rooms see frozen tokens.
"""

from sayso.language.encoder import Graph, checked
from sayso.language.identify import is_plain_english, language_of
from sayso.language.itself import SelfNote, headed_note, heads_note, notes_on_itself, self_note, stood_first, without_notes
from sayso.language.parsed import Entity, Parsed, Token
from sayso.language.parser import LanguageOptions, model_version, parse
from sayso.language.wordpieces import Vocabulary

__all__ = [
    "Entity",
    "Graph",
    "LanguageOptions",
    "Parsed",
    "SelfNote",
    "Token",
    "Vocabulary",
    "checked",
    "headed_note",
    "heads_note",
    "is_plain_english",
    "language_of",
    "model_version",
    "notes_on_itself",
    "parse",
    "self_note",
    "stood_first",
    "without_notes",
]
