"""Who is told of by an office first and named right behind it: "the mediator said. The mediator, Luz Amado, …".

in: a parse, its actors and a bare "the …"    out: the one actor who is named so in this sentence or the next, or nobody
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from sayso.annotate.actors.merge import Entry
from sayso.annotate.actors.words import BROKERS
from sayso.language import Parsed, Token

# Of whom a story has one, so that the name behind it is theirs; each side has its lawyer, each ministry its minister.
_SOLE = BROKERS | {"coroner", "captain", "skipper", "headteacher", "headmaster", "headmistress", "ombudsman", "mayor", "sheriff"}
_REACH = 500  # tokens that are looked at on either side
_NEAR = 3  # characters between an office and the name of its holder
_OF_ONE = re.compile(r",? (?:of|for|at|from|in|who (?:mediat|represent)\w+)\b")  # then it is told apart from others


def named_next(parsed: Parsed, entries: Sequence[Entry], noun: Token) -> Entry | None:
    """The one person of the page with a role, where the noun tells of the role for the first time and its holder is named right
    behind."""
    role = noun.lemma.lower()
    if role not in _SOLE or [k.dep for k in parsed.children(noun.i)] != ["det"]:
        return None
    if any(t.lemma.lower() == role for t in parsed.tokens[max(0, noun.i - _REACH) : noun.i]):
        return None
    behind = parsed.tokens[noun.i + 1 : noun.i + _REACH]
    told = [t for t in behind if t.lower in (role, f"{role}s")]
    if not told or told[0].lower != role or told[0].sentence > noun.sentence + 1 or any(t.lower != role for t in told):
        return None
    named = [e for e in entries if e.kind == "person" and _is_named_at(parsed, e, told[0])]
    others = [e for e in entries if e not in named and any(words and words[-1] == role for words in e.roles)]
    return named[0] if len(named) == 1 and not others else None


def _is_named_at(parsed: Parsed, entry: Entry, office: Token) -> bool:
    """Whether an actor is named for the first time right behind an office: "the mediator, Luz Amado", and none told apart."""
    span = entry.mentions[0].span
    between = parsed.text[office.end : span.start] if office.end <= span.start <= office.end + _NEAR else None
    return between is not None and between.strip() in ("", ",") and _OF_ONE.match(parsed.text, span.end) is None
