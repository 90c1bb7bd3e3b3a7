"""Later mentions without a name: "the prime minister", "the Gulf state", "the group", "she".

in: a parse, its country words and its named actors    out: the same actors with these mentions added.
Precision first: whoever reads statements puts words into the mouths that are linked here. What could be two is left alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Sequence

from msgspec import Struct

from sayso.annotate.actors.ahead import named_next
from sayso.annotate.actors.hearers import is_hearer
from sayso.annotate.actors.merge import Entry, Gender, Mention, head_words
from sayso.annotate.actors.words import (
    BODY_NOUNS,
    BROKERS,
    BUSINESS_OF,
    COMPANY_MARKS,
    COMPANY_NAMES,
    COMPANY_NOUNS,
    FEMALE_ROLES,
    FRESH_PREPOSITIONS,
    GROUP_NOUNS,
    HELD_IN,
    IMPERSONAL,
    MALE_ROLES,
    NOT_A_COMPANY,
    NOT_A_GROUP,
    PRONOUN_GENDER,
    ROLE_NOUNS,
    STATE_NOUNS,
    TRADE_NOUNS,
    TRADE_OF,
)
from sayso.annotate.countries import Geo, lies_in, region_words, within
from sayso.language import Parsed, Token
from sayso.model import Span

_BACK = 2  # sentences looked back at; further off, "the group" is too often another one
_TELLING = frozenset(["prime", "vice", "deputy", "chief", "former", "then", "ex", "late", "acting"])
_FARTHEST = 8  # sentences a pronoun may reach back over quotations
_SUPERLATIVE = 4  # tokens before a noun in which "largest" stands
_REACH = 500  # tokens looked back at in any case: sentences of hostile texts have no end
_PLAINLY = 4  # times as many mentions; set by eye: two parties to one dispute seldom differ so much
_SURE = 2  # mentions; a word taken for a person more often than this is one
_PLACES = frozenset(["nsubj", "nsubjpass", "pobj", "dobj"])
_OPEN, _CLOSE = frozenset(["“", "``"]), frozenset(["”", "''"])
_KINDS = frozenset(["amod", "compound", "nmod"])  # by which a noun is told as one of its kind
_PREMODIFIERS = frozenset(["amod", "compound", "nmod", "poss", "nummod"])


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


def link_mentions(parsed: Parsed, geo: Sequence[Geo], entries: list[Entry]) -> None:
    """Add to `entries` the mentions by role, description and pronoun."""
    pairs = sorted(((m.head, k) for k, e in enumerate(entries) for m in e.mentions))
    page = Page(parsed, geo, entries, quoted_tokens(parsed), [h for h, _ in pairs], [entries[k] for _, k in pairs])
    for head, k in pairs:
        _apposition(page, entries[k], head)
    for t in parsed.tokens:
        if t.pos == "NOUN":
            _description(page, t)
        elif t.pos == "PRON":
            _pronoun(page, t)


# Titles and appositions: they say what an actor is called without its name.


def _apposition(page: Page, entry: Entry, head: int) -> None:
    """The noun that stands beside a person's name: "the MI6 director, Nora Whitfield", "Nora Whitfield, director of MI6"."""
    noun = _beside(page.parsed, head)
    if entry.kind != "person" and (noun is None or noun.lemma.lower() not in BROKERS):
        return
    if noun is None or noun.tag == "NNS" or noun.lemma.lower() not in ROLE_NOUNS:
        return
    span = _short(page.parsed, noun)
    if "\n" in span.of(page.parsed.text):
        return
    entry.roles = [*entry.roles, _words(page.parsed, noun)]
    entry.country = entry.country or _country(page, noun)
    lemma = noun.lemma.lower()
    entry.gender = entry.gender or ("male" if lemma in MALE_ROLES else "female" if lemma in FEMALE_ROLES else None)
    page.add(entry, span, noun.i, "role")


