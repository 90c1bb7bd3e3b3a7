"""Pronouns: "he", "she", and the "it" or "they" of one who says something.

in: what linking has at hand, a pronoun    out: its mention added to the one actor it can mean. What could be two is left alone.
"""

from __future__ import annotations

from sayso.annotate.actors.linked import BACK, REACH, Page, only
from sayso.annotate.actors.merge import Entry
from sayso.annotate.actors.namesakes import Gender, gender_of
from sayso.annotate.actors.words import IMPERSONAL, PRONOUN_GENDER, ROLE_NOUNS
from sayso.language import Parsed, Token

_FARTHEST = 8  # sentences a pronoun may reach back over quotations
_SURE = 2  # mentions; a word taken for a person more often than this is one
_PLACES = frozenset(["nsubj", "nsubjpass", "pobj", "dobj"])


def link_pronoun(page: Page, t: Token) -> None:
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
        first, stop = max(first, t.i - REACH), min(stop, t.i)
        if k < t.sentence and all(page.quoted[first:stop]):
            continue
        near = [e for e in page.spoken(first, stop) if _may_be(e, gender) and e is not clause]
        if _stranger(page, first, stop, gender):
            return None
        if near:
            return near[0] if len(near) == 1 else _leading(page, near, first, stop, t)
        back += 1
        if back >= BACK:
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


def _stranger(page: Page, first: int, stop: int, gender: Gender) -> bool:
    """Whether a person without a name, or with one that may be either of two's, stands in between who could be meant as well."""
    return any(
        k.dep in _PLACES
        and not page.quoted[k.i]
        and page.owner(k.i) is None
        and (
            (k.tag == "NN" and k.lemma.lower() in ROLE_NOUNS)
            or (k.pos == "PROPN" and k.dep != "pobj" and _is_namesake(page, k, gender))
        )
        for k in page.parsed.tokens[first:stop]
    )


def _is_namesake(page: Page, t: Token, gender: Gender) -> bool:
    """Whether a word is a surname that several people of the page bear, and a pronoun may mean it."""
    bearers = [e for e in page.entries if e.kind == "person" and any(text.endswith(f" {t.text}") for text in e.texts)]
    title = gender_of((page.parsed.tokens[t.i - 1].lower.rstrip("."),)) if t.i else None
    return len(bearers) > 1 and title in (None, gender) and any(e.gender in (None, gender) for e in bearers)


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
    return only(leading)


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
