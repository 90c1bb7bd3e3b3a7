"""Roles and the names behind them: whose name ends the words for a source, and where these are an office or several people.

in: the text laid out, the named actors by where they stand, a draft    out: the last word of the name, or yes or no. Whoever speaks
for somebody ("a spokesman for President Viktor Salin") is not who he speaks for.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.speakers_mentions import Mentions
from sayso.language import Token
from sayso.model import Actor, Span

_LINKS = frozenset(("of", "to", "at", "in"))  # "Speaker of the House Nora Pell"; "for" mostly leads to whom somebody speaks for
_PREPOSITIONS = frozenset(("IN", "TO"))
_CLAUSES = frozenset(("WDT", "WP", "WP$", "VBG", "VBN", "VBD", "VBZ", "VBP", "MD"))  # with one of these more than a role is told
_SMALL = frozenset(("the", "a", "an", "of", "for", "and", "'s", "’s", "’", "'", "-", "&"))
_DEFINITE = frozenset(("the", "its", "his", "her", "their", "this"))
_HONORIFICS = frozenset(("dr", "mr", "mrs", "ms", "sir", "lt", "col", "rev"))
# What one person holds, told with a capital in the midst of a sentence.
_NOBODY = words.words_of("""
    you neither none nobody nothing who whom what which that this here there whoever anyone anybody someone somebody everyone
    everybody
""")
_NO_NOUNS = frozenset(("ADP", "AUX", "CCONJ", "SCONJ", "PART", "PUNCT", "DET"))
_SOME = frozenset(("some", "many", "several", "most", "few", "all", "both", "those", "these", "others", "another", "each", "one"))
_GENERALS = frozenset(("attorney", "inspector", "surgeon", "solicitor", "secretary", "director", "auditor", "governor"))
_OFFICES = words.words_of("""
    president secretary minister chair chairman chairwoman governor mayor commissioner sheriff speaker chancellor premier ambassador
    treasurer auditor general comptroller coroner superintendent director administrator envoy leader chief spokesman spokeswoman
""")


def is_role(token: Token) -> bool:
    """Whether a word is what one person is, be it an office, a trade or a title."""
    return token.tag not in ("NNS", "NNPS") and token.lower.rstrip(".") in words.PERSONS | words.TITLES | words.INDIVIDUALS


def name_at_end(layout: Layout, mentions: Mentions, head: Token, draft: Draft) -> Token | None:
    """The last word of the person's whole name that ends a source right behind a role, where the parse takes the role or the body
    for all: "Union leader Per Dahl", "Board of Trade and Shipping director Rosa Wale", "Speaker of the House Nora Pell (D-CA)"."""
    tokens = _bare(layout, draft) if len(draft.source) == 1 else ()
    actor = mentions.at(tokens[-1]) if tokens and tokens[-1].i > head.i else None
    if actor is None or actor.kind != "person" or mentions.at(head) is actor:
        return None
    name = len(actor.name.split())
    if name < 2 or " ".join(t.text for t in tokens[-name:]) != actor.name:
        return None
    role = list(tokens[:-name])
    while role and role[-1].lower.rstrip(".") in (*_HONORIFICS, ""):
        role.pop()
    if not role or any(t.tag in _CLAUSES or t.text in ",;:" for t in role):
        return None
    called = _role_right_before(mentions, role) or _body_between(mentions, role, head)
    return tokens[-1] if called else None


def _bare(layout: Layout, draft: Draft) -> Sequence[Token]:
    """The words of a source but for those in brackets and an "and" that opens it."""
    found: list[Token] = []
    depth = 0
    for token in layout.parsed.at(draft.source[0]):
        depth += token.text == "("
        if not depth:
            found.append(token)
        depth -= token.text == ")" and depth > 0
    return found[1:] if found and found[0].tag == "CC" else found


def _role_right_before(mentions: Mentions, role: Sequence[Token]) -> bool:
    """Whether a role ends these words and none of another person stands in them, joined to it by "for", "of" or "and"."""
    if not is_role(role[-1]):
        return False
    before = role[:-1]
    joint = next((k for k, t in enumerate(before) if t.tag == "CC" and mentions.at(t) is None), None)
    if joint is not None and not _is_two_roles(mentions, before, joint):
        return False
    led = next((k for k, t in enumerate(before) if t.tag in _PREPOSITIONS), None)
    if led is None:
        return True
    body = all(t.text[:1].isupper() or t.lower in _SMALL for t in before)
    return body and not any(_is_somebody(mentions, t) for t in before[:led])


def _is_two_roles(mentions: Mentions, role: Sequence[Token], joint: int) -> bool:
    """Whether "and" joins what one person is: "company chairman and chief executive", no "the chairman and the director"."""
    named = any((a := mentions.at(t)) is not None and a.kind == "person" for t in role[:joint])
    return joint > 0 and is_role(role[joint - 1]) and not named and not any(t.tag in ("DT", "PRP$") for t in role[joint:])


def _is_somebody(mentions: Mentions, token: Token) -> bool:
    actor = mentions.at(token)
    return token.lemma.lower() in words.PERSONS | words.TITLES | words.GROUPS or (actor is not None and actor.kind == "person")


def _body_between(mentions: Mentions, role: Sequence[Token], head: Token) -> bool:
    """Whether these words are one's role with the name of its body or place: "his ambassador to the United Nations"."""
    at = next((k for k, t in enumerate(role) if t.i == head.i), None)
    if at is None or not is_role(head) or at + 2 >= len(role):
        return False
    if role[at + 1].lower not in _LINKS and not (role[at + 1].lower == "for" and head.text[:1].isupper()):
        return False
    body = [t for t in role[at + 2 :] if t.lower not in _SMALL]
    if not body or any(t.tag in ("POS", "CC") for t in role[at + 1 :]):
        return False
    return all(t.text[:1].isupper() and t.entity != "PERSON" and not _is_somebody(mentions, t) for t in body)


