"""Verbs told in several words: "left the rails" is "derailed", "stepped down" is "resigned". Such clauses are read as what they
say, and so stand beside those that say it in one.

in: a clause and its text    out: the clause, with the verb that it comes to
"""

from __future__ import annotations

import re

from msgspec import Struct
from msgspec.structs import replace

from sayso.model import Clause


class _Phrase(Struct, frozen=True):
    """Words that come to one verb. verbs: the clause's own, of which one must be there.  rest: nouns of the words that tell nothing
    besides."""

    verbs: frozenset[str]
    words: re.Pattern[str]
    says: str
    rest: frozenset[str] = frozenset()


def _phrase(verbs: str, words: str, says: str, rest: str = "") -> _Phrase:
    return _Phrase(frozenset(verbs.split()), re.compile(words, re.I), says, frozenset(rest.split()))


_VESSEL = r"\b(?:ship|ferry|boat|trawler|vessel|tanker|freighter|yacht|barge|submarine)s?\b[^.;]{0,60}?\b"
# General knowledge, not tuned on any set.
_PHRASES = (
    _phrase("leave", r"\b(?:left|leav(?:e|es|ing)) (?:the |its )?(?:rails|tracks?)\b", "derail", "rail track"),
    _phrase("come", r"\b(?:c[ao]me|coming) off (?:the |its )?(?:rails|tracks?)\b", "derail", "rail track"),
    _phrase("jump", r"\bjump(?:s|ed|ing)? (?:off )?(?:the |its )?(?:rails|tracks?)\b", "derail", "rail track"),
    _phrase("step", r"\bstep(?:s|ped|ping)? down\b(?! (?:from|off) (?:the|a) (?:stage|plane|train|bus|ladder)\b)", "resign"),
    _phrase("stand", r"\bst(?:ood|ands?|anding) down (?:as|from|over)\b", "resign"),
    _phrase("go", _VESSEL + r"(?:went|gone|going) down\b", "sink"),
    _phrase(
        "turn",
        r"\bturn(?:s|ed|ing)? (?:down|(?:[\w’'-]+ ){1,4}?(?:offer|proposal|plan|deal|request|invitation|bid|terms|it) down)\b",
        "reject",
    ),
    _phrase("pass", r"\bpass(?:es|ed)? away\b", "die"),
    _phrase("blow", r"\b(?:blew|blown) up\b", "explode"),
    _phrase("go", r"\b(?:bomb|device|grenade|mine|explosives?)\b[^.;]{0,60}?\bw[e]nt off\b", "explode"),
)
_VERBS = frozenset().union(*(p.verbs for p in _PHRASES))


def in_one_verb(clause: Clause, text: str) -> Clause:
    """A clause that tells its deed in several words, with the one verb for it; any other as it is."""
    if clause.predicate not in _VERBS:
        return clause
    words = clause.span.of(text)
    found = next((p for p in _PHRASES if clause.predicate in p.verbs and p.words.search(words)), None)
    if found is None:
        return clause
    gone = {clause.predicate, "down", "away", "up", "off", *found.rest}
    return replace(
        clause,
        predicate=found.says,
        roles=tuple((role, head) for role, head in clause.roles if head not in found.rest),
        terms=tuple(dict.fromkeys((*(t for t in clause.terms if t not in gone), found.says))),
    )
