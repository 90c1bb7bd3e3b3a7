"""Descriptions: a definite noun phrase that stands for somebody named before: "the prime minister", "the Gulf state", "the group".

in: what linking has at hand, a noun    out: its mention added to the one actor it can stand for. What could be two is left alone.
"""

from __future__ import annotations

from collections.abc import Collection

from sayso.annotate.actors.ahead import named_next
from sayso.annotate.actors.hearers import is_hearer
from sayso.annotate.actors.linked import BACK, PREMODIFIERS, REACH, Page, country_told, only, short_span, words_told
from sayso.annotate.actors.merge import Entry, head_words
from sayso.annotate.actors.words import (
    BODY_NOUNS,
    BROKERS,
    BUSINESS_OF,
    COMPANY_MARKS,
    COMPANY_NAMES,
    COMPANY_NOUNS,
    FRESH_PREPOSITIONS,
    GROUP_NOUNS,
    HELD_IN,
    NOT_A_COMPANY,
    NOT_A_GROUP,
    ROLE_NOUNS,
    STATE_NOUNS,
    TRADE_NOUNS,
    TRADE_OF,
)
from sayso.annotate.countries import lies_in, region_words, within
from sayso.language import Parsed, Token

_TELLING = frozenset(["prime", "vice", "deputy", "chief", "former", "then", "ex", "late", "acting"])
_SUPERLATIVE = 4  # tokens before a noun in which "largest" stands
_PLAINLY = 4  # times as many mentions; set by eye: two parties to one dispute seldom differ so much
_KINDS = frozenset(["amod", "compound", "nmod"])  # by which a noun is told as one of its kind


def link_description(page: Page, noun: Token) -> None:
    """Link "the …" to the one actor it can stand for."""
    if page.owner(noun.i) is not None or not _definite(page.parsed, noun):
        return
    lemma = noun.lemma.lower()
    entry = _by_role(page, noun) if lemma in ROLE_NOUNS else _by_noun(page, noun, lemma)
    if entry is not None:
        page.add(entry, short_span(page.parsed, noun), noun.i, "role")


def _definite(parsed: Parsed, noun: Token) -> bool:
    """Singular, with "the", and not told apart by what follows."""
    if noun.tag != "NN" or noun.dep in ("compound", "nmod"):
        return False
    article = parsed.child(noun.i, "det", "poss")
    if article is None or article.pos == "PRON" or (article.dep == "det" and article.lower != "the"):
        return False
    return not any(
        k.lower in FRESH_PREPOSITIONS or k.dep in ("relcl", "acl", "appos") for k in parsed.children(noun.i) if k.i > noun.i
    )


def _by_role(page: Page, noun: Token) -> Entry | None:
    """The one person who was called so before: every word of the description must be a word of the title."""
    words = set(words_told(page.parsed, noun))
    country = country_told(page, noun)
    geo_words = {
        w for g in within(page.geo, page.parsed.span(noun.left, noun.i + 1)) for w in g.span.of(page.parsed.text).lower().split()
    }
    found = [
        e
        for e in _before(page, noun.i)
        if (e.kind == "person" or noun.lemma.lower() in BROKERS)
        and country in (None, e.country)
        and any(_called(words - geo_words, role) for role in e.roles)
    ]
    if not found:
        return named_next(page.parsed, page.entries, noun)
    if len(found) != 1 or _another(page, noun, found[0]) or _one_before(page, noun, found[0]):
        return None
    return found[0]


def _one_before(page: Page, noun: Token, entry: Entry) -> bool:
    """Whether somebody was "the president" before "the president of the union" was named: either can be meant afterwards."""
    roles = [page.parsed.tokens[m.head] for m in entry.mentions if m.how == "role"]
    of_another = [r for r in roles if r.lemma == noun.lemma and _told_apart(page.parsed, r)]
    if not of_another or noun.left < noun.i - 1:
        return False
    first = min(entry.first, of_another[0].i)
    before = page.parsed.tokens[max(0, first - REACH) : first]
    return any(
        t.lemma == noun.lemma and t.pos == "NOUN" and t.tag == "NN" and page.owner(t.i) is None and not _told_apart(page.parsed, t)
        for t in before
    )