def is_for_another(layout: Layout, head: Token, beside: Token) -> bool:
    """Whether the noun that a name stands beside is another's than the source's head: of "a spokesman for the president, Viktor
    Salin" nobody can tell whose name it is."""
    if beside.i <= head.i or not is_role(beside):
        return False
    return any(t.tag in _PREPOSITIONS for t in layout.tokens[head.i + 1 : beside.i])


def names_nobody(layout: Layout, head: Token, draft: Draft) -> bool:
    """Whether what was taken for a source names none: "neither said so", "inside the company"."""
    first = layout.token_at(draft.source[0].start).lower
    if head.lower in _NOBODY or (head.lower == "one" and first == "one" and head.right == head.i):
        return True
    if first == "no" or head.lower.rstrip(".") in _HONORIFICS or _is_amount(layout, head):
        return True  # "no group", "Mr. Cantor’s loss", "the 8.3 million economists polled"
    return head.pos in _NO_NOUNS and not {head.lower, first} & _SOME


def _is_amount(layout: Layout, head: Token) -> bool:
    """Whether a source is a bare number, of nobody told: "the 8.3", and not "49% of adults"."""
    if any(c.isalpha() for c in head.text) or not any(c.isdigit() for c in head.text):
        return False
    behind = layout.tokens[head.i + 1].text if head.i + 1 < len(layout.tokens) else ""
    return behind != "%" and "%" not in head.text and not any(c.lower == "of" for c in layout.parsed.children(head.i))


def one_of_people(layout: Layout, head: Token) -> bool:
    """Whether a source is "one of" several people: "one of its members, Dag Minor"."""
    of = next((c for c in layout.parsed.children(head.i) if c.lower == "of"), None) if head.lower == "one" else None
    people = layout.parsed.child(of.i, "pobj") if of is not None else None
    return people is not None and people.tag == "NNS" and people.lemma.lower() in words.PERSONS | words.INDIVIDUALS


def is_office(layout: Layout, mentions: Mentions, head: Token) -> bool:
    """Whether a phrase with a capital is an office without its holder's name, whatever the reader of names takes it for: "The
    Harrow Mayor", "the Inspector General"."""
    if head.lower not in _OFFICES or not head.text[:1].isupper() or head.tag in ("NNS", "NNPS"):
        return False
    if head.lower == "general" and (not head.i or layout.tokens[head.i - 1].lower.rstrip("-") not in _GENERALS):
        return False  # "the Consulate General"
    article = layout.parsed.child(head.i, "det", "poss")
    if article is None or article.lower not in _DEFINITE:
        return False
    actor = mentions.at(head)
    return actor is None or actor.name.split()[-1].lower() in _OFFICES


class Joined(Struct, frozen=True):
    """Several people told as one source. people: those named, None for several without a name.  words: as they stand."""

    people: tuple[Actor | None, ...]
    words: Span


def joins_people(layout: Layout, mentions: Mentions, draft: Draft) -> Joined | None:
    """The people that a source names side by side: "Joe Harlan and Lisa Brenn", "Nora Pell and other leading Democrats". None where
    it names one, or none."""
    tokens = layout.parsed.at(draft.source[0])
    tokens = tokens[: next((k for k, t in enumerate(tokens) if t.tag in _CLAUSES and t.dep != "amod"), len(tokens))]
    for k, token in enumerate(tokens):
        if token.tag != "CC":
            continue
        first, last = _person_before(mentions, tokens[:k]), _people_behind(mentions, tokens[k + 1 :])
        if first is None or last is None:
            continue
        other = mentions.at(last)
        named = other is not None and other.kind == "person"
        if other is not first:
            return Joined((first, other if named else None), Span(tokens[0].start, last.end))
    return None


def _person_before(mentions: Mentions, before: Sequence[Token]) -> Actor | None:
    """The person whose name ends these words, brackets aside, if nothing but a role stands before it."""
    stop = next((k for k, t in enumerate(before) if t.text == "("), len(before))
    actor = mentions.at(before[stop - 1]) if stop else None
    if actor is None or actor.kind != "person":
        return None
    role = before[: max(0, stop - len(actor.name.split()))]
    return None if any(t.text == "," or (t.tag in _PREPOSITIONS and t.lower != "of") for t in role) else actor


def _people_behind(mentions: Mentions, behind: Sequence[Token]) -> Token | None:
    """The last word of the first person named in these words, or a noun for several without a name."""
    stop = next((k for k, t in enumerate(behind) if t.text == "," or (t.tag in _PREPOSITIONS and t.lower != "of")), len(behind))
    told = behind[:stop]
    for k, token in enumerate(told):
        actor = mentions.at(token)
        if actor is not None and actor.kind == "person":
            return next((t for t, u in zip(told[k:], told[k + 1 :], strict=False) if mentions.at(u) is not actor), told[-1])
    many = (t for t in told if t.tag in ("NNS", "NNPS"))
    return next((t for t in many if {t.lemma.lower(), t.lower.removesuffix("s")} & (words.PERSONS | words.GROUPS)), None)
