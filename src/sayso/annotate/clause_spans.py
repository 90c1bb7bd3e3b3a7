"""Where one clause ends and the next begins: which verb of a sentence each of its words belongs to.

in: a parse    out: the heads of its clauses and the tokens each owns. Labels are those of spaCy's English models (ClearNLP).
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from sayso.annotate.datelines import behind_dateline
from sayso.language import Parsed, Token
from sayso.model import Span

# Dependants that begin a clause of their own. An open complement ("plans to close") stays with its governor.
_SPLIT = frozenset({"ccomp", "advcl", "relcl", "acl", "conj", "parataxis", "csubj", "csubjpass", "dep", "appos"})
_VERBAL = frozenset({"VERB", "AUX"})
_TRIM = frozenset({"PUNCT", "SPACE", "CCONJ"})
_FINAL = frozenset(".!?”\"'’:)")
_WRAPPED = 110  # characters: a text none of whose lines is longer may have been wrapped by a program
_LEAST = 3  # words below which a participle or relative stays with what it stands at ("the man accused")
_COMPLEMENTS = frozenset(("ccomp", "csubj", "csubjpass"))
_SUBJECTS = frozenset(("nsubj", "nsubjpass"))
_BOUNDING = frozenset(("some", "about", "around", "nearly", "almost", "roughly", "over", "than", "least"))
_JOINED = 4  # conjuncts that are followed to the first: "they believe he slipped, fell and died"


class Stretch(Struct, frozen=True):
    """A clause's head token, the tokens it owns in text order, and the head of the clause it hangs on (None at a root)."""

    head: Token
    tokens: tuple[Token, ...]
    above: int | None

    @property
    def span(self) -> Span:
        """First to last word, without the punctuation and conjunctions at its ends."""
        first, last = 0, len(self.tokens) - 1
        while first < last and self._outside(self.tokens[first]):
            first += 1
        while last > first and self.tokens[last].pos in _TRIM and self.tokens[last].text not in "”\"')":
            last -= 1
        return Span(self.tokens[first].start, self.tokens[last].end)

    def _outside(self, token: Token) -> bool:
        quote = token.text in ("“", '"', "(")
        return (token.pos in _TRIM and not quote) or (token.dep == "mark" and token.lower == "that")


def lines_of(parsed: Parsed) -> list[int]:
    """For each token the number of its line. Texts that part paragraphs by a single line break are parsed across it; where lines
    may have been wrapped by a program, a break ends a line only behind the end of a sentence."""
    wrapped = max(map(len, parsed.text.split("\n")), default=0) <= _WRAPPED
    line, numbers = 0, []
    for token in parsed.tokens:
        if token.pos == "SPACE" and "\n" in token.text and _ends(parsed, token, wrapped):
            line += 1
        numbers.append(line)
    return numbers


def _ends(parsed: Parsed, brk: Token, wrapped: bool) -> bool:
    """Whether a line break is the end of a paragraph, headline or caption."""
    before = parsed.tokens[brk.i - 1].text if brk.i else ""
    return not wrapped or before[-1:] in _FINAL or "\n\n" in brk.text


def split(parsed: Parsed, lines: list[int]) -> list[Stretch]:
    """The clauses of a text, in text order of their first word; none runs over the end of a line."""
    heads = [t.i for t in parsed.tokens if lines[t.i] != lines[t.head] or _begins(parsed, t)]
    starts = set(heads)
    owner = _with_numbers(parsed, _owners(parsed, starts))
    owned: dict[int, list[Token]] = {i: [] for i in heads}
    datelines = _datelines(parsed, lines)
    for token in parsed.tokens:
        if token.i not in datelines:
            owned[owner[token.i]].append(token)
    stretches = []
    for i in heads:
        above = parsed.tokens[i].head
        hangs = above != i and lines[above] == lines[i]
        stretches.append(Stretch(parsed.tokens[i], tuple(owned[i]), owner[above] if hangs else None))
    return sorted((s for s in stretches if any(t.pos not in _TRIM for t in s.tokens)), key=lambda s: s.tokens[0].i)


def _datelines(parsed: Parsed, lines: list[int]) -> set[int]:
    """The tokens of the datelines that open the text's lines: they belong to no clause."""
    found = set[int]()
    ends = {line: token.end for token, line in zip(parsed.tokens, lines, strict=True)}
    begun = -1
    for token, line in zip(parsed.tokens, lines, strict=True):
        if line == begun or token.pos == "SPACE":
            continue
        begun, end = line, behind_dateline(parsed.text, token.start, ends[line])
        i = token.i
        while end > token.start and i < len(parsed.tokens) and parsed.tokens[i].end <= end:
            found.add(i)
            i += 1
    return found


def _begins(parsed: Parsed, token: Token) -> bool:
    """Whether a clause of its own hangs on this token."""
    if token.head == token.i:
        return True
    if token.dep not in _SPLIT or _infinitive(parsed, token):
        return False
    if token.pos not in _VERBAL and parsed.child(token.i, "cop", "nsubj", "nsubjpass") is None:
        return False
    if token.dep in ("conj", "appos", "dep") and parsed.tokens[token.head].pos not in _VERBAL and token.pos not in _VERBAL:
        return False
    return token.right - token.left + 1 >= _LEAST


def _infinitive(parsed: Parsed, token: Token) -> bool:
    """Whether the token is a bare purpose or content of another ("efforts to stop the war"): that stays where it hangs."""
    if token.dep not in ("advcl", "acl") or token.tag != "VB":
        return False
    subject = parsed.child(token.i, "nsubj", "nsubjpass", "mark")
    return subject is None and any(c.dep == "aux" and c.lower == "to" for c in parsed.children(token.i))


def _owners(parsed: Parsed, starts: set[int]) -> list[int]:
    """For each token the head of the clause that owns it; each chain of heads is walked once."""
    owner = [-1] * len(parsed.tokens)
    for token in parsed.tokens:
        chain, i = [], token.i
        while owner[i] < 0 and i not in starts:
            chain.append(i)
            i = parsed.tokens[i].head
        found = owner[i] if owner[i] >= 0 else i
        owner[i] = found
        for k in chain:
            owner[k] = found
    return owner


def _with_numbers(parsed: Parsed, owner: list[int]) -> list[int]:
    """The owners, a number before a subject with the clause of that subject: a parse may leave it to the clause before ("said that
    some twenty | Torvians had taken part")."""
    for token in parsed.tokens[2:]:
        before, number = parsed.tokens[token.i - 2 : token.i]
        if token.dep not in _SUBJECTS or number.pos != "NUM" or before.lower not in _BOUNDING:
            continue
        if owner[number.i] == owner[before.i] not in (owner[token.i], number.i, before.i) and number.sentence == token.sentence:
            owner[number.i] = owner[before.i] = owner[token.i]
    return owner


def governor_of(parsed: Parsed, stretch: Stretch, heads: Mapping[int, Stretch]) -> Stretch | None:
    """The clause whose complement this one is ("they believe he slipped and fell": both the slipping and the fall).

    heads: the stretches of the text by the index of their head.
    """
    head = stretch.head
    for _ in range(_JOINED):
        if head.dep in _COMPLEMENTS:
            return next((heads[a.i] for a in parsed.ancestors(head.i) if a.i in heads), None)
        if head.dep != "conj":
            return None
        head = parsed.tokens[head.head]
    return None
