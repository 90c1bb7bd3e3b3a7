"""What was not known, and a later report tells: the cause, who did it, how many, or whether it was so.

in: a sentence that says that something is not known, with its reading, and the readings of later reports    out: yes or no
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sayso.compare.clauses.words import rarity, stem
from sayso.compare.differ.grounds.contrasts import exclude
from sayso.model import Clause, Reading, Span

# What may follow an adjective that stands for itself: before a noun it only tells what that is like ("a wreck of unknown age").
_NO_NOUN = (
    r"(?:wh\w+|how|if|to|as|at|for|from|in|on|by|with|of|about|but|and|or|nor|because|until|till|after|before|since|so|though|"
    r"although|that|than|yet|still|even|just|now|today|yesterday|tonight|is|are|was|were|has|had|remain\w*|\w+ly|(?:the|his|her|its|"
    r"their|an?|this|these|those|it|he|she|they|there|we|you))"
)
UNKNOWN = re.compile(
    r"\b(?:not (?:yet |immediately |known(?! (?:for|as)\b)|clear|certain)|"
    r"yet to(?! be (?:finished|completed|built|opened|paid|delivered|installed|"
    r"made|held|repaired|rebuilt|sold)\b)|too (?:early|soon)|under investigation|remains? to be seen)\b|"
    rf"\b(?i:unclear|unknown|unresolved|undecided|uncertain)\b(?!-\w| (?!{_NO_NOUN}\b)(?-i:[a-z]))",
    re.I,
)
# That nobody is under investigation is told flatly: nothing is unknown.
_NOBODY_IS = re.compile(r"\b(?:no|not|never|nobody|no one|none|nothing)\b[^.;:]{0,80}$|n[’']t\b[^.;:]{0,20}$", re.I)
_INVESTIGATED = "under investigation"
_CAUSE = re.compile(
    r"\b(?:caus(?:es?|ed|ing)|sparked|triggered|set off|origins?|"
    r"(?:how|where|why) (?:it|the \w+) (?:started|began|broke out|happened|came about)|what (?:caused|started))\b",
    re.I,
)
_FOUND = re.compile(
    r"\b(?:caused|started) (?:by|the|an?)\b|\bcauses? (?:of|was)\b|\bblamed? (?:on|the)\b|"
    r"\b(?:sparked|triggered|ignited|set off) by\b|\btraced (?:back )?to\b",
    re.I,
)
# Told of the thing that was asked about alone.
_BEGAN = re.compile(
    r"\b(?:began|begun|started|originated|broke out) (?:in|at|with|from|under|inside) (?:the|an?|its)\b|\bcame from\b|"
    r"\b(?:was|were|been) (?:started|set|lit)? ?(?:on purpose|deliberately|arson)\b|\b(?:due to|because of)\b",
    re.I,
)
_WHO = re.compile(r"\bwho\b(?= (?:was|is|were|had|did|carried|planted|fired|shot|started|lit|could|might|may) )", re.I)
_DID_IT = re.compile(
    r"\b(?:(?:claimed|admitted|took) responsibility|confessed|(?:was|were|been|is|are) charged with|(?:was|were|been) behind)\b",
    re.I,
)
_MANY = re.compile(r"\b(?:how (?:many|much)|(?:number|toll|extent|figure|scale)s?)\b", re.I)
_WHETHER = re.compile(r"\b(?:whether|if) $", re.I)
_OPENS = re.compile(r"\W*(?:whether|if) ", re.I)
_EARLY = re.compile(r"\btoo (?:early|soon)\b", re.I)
_LIKE = 0.5  # of the words of what is not known, the rare ones weighing more, that a later clause must have to settle it
_FRAME_LIST = """
    whether know known clear yet not unclear unknown remain immediately certain will say early soon many much number cause caused
    exact investigation under too
"""
_FRAME = frozenset(map(stem, _FRAME_LIST.split()))  # what says that it is not known
_WORD = re.compile(r"[a-z]{3,}")
_BACK = 100  # characters before "under investigation" in which it stands who is not


def tells_unknown(words: str) -> bool:
    """Whether words say that something is not known; "no other clerk is under investigation" says what is known."""
    return any(
        m[0].lower() != _INVESTIGATED or not _NOBODY_IS.search(words[max(0, m.start() - _BACK) : m.start()])
        for m in UNKNOWN.finditer(words)
    )


def is_settled(asked: Clause, reading: Reading, later: Sequence[Reading]) -> bool:
    """Whether a later report tells as a fact what a sentence says is not known."""
    question = asked.sentence.of(reading.article.text)
    doubted = list(_doubted(asked.sentence, reading))
    return any(
        _tells(clause, told.article.text, question) or _decides(clause, doubted)
        for told in later
        for clause in told.clauses
        if not tells_unknown(clause.sentence.of(told.article.text))
    )


def _tells(clause: Clause, text: str, question: str) -> bool:
    """Whether a clause states as a fact what was asked: the cause, who did it, how many, or what has most of its words."""
    if clause.hedge or clause.condition or clause.modality:
        return False
    words, asked = clause.span.of(text), stems_in(question) - _FRAME
    shared = stems_in(words) & asked
    if _CAUSE.search(question) and (_FOUND.search(words) or (_BEGAN.search(words) and shared)):
        return True
    if clause.negation:
        return False
    if _WHO.search(question) and _DID_IT.search(words):
        return True
    if _MANY.search(question) and any(q.unit is None and q.thing is not None for q in clause.quantities):
        return any(rarity(s) >= _LIKE for s in shared) or stem(clause.predicate) in asked
    if _CAUSE.search(question):
        return False
    named = {stem(w) for w in clause.proper} & asked
    return bool(named) and sum(map(rarity, shared)) >= _LIKE * sum(map(rarity, asked)) > 0


def _doubted(sentence: Span, reading: Reading) -> Iterator[Clause]:
    """The clauses of a sentence that it leaves open: "whether the driver had survived", "may have been too fast, but it was too
    early to say"."""
    text = reading.article.text
    for clause in reading.clauses:
        if clause.sentence == sentence:
            before = text[max(sentence.start, clause.span.start - len("whether ")) : clause.span.start]
            early = clause.hedge and _EARLY.search(sentence.of(text))
            if _WHETHER.search(before) or _OPENS.match(clause.span.of(text)) or early:
                yield clause


def _decides(clause: Clause, doubted: Sequence[Clause]) -> bool:
    """Whether a clause tells that it was so, or not so, whether something was: of the same thing, the same verb or its opposite, or
    with the same telling word ("too fast")."""
    if clause.hedge or clause.condition or clause.modality not in (None, "planned"):
        return False
    own, verb = _about(clause), stem(clause.predicate)
    same = (other for other in doubted if own & _about(other))
    return any(
        (verb != "be" and (verb == stem(o.predicate) or exclude(verb, stem(o.predicate))))
        or any(rarity(s) >= _LIKE for s in _terms(clause) & _terms(o) - own)
        for o in same
    )


def _terms(clause: Clause) -> set[str]:
    return {stem(t) for t in clause.terms} - {stem(w.lower()) for w in clause.proper}


def _about(clause: Clause) -> set[str]:
    """What a clause is about, or whom its passive befalls; a name as the words that it has."""
    heads = [{stem(head.lower()) for role, head in clause.roles if role == wanted} for wanted in ("subject", "object")]
    return heads[0] or heads[1]


def stems_in(words: str) -> frozenset[str]:
    """The stems of all words of three letters and more."""
    return frozenset(map(stem, _WORD.findall(words.lower())))