def _told_apart(parsed: Parsed, noun: Token) -> bool:
    """Whether a noun says whose it is: "the president of the union", "the union's president"."""
    return any(k.dep == "poss" or (k.dep == "prep" and k.lower == "of") for k in parsed.children(noun.i))


def _another(page: Page, noun: Token, entry: Entry) -> bool:
    """Whether somebody without a name was called so since the person was last mentioned."""
    since = max((m.head for m in entry.mentions if m.head < noun.i), default=0)
    since = max(since, noun.i - REACH)
    return any(t.lemma == noun.lemma and t.pos == "NOUN" and page.owner(t.i) is None for t in page.parsed.tokens[since : noun.i])


def _called(words: set[str], role: tuple[str, ...]) -> bool:
    """Whether a description's words fit a title; a "minister" is no "prime minister", nor a "president" a former one."""
    return words <= set(role) and not (_TELLING & set(role)) - words


def _before(page: Page, head: int) -> list[Entry]:
    return [e for e in page.entries if e.first < head]


def _by_noun(page: Page, noun: Token, lemma: str) -> Entry | None:
    """The one body, group or state that a noun can stand for here."""
    if lemma in STATE_NOUNS:
        return _state(page, noun)
    words = set(words_told(page.parsed, noun)) - {"the"}
    whose = page.parsed.child(noun.i, "poss")
    if any(page.owner(k.i) for k in page.parsed.children(noun.i) if k.dep in PREMODIFIERS and k.i < noun.i):
        return None  # "the Norland Herald team": told apart by another name
    named = [e for e in _before(page, noun.i) if e.kind == "organisation" and lemma in head_words(e) and words <= _all_words(e)]
    best = any(t.tag in ("JJS", "RBS") for t in page.parsed.tokens[max(0, noun.left, noun.i - _SUPERLATIVE) : noun.i])
    if whose is not None and not best:  # "the airport's operator", not "the town's largest lender": none that isn't called so
        named = [e for e in named if whose.lower in _all_words(e)]
        return only(named)
    return only(named) or _in_this_sentence(page, noun, named) if named else _nearest(page, noun, lemma, words)


def _in_this_sentence(page: Page, noun: Token, named: Collection[Entry]) -> Entry | None:
    """Of several bodies that a noun fits the one that its sentence has before it: "under a mediator from the Health Arbitration
    Service, the service said"."""
    near = [e for e in _near(page, noun, 0) if e in named]
    return only(near)


def _all_words(entry: Entry) -> set[str]:
    return {w for text in entry.texts for w in text.lower().split()}


def _state(page: Page, noun: Token) -> Entry | None:
    """ "The Gulf state": the country there that the page is about. "The country" alone: the one country mentioned just before."""
    words = words_told(page.parsed, noun)[:-1]
    region = " ".join(words)
    if region in region_words():
        there = [e for e in page.entries if e.kind == "country" and e.country and lies_in(e.country, region)]
        return _topic(there)
    if words:
        return None
    near = [e for e in _near(page, noun, 1) if e.kind == "country"]
    return only(near)


def _topic(entries: list[Entry]) -> Entry | None:
    """The only one, or the one mentioned so much more than the next that the page is plainly about it."""
    ranked = sorted(entries, key=lambda e: len(e.mentions), reverse=True)
    if len(ranked) > 1 and len(ranked[0].mentions) < _PLAINLY * len(ranked[1].mentions):
        return None
    return ranked[0] if ranked else None


def _nearest(page: Page, noun: Token, lemma: str, words: Collection[str]) -> Entry | None:
    """The one fitting body in this sentence and the two before; else the one on the page so far that is mentioned twice. words:
    what the noun is called with, by which "the railway company" is no power company."""
    if not any(lemma in nouns for nouns in (GROUP_NOUNS, COMPANY_NOUNS, BODY_NOUNS)):
        return None
    if lemma in BODY_NOUNS and _told_as_such(page, noun):
        return None
    company = lemma in COMPANY_NOUNS
    for back in range(BACK + 1):
        near = [e for e in _near(page, noun, back) if _may_stand(page, noun, e, words)]
        if near:
            return only(near) if not (company and _talked_of_another(page, noun, near[0])) else None
    far = [e for e in _before(page, noun.i) if _may_stand(page, noun, e, words)]
    return far[0] if len(far) == 1 and len(far[0].mentions) > 1 else None