def _beside(parsed: Parsed, head: int) -> Token | None:
    """The common noun in apposition to a name, in either order."""
    t = parsed.tokens[head]
    governor = parsed.tokens[t.head]
    if t.dep == "appos" and governor.dep == "pobj" and governor.pos == "PROPN":  # "the mayor of Sund, Ida Krog"
        role = parsed.tokens[parsed.tokens[governor.head].head]
        governor = role if role.lemma.lower() in ROLE_NOUNS and role.i < governor.i else governor
    if t.dep == "appos" and governor.pos == "NOUN" and governor.i < head:
        return governor
    return next((k for k in parsed.children(head) if k.dep == "appos" and k.pos == "NOUN" and k.i > head), None)


def _words(parsed: Parsed, noun: Token) -> tuple[str, ...]:
    """A noun with the words before it: ("cia", "director"). What it is "of" is left out."""
    before = [
        k.lower for k in parsed.children(noun.i) if k.i < noun.i and k.dep in _PREMODIFIERS and k.pos != "PUNCT" and k.dep != "poss"
    ]
    return (*before, noun.lower)


def _country(page: Page, noun: Token) -> str | None:
    """The country that a noun's adjective or "of" names."""
    short = _short(page.parsed, noun)
    return next((g.iso3 for g in within(page.geo, short)), None)


def _short(parsed: Parsed, noun: Token) -> Span:
    """A noun phrase from its first word to its head, and on over "of …"."""
    first = min((k.left for k in parsed.children(noun.i) if k.i < noun.i and k.dep in (*_PREMODIFIERS, "det")), default=noun.i)
    of = next((k for k in parsed.children(noun.i) if k.lower == "of" and k.i == noun.i + 1), None)
    stop = of.right + 1 if of is not None and of.right - noun.i < 8 else noun.i + 1
    return parsed.span(first, stop)


# Descriptions: a definite noun phrase that stands for somebody named before.


def _description(page: Page, noun: Token) -> None:
    """Link "the …" to the one actor it can stand for."""
    if page.owner(noun.i) is not None or not _definite(page.parsed, noun):
        return
    lemma = noun.lemma.lower()
    entry = _by_role(page, noun) if lemma in ROLE_NOUNS else _by_noun(page, noun, lemma)
    if entry is not None:
        page.add(entry, _short(page.parsed, noun), noun.i, "role")


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
    words = set(_words(page.parsed, noun))
    country = _country(page, noun)
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
    before = page.parsed.tokens[max(0, first - _REACH) : first]
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
    since = max(since, noun.i - _REACH)
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
    words = set(_words(page.parsed, noun)) - {"the"}
    whose = page.parsed.child(noun.i, "poss")
    if any(page.owner(k.i) for k in page.parsed.children(noun.i) if k.dep in _PREMODIFIERS and k.i < noun.i):
        return None  # "the Norland Herald team": told apart by another name
    named = [e for e in _before(page, noun.i) if e.kind == "organisation" and lemma in head_words(e) and words <= _all_words(e)]
    best = any(t.tag in ("JJS", "RBS") for t in page.parsed.tokens[max(0, noun.left, noun.i - _SUPERLATIVE) : noun.i])
    if whose is not None and not best:  # "the airport's operator", not "the town's largest lender": none that isn't called so
        named = [e for e in named if whose.lower in _all_words(e)]
        return _only(named)
    return _only(named) if named else _nearest(page, noun, lemma, words)


def _all_words(entry: Entry) -> set[str]:
    return {w for text in entry.texts for w in text.lower().split()}


def _state(page: Page, noun: Token) -> Entry | None:
    """ "The Gulf state": the country there that the page is about. "The country" alone: the one country mentioned just before."""
    words = _words(page.parsed, noun)[:-1]
    region = " ".join(words)
    if region in region_words():
        there = [e for e in page.entries if e.kind == "country" and e.country and lies_in(e.country, region)]
        return _topic(there)
    if words:
        return None
    near = [e for e in _near(page, noun, 1) if e.kind == "country"]
    return _only(near)


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
    for back in range(_BACK + 1):
        near = [e for e in _near(page, noun, back) if _may_stand(page, noun, e, words)]
        if near:
            return _only(near) if not (company and _talked_of_another(page, noun, near[0])) else None
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
    before = page.parsed.tokens[max(0, noun.i - _REACH) : noun.i]
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
    subjects = [page.owner(t.i) for t in page.parsed.tokens[max(first, stop - _REACH) : stop] if t.dep in ("nsubj", "nsubjpass")]
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


