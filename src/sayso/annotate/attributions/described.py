"""Who stands right before a verb of saying as a role with a name beside it: "…, the agency's head, Dorin Valk, said".

in: a text laid out, a verb    out: the words from the role's article to the name, and the name's last word; None where none such
stand. The parse often hangs the role on what is said, or takes it for its subject.
"""

from __future__ import annotations

from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Layout
from sayso.annotate.attributions.sources import own_subject
from sayso.language import Token
from sayso.model import Span

_LONGEST_NAME = 4  # words
_LONGEST_ROLE = 12  # tokens: "the former head of the port's fire service"
_NAME = 2  # words of a name that stands alone
_ASIDE_OPENS = frozenset(("for", "of", "from", "at", "with", "representing"))
_OPENS = frozenset(("the", "its", "his", "her", "their", "a", "an"))
_ASIDE = frozenset(("also", "again", "later", "then"))
# What may end a description between the role's noun and the comma: "of the town council".
_ROLE_TAGS = frozenset(("NN", "NNP", "NNPS", "NNS", "JJ", "POS", "DT", "PRP$", "IN", "CD", "VBG", "VBN", "HYPH", "VB", "CC"))


def described_before(layout: Layout, verb: int) -> tuple[Span, Token] | None:
    """The words of a role and the name beside it that end right before a verb, and the name's last word."""
    tokens, first = layout.tokens, layout.parsed.sentences[layout.tokens[verb].sentence][0]
    k = verb - 1
    while k > first and tokens[k].lower in _ASIDE:
        k -= 1
    own = own_subject(layout, verb)
    if k <= first or tokens[k].text != "," or (own is not None and own.i > verb):
        return None
    last = k = k - 1
    while k > first and last - k < _LONGEST_NAME and tokens[k].pos == "PROPN" and tokens[k].text[:1].isupper():
        k -= 1
    name = tokens[k + 1 : last + 1]
    if not name or tokens[k].text != "," or not all(t.entity in ("PERSON", "") for t in name) or not _is_whole(name):
        return None
    start = _role_start(layout, k, first)
    if start is not None and tokens[start - 1].text == "," and (more := _role_start(layout, start - 1, first)) is not None:
        start = more  # "its new head, a former judge, Dorin Valk"
    return (Span(tokens[start].start, tokens[last].end), tokens[last]) if start is not None else None


def set_aside_before(layout: Layout, verb: int) -> tuple[Span, Token] | None:
    """The words of a name and of what is set behind it that end right before a verb without a subject, and the name's last word:
    "…, Yara Lindt, for the prosecution, told the court"."""
    tokens, first = layout.tokens, layout.parsed.sentences[layout.tokens[verb].sentence][0]
    if verb - 1 <= first or tokens[verb - 1].text != "," or own_subject(layout, verb) is not None:
        return None
    stop = max(first, verb - 1 - _LONGEST_ROLE)
    comma = next((k for k in range(verb - 2, stop, -1) if tokens[k].text == ","), None)
    if comma is None or tokens[comma + 1].lower not in _ASIDE_OPENS:
        return None
    k = comma
    while k > first and comma - k < _LONGEST_NAME and tokens[k - 1].pos == "PROPN" and tokens[k - 1].text[:1].isupper():
        k -= 1
    name = tokens[k:comma]
    led = k == first or tokens[k - 1].text in (",", "”", '"')
    if len(name) < _NAME or not led or not all(t.entity in ("PERSON", "") for t in name):
        return None
    return Span(name[0].start, tokens[verb - 2].end), name[-1]


def _is_whole(name: tuple[Token, ...]) -> bool:
    """Whether a name is surely somebody's: of two words, or one that the parser takes for a person's."""
    return len(name) > 1 or name[0].entity == "PERSON"


def _role_start(layout: Layout, comma: int, first: int) -> int | None:
    """The first token of the description of one person that a comma ends: "the agency's head"."""
    tokens = layout.tokens
    stop = max(first, comma - _LONGEST_ROLE)
    start = next((k for k in range(comma - 1, stop - 1, -1) if tokens[k].text in ",;:" or layout.quoted(k)), stop - 1) + 1
    role = tokens[start:comma]
    if not role or role[0].lower not in _OPENS or not all(t.tag in _ROLE_TAGS for t in role):
        return None
    of = next((k for k, t in enumerate(role) if t.tag == "IN" and k and t.lower != "between"), len(role))
    head = role[of - 1]
    one = head.lemma.lower() in words.PERSONS and head.tag != "NNS"
    return start if one and start > first else None
