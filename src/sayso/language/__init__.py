"""Sentences, parse, names: the only room that imports a runtime for models.

in: texts    out: `Parsed`, one a text, in order; and the language a text is written in.
Everything foreign (spaCy's `Doc`, its labels) stays behind this door: other rooms see frozen tokens.
"""

from sayso.language.encoder import Graph, checked
from sayso.language.identify import language_of
from sayso.language.parsed import Entity, Parsed, Token
from sayso.language.parser import LanguageOptions, model_version, parse
from sayso.language.wordpieces import Vocabulary

__all__ = [
    "Entity",
    "Graph",
    "LanguageOptions",
    "Parsed",
    "Token",
    "Vocabulary",
    "checked",
    "language_of",
    "model_version",
    "parse",
]