def _only(entries: list[Entry]) -> Entry | None:
    return entries[0] if len(entries) == 1 else None


# Pronouns.


def _pronoun(page: Page, t: Token) -> None:
    """Link "he" and "she" to the one person they can mean, "it" and "they" to the speaker whose words they stand in."""
    if page.quoted[t.i]:
        return
    gender = PRONOUN_GENDER.get(t.lower)
    entry = _person(page, t, gender) if gender else _speaker(page, t) if t.lower in ("it", "they") else None
    if entry is not None:
        page.add(entry, t.span, t.i, "pronoun")
        entry.gender = entry.gender or gender


def _person(page: Page, t: Token, gender: Gender) -> Entry | None:
    """The one person mentioned before in the sentence, else in the one before it; of several, the subject.

    Sentences that are quotations from end to end are stepped over: who is named in them is talked of, not talking.
    """
    clause = _clause_subject(page, t) if t.dep != "nsubj" else None
    back = 0
    for k in range(t.sentence, max(-1, t.sentence - _FARTHEST), -1):
        first, stop = page.parsed.sentences[k]
        first, stop = max(first, t.i - _REACH), min(stop, t.i)
        if k < t.sentence and all(page.quoted[first:stop]):
            continue
        near = [e for e in page.spoken(first, stop) if _may_be(e, gender) and e is not clause]
        if _stranger(page, first, stop):
            return None
        if near:
            return near[0] if len(near) == 1 else _leading(page, near, first, stop, t)
        back += 1
        if back >= _BACK:
            return None
    return None


def _may_be(entry: Entry, gender: Gender) -> bool:
    """Whether a pronoun can mean an actor: a person by more than a lone word that the parser once took for a name."""
    if entry.kind != "person" or entry.gender not in (None, gender):
        return False
    return entry.gender is not None or bool(entry.roles) or len(entry.mentions) > _SURE or any(" " in text for text in entry.texts)


def _clause_subject(page: Page, t: Token) -> Entry | None:
    verb = next((a for a in page.parsed.ancestors(t.i) if a.pos in ("VERB", "AUX")), None)
    subject = page.parsed.child(verb.i, "nsubj", "nsubjpass") if verb else None
    return page.owner(subject.i) if subject else None


def _stranger(page: Page, first: int, stop: int) -> bool:
    """Whether a person without a name stands in between who could be meant as well."""
    return any(
        k.tag == "NN" and k.dep in _PLACES and k.lemma.lower() in ROLE_NOUNS and not page.quoted[k.i] and page.owner(k.i) is None
        for k in page.parsed.tokens[first:stop]
    )


def _subject(parsed: Parsed, t: Token) -> bool:
    """Whether a token is a subject, or joined to one by "and"."""
    for _ in range(4):
        if t.dep != "conj":
            break
        t = parsed.tokens[t.head]
    return t.dep in ("nsubj", "nsubjpass")


def _leading(page: Page, near: list[Entry], first: int, stop: int, t: Token) -> Entry | None:
    """Of several, the only one who is a subject; for a pronoun that is a subject itself."""
    if t.dep != "nsubj":
        return None
    subjects = (page.owner(k.i) for k in page.parsed.tokens[first:stop] if _subject(page.parsed, k) and not page.quoted[k.i])
    leading = list(dict.fromkeys(e for e in subjects if e is not None and e in near))
    return _only(leading)


def _speaker(page: Page, t: Token) -> Entry | None:
    """The state or body that says the clause in which "it" or "they" is the subject: "Norway warned that it …"."""
    if t.dep not in ("nsubj", "nsubjpass"):
        return None
    verb = page.parsed.tokens[t.head]
    if verb.dep != "ccomp" or verb.i < t.i or (t.lower == "it" and verb.lemma in IMPERSONAL and verb.pos != "AUX"):
        return None
    subject = page.parsed.child(verb.head, "nsubj")
    owner = page.owner(subject.i) if subject and subject.i < t.i else None
    if owner is None or subject is None or owner.kind not in ("country", "organisation", "group"):
        return None
    plural = subject.tag in ("NNS", "NNPS")
    return owner if plural == (t.lower == "they") else None


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
