"""What linking has at hand: the parse, the actors found so far, and whose mention each token heads; and how a noun is read.

in: a parse, its country words and its actors    out: a `Page`; a noun's words, country and span
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from sayso.annotate.actors.merge import Entry, Mention
from sayso.annotate.countries import Geo, within
from sayso.language import Parsed, Token
from sayso.model import Span

BACK = 2  # sentences looked back at; further off, "the group" is too often another one
REACH = 500  # tokens looked back at in any case: sentences of hostile texts have no end
_OPEN, _CLOSE = frozenset(["“", "``"]), frozenset(["”", "''"])
PREMODIFIERS = frozenset(["amod", "compound", "nmod", "poss", "nummod"])


class Page(Struct, eq=False):
    """What linking needs at hand. heads, owners: the head tokens of all mentions in order, and whose they are."""

    parsed: Parsed
    geo: Sequence[Geo]
    entries: list[Entry]
    quoted: list[bool]
    heads: list[int]
    owners: list[Entry]

    def add(self, entry: Entry, span: Span, head: int, how: str) -> None:
        """Note a mention, unless its head is one already."""
        at = bisect_left(self.heads, head)
        if at < len(self.heads) and self.heads[at] == head:
            return
        entry.mentions.append(Mention(span, head, how))
        self.heads.insert(at, head)
        self.owners.insert(at, entry)

    def owner(self, head: int) -> Entry | None:
        """Whose mention this token heads."""
        at = bisect_left(self.heads, head)
        return self.owners[at] if at < len(self.heads) and self.heads[at] == head else None

    def between(self, first: int, stop: int) -> list[Entry]:
        """The actors mentioned by tokens ``[first, stop)``, each once, the latest first."""
        low, high = bisect_left(self.heads, first), bisect_left(self.heads, stop)
        return list(dict.fromkeys(reversed(self.owners[low:high])))

    def spoken(self, first: int, stop: int) -> list[Entry]:
        """The actors mentioned by tokens ``[first, stop)`` outside quotation marks, each once, the latest first."""
        low, high = bisect_left(self.heads, first), bisect_left(self.heads, stop)
        return list(dict.fromkeys(self.owners[k] for k in range(high - 1, low - 1, -1) if not self.quoted[self.heads[k]]))


def words_told(parsed: Parsed, noun: Token) -> tuple[str, ...]:
    """A noun with the words before it: ("cia", "director"). What it is "of" is left out."""
    before = [
        k.lower for k in parsed.children(noun.i) if k.i < noun.i and k.dep in PREMODIFIERS and k.pos != "PUNCT" and k.dep != "poss"
    ]
    return (*before, noun.lower)


def country_told(page: Page, noun: Token) -> str | None:
    """The country that a noun's adjective or "of" names."""
    short = short_span(page.parsed, noun)
    return next((g.iso3 for g in within(page.geo, short)), None)


def short_span(parsed: Parsed, noun: Token) -> Span:
    """A noun phrase from its first word to its head, and on over "of …"."""
    first = min((k.left for k in parsed.children(noun.i) if k.i < noun.i and k.dep in (*PREMODIFIERS, "det")), default=noun.i)
    of = next((k for k in parsed.children(noun.i) if k.lower == "of" and k.i == noun.i + 1), None)
    stop = of.right + 1 if of is not None and of.right - noun.i < 8 else noun.i + 1
    return parsed.span(first, stop)


def only(entries: list[Entry]) -> Entry | None:
    return entries[0] if len(entries) == 1 else None


def quoted_tokens(parsed: Parsed) -> list[bool]:
    """For each token, whether it stands between quotation marks; a blank line ends a quotation that nothing closes."""
    out, inside = [], False
    for t in parsed.tokens:
        if t.text in _OPEN:
            inside = True
        elif t.text in _CLOSE or (t.text[0] == "\n" and t.text.count("\n") > 1):
            inside = False
        elif t.text == '"':
            inside = not inside
        out.append(inside)
    return out