def _may_stand(page: Page, noun: Token, entry: Entry, words: Collection[str]) -> bool:
    """Whether a noun may stand for an actor: neither one of another kind, nor the paper of the page, which is only told things."""
    lemma = noun.lemma.lower()
    if not _fits(entry, lemma) or (lemma in COMPANY_NOUNS and _is_no_such(page, entry, words)):
        return False
    return not is_hearer(page.parsed, entry, noun.i)


def _told_as_such(page: Page, noun: Token) -> bool:
    """Whether a body without a name was told of by the same noun before: "the civil protection agency", which "the agency" then is,
    and no body whose capitals might stand for one."""
    before = page.parsed.tokens[max(0, noun.i - REACH) : noun.i]
    same = (t for t in before if t.lemma == noun.lemma and t.pos == "NOUN" and t.tag == "NN")
    return any(
        page.owner(t.i) is None and _definite(page.parsed, t) and any(k.dep in _KINDS for k in page.parsed.children(t.i))
        for t in same
    )


def _is_no_such(page: Page, entry: Entry, words: Collection[str]) -> bool:
    """Whether an actor is a place rather than a company, or by its name of another business than the one that these words tell."""
    business = {n for w in words if (n := BUSINESS_OF.get(w)) is not None}
    own = {n for w in _all_words(entry) if (n := BUSINESS_OF.get(w)) is not None}
    return bool(business and own and not business & own) or _is_where(page, entry)


def _is_where(page: Page, entry: Entry) -> bool:
    """Whether something happens in an actor: then it is a place, whatever it was read as; shares are held in companies too, and a
    name with a company's word is a company's: "workers in Delmar Foods struck"."""
    if entry.kind == "organisation" and head_words(entry) & COMPANY_NAMES:
        return False
    for mention in entry.mentions:
        token = page.parsed.tokens[mention.head]
        above = page.parsed.tokens[token.head]
        if token.dep == "pobj" and above.lower == "in" and page.parsed.tokens[above.head].lemma.lower() not in HELD_IN:
            return True
    return False


def _talked_of_another(page: Page, noun: Token, entry: Entry) -> bool:
    """Whether the sentence before has another actor as its subject that may be a company too: "Ravensburg is offering 43 crowns.
    The company said …" means the one, whoever else is named nearer."""
    if noun.sentence == 0:
        return False
    first, stop = page.parsed.sentences[noun.sentence - 1]
    subjects = [page.owner(t.i) for t in page.parsed.tokens[max(first, stop - REACH) : stop] if t.dep in ("nsubj", "nsubjpass")]
    others = [e for e in subjects if e is not None and e is not entry]
    return any(e.kind == "organisation" or (e.kind == "person" and not e.gender and not e.roles) for e in others)


def _near(page: Page, noun: Token, back: int) -> list[Entry]:
    """The actors mentioned before `noun` in its sentence and `back` sentences before it."""
    first = page.parsed.sentences[max(0, noun.sentence - back)][0]
    return page.between(first, noun.i)


def _fits(entry: Entry, lemma: str) -> bool:
    """Whether a body can be called so: a ministry is no group, only a company a firm."""
    heads = head_words(entry)
    if entry.kind not in ("organisation", "group"):
        return False
    if lemma in COMPANY_NOUNS:
        told = len(entry.mentions) > 1 or bool(heads & COMPANY_NAMES)
        trades = [TRADE_OF[head] for head in heads if head in TRADE_OF]
        if lemma in TRADE_NOUNS and trades and not any(lemma in trade for trade in trades):
            return False
        return told and entry.kind == "organisation" and not heads & NOT_A_COMPANY
    if lemma in GROUP_NOUNS:
        return not heads & (NOT_A_GROUP | COMPANY_MARKS - {"group"})
    return (entry.kind == "organisation" and all(text.isupper() for text in entry.texts)) or lemma in heads
