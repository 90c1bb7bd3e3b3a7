"""Admitted: what somebody admits in a later report and had denied until then.

in: the earlier and the later reports    out: a `Change` for each, with the denial as it was told. The denial stands in the report
itself ("the company had denied it on Monday"), or in an earlier one, by the same source or one of its side, and of the same thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from sayso.compare.changes.done import Teller, is_not_so
from sayso.compare.changes.unaware import body_of, speaks_for, unaware_of_it
from sayso.compare.clauses.words import rarity, stem
from sayso.model import Attribution, Change, Span, may_be_one, telling_words

ADMITS = re.compile(
    r"\b(?:admit(?:s|ted|ting)?|conced(?:e|es|ed|ing)|acknowledg(?:e|es|ed|ing)|confess(?:es|ed|ing)?|own(?:s|ed|ing)? up)\b", re.I
)
_OWNED_UP = re.compile(r"\b(?:own(?:s|ed) up to|admitted(?: to)?|confessed(?: to)?|conceded|acknowledged) \w+ing\b", re.I)
_NOT_OWNED = re.compile(r"\b(?:refus\w+|declin\w+|not|never|without|would|could|should|must|may|might|fail\w*|to)\b|n[’']t\b", re.I)
_CONFIRMS = re.compile(r"\bconfirm(?:s|ed|ing)?\b", re.I)
#: A denial that was before what is told: "had denied", "after denying", "which it had called a lie".
HAD_DENIED = re.compile(
    r"\b(?:had|having)(?: [\w-]+){0,3}? (?:denied|disputed|(?:rejected|dismissed|ruled out) (?:[\w’'-]+ ){0,3}?"
    r"(?:reports?|claims?|accusations?|allegations?|suggestions?|charges?|rumou?rs?|accounts?))\b|"
    r"\bafter (?:[\w-]+ ){0,4}?(?:denying|denials?)\b|\b(?:despite|contrary to) (?:[\w’'-]+ ){0,4}?denials?\b|"
    r"\bdenied (?:[\w’'-]+ ){0,8}?(?:until (?:then|now)|at first|initially)\b|"
    r"\b(?:first|initially|at first|originally)(?: [\w-]+)? denied\b",
    re.I,
)
_HAD_CALLED = re.compile(
    r"\bhad(?: [\w-]+){0,2}? (?:called|dismissed|branded|described|rejected|labelled|denounced|termed)\b[^.;]{1,80}?\b"
    r"(?:forger(?:y|ies)|lies?|fabrications?|inventions?|invented|nonsense|fakes?|rumou?rs?|false|untrue|baseless|unfounded|fiction|"
    r"slander|made[- ]up|fantasy|rubbish|fairy[- ]tales?|myths?|hoax|smear|absurd)\b",
    re.I,
)
_HAD_SAID = re.compile(
    r"\bhad(?: [\w-]+){0,2}? (?:said|insisted|maintained|claimed|assured|told|stated|asserted|declared|sworn)\b[^.;]{0,80}?"
    r"(?:\b(?:not|no|never|nothing|none|nobody|no one|without)\b|n[’']t\b)",
    re.I,
)
_WHAT = re.compile(r"\W*(?:what|that which|the very|everything)\b", re.I)
_THIS = re.compile(
    r"\b(?:denied|disputed|rejected|contested) (?:(?:this|it(?! (?:an?|the|entry|access|permission)\b)|"
    r"doing so|having done so|any such|the same|both|everything|all)\b|"
    r"that(?=[.,;]|$| (?:as late as|until|only|earlier|before|repeatedly|again|(?:on|in|at|last) \w+[.,;]|"
    r"\w+ \w+ (?:ago|before|earlier)\b)))",
    re.I,
)
# "She had maintained that it was not known to her", of a list that she admits to have seen.
_NOT_IT = re.compile(
    r"\bthat (?:it|this|that|they|these) (?:(?:was|were|had) )?(?:not|never) (?:been )?(?:\w+ )?"
    r"(?:known|seen|heard|received|happened|existed?|true)\b|\bthat nothing (?:of the kind|of the sort|like (?:it|that))\b",
    re.I,
)
_NONE_OF = re.compile(r"\b(?:no|not any|never any) (?P<what>(?:[\w-]+ ){0,2}?[\w-]+)\b", re.I)
_SINGULAR = re.compile(r"(?<=\w{3})s$")
_DENIED_IT = re.compile(r"\b(?:denied|denies|rejected|disputed) (?:it|this|that)(?=[.,;]|$)", re.I)
_HIS = re.compile(r"\W*(?:his|her|its|their) ", re.I)
_OF_ITS_OWN = re.compile(
    r"^\W*(?:(?:on|only|as late as|until|at first|earlier|initially|last|just) [^,.;]{0,25}?,? ?)?"
    r"(?:he|she|it|they|(?:its|his|her|their) [\w-]+|the (?:[\w-]+ )?(?:company|firm|ministry|government|club|bank|"
    r"airline|authority|group|school|party|office|agency|council|operator|maker|police|army|hospital|university|church|federation|"
    r"association|team|railway|union|department|minister|mayor|president|chief|director|spokes\w+))\b",
    re.I,
)
_NEAR = 4  # sentences about an admission in which what had been denied is told
_NEXT = 2  # sentences behind it in which the denial need not say of what
_RARE = 0.5  # of a word that shows by itself that two statements are of one thing
_LIKE = 0.4  # of the words of the shorter of two statements that must be in both
_MOST = 30  # admissions and denials of a report
# What reaches one in writing or by word: a letter that came is the warning that did not.
_WORD_SENT_LIST = "warning warn message alert letter notice complaint complain report memo email note"
_WORD_SENT = frozenset(map(stem, _WORD_SENT_LIST.split()))
_LONGEST = 320  # signs of two sentences that are shown as one


def admitted(earlier: Sequence[Teller], later: Sequence[Teller]) -> Iterator[Change]:
    """What the later reports tell as admitted by who had denied it."""
    for teller in later:
        if not ADMITS.search(teller.text) and not _CONFIRMS.search(teller.text):
            continue
        taken: list[Span] = []
        for span, before in (*_by_statement(teller, earlier), *_owned_up(teller)):
            if not any(span.touches(t) for t in taken):
                taken.append(span)
                yield Change(
                    kind="admitted",
                    claim=None,
                    report=teller.report.id,
                    span=span,
                    published=teller.report.published,
                    before=before,
                )


def _by_statement(teller: Teller, earlier: Sequence[Teller]) -> Iterator[tuple[Span, str]]:
    """The admissions of a report that are somebody's statements."""
    for a in [a for a in teller.statements.values() if a.cue and a.source and a.content][: _MOST * 10]:
        cue = " ".join(s.of(teller.text) for s in a.cue)
        sentence = next((s for s in teller.sentences if s.touches(a.cue[0])), None)
        if sentence is None or a.stance == "denied" or _NOT_OWNED.search(cue):
            continue
        if not is_not_so(teller.text, sentence, a.cue[0].start) and (told := _admission(teller, a, cue, sentence, earlier)):
            yield told


def _owned_up(teller: Teller) -> Iterator[tuple[Span, str]]:
    """Where somebody "owned up to" something, and the next sentence says that they "had denied it"."""
    for sentence, after in pairwise(teller.sentences):
        m = _OWNED_UP.search(teller.text, sentence.start, sentence.end)
        words = after.of(teller.text)
        denied = HAD_DENIED.search(words) if m is not None else None
        if m is None or denied is None or not _THIS.search(words) or not _OF_ITS_OWN.match(words[: denied.start()]):
            continue
        if not is_not_so(teller.text, sentence, m.start()):
            yield sentence, _bare(words)


def _admission(teller: Teller, a: Attribution, cue: str, sentence: Span, earlier: Sequence[Teller]) -> tuple[Span, str] | None:
    """The words of an admission, and those of the denial before it."""
    content = " ".join(s.of(teller.text) for s in a.content)
    span = _whole(a)
    if span.start < sentence.start or span.end > sentence.end:
        span = sentence
    if ADMITS.search(cue):
        before = _denied_there(teller, a, sentence) or next(
            (d for t in reversed(earlier) if (d := _denied_then(t, a, teller) or _unaware(t, a, teller, earlier)) is not None), None
        )
        return (span, before) if before is not None else None
    if _CONFIRMS.search(cue) and _WHAT.match(content) and HAD_DENIED.search(content):
        at = teller.sentences.index(sentence)
        if at and sentence.end - teller.sentences[at - 1].start <= _LONGEST:
            span = Span(teller.sentences[at - 1].start, sentence.end)
        return span, _bare(content)
    if _CONFIRMS.search(cue) and (denied := _denied_next(teller, a, sentence)) is not None:
        return span, denied
    return None


def _denied_next(teller: Teller, a: Attribution, sentence: Span) -> str | None:
    """What the next sentence says that one of the same side had denied: "His finance minister had denied that until Friday"."""
    at = teller.sentences.index(sentence) + 1
    words = teller.sentences[at].of(teller.text) if at < len(teller.sentences) else ""
    m = HAD_DENIED.search(words)
    if m is None or not _THIS.search(words):
        return None
    names = telling_words(a.speaker or "") & telling_words(words[: m.start()])
    return _bare(words) if names or _HIS.match(words) else None


def _denied_there(teller: Teller, a: Attribution, sentence: Span) -> str | None:
    """The denial that the report itself tells beside an admission, and tells as of before."""
    at = teller.sentences.index(sentence)
    own = _words(teller, a.content, a)
    source = " ".join(s.of(teller.text) for s in a.source)
    for k in (at, *(at + d for n in range(1, _NEAR) for d in (n, -n))):
        if not 0 <= k < len(teller.sentences):
            continue
        words = teller.sentences[k].of(teller.text)
        m = HAD_DENIED.search(words) or _HAD_CALLED.search(words) or _HAD_SAID.search(words)
        if m is None or (k == at and (m.re is not HAD_DENIED or _is_in(m, teller.sentences[k].start, a.content))):
            continue
        if k != at and not _of_one_side(words[: m.start()], source, a):
            continue
        near = 0 < k - at <= _NEXT
        it = near and any(pattern.search(words) for pattern in (_THIS, _HAD_CALLED, _NOT_IT))
        if k == at or it or _alike(own, _words(teller, [teller.sentences[k]], a), 1):
            return _bare(m.group() if k == at else words)
    return None


def _is_in(m: re.Match[str], start: int, content: Sequence[Span]) -> bool:
    """Whether what was found is itself what is admitted: "admitted that it had rejected the claims"."""
    return any(s.touches(Span(start + m.start(), start + m.end())) for s in content)


def _of_one_side(front: str, source: str, a: Attribution) -> bool:
    """Whether whoever denied, told in these words, may be who admits."""
    if _OF_ITS_OWN.match(front):
        return True
    names = telling_words(a.speaker or "") | telling_words(source)
    return bool(names & telling_words(front))


def _denied_then(teller: Teller, a: Attribution, now: Teller) -> str | None:
    """What the same source, or one of its side, denied in an earlier report."""
    own = _words(now, a.content, a)
    source = " ".join(s.of(now.text) for s in a.source)
    denials = [d for d in teller.statements.values() if d.stance == "denied" and d.cue and d.content][:_MOST]
    for d in denials:
        if _may_speak(d, a, source, teller) and _alike(own, _words(teller, d.content, a), 2):
            return _bare(_whole(d).of(teller.text))
    return _none_of_it(teller, own, a, source) or _denied_it(teller, own, a, source)


def _unaware(teller: Teller, a: Attribution, now: Teller, earlier: Sequence[Teller]) -> str | None:
    """What the same side said that it knew nothing of in an earlier report: "was not aware of any such letter"."""
    source, content = (" ".join(s.of(now.text) for s in spans) for spans in (a.source, a.content))
    body = body_of(content)
    for d, words in unaware_of_it(teller, _words(now, a.content, a)):
        if _may_speak(d, a, source, teller) or (body and speaks_for(d, body, (*earlier, now))):
            return words
    return None


def _none_of_it(teller: Teller, own: frozenset[str], a: Attribution, source: str) -> str | None:
    """What the same side said that there was none of: "there were no germs", of what is admitted to be there."""
    for d in teller.statements.values():
        if (
            d.stance not in ("stated", "claimed", "confirmed")
            or not d.source
            or not d.content
            or not _may_speak(d, a, source, teller)
        ):
            continue
        words = " ".join(s.of(teller.text) for s in d.content)
        none = {stem(w[0].lower()) for m in _NONE_OF.finditer(words) for w in [_SINGULAR.sub("", m["what"]).split()[-1:]]}
        if any(w in own and rarity(w) >= _RARE for w in none):
            return _bare(_whole(d).of(teller.text))
    return None


def _denied_it(teller: Teller, own: frozenset[str], a: Attribution, source: str) -> str | None:
    """A sentence in which the same one "denied it", of what the sentence before it tells."""
    names = telling_words(a.speaker or "") | telling_words(source)
    for before, sentence in pairwise(teller.sentences):
        words = sentence.of(teller.text)
        m = _DENIED_IT.search(words)
        if m is not None and names & telling_words(words[: m.start()]) and _alike(own, _words(teller, [before], a), 2):
            return _bare(words)
    return None


def _whole(a: Attribution) -> Span:
    """All words of a statement, whatever comes first."""
    told = (*a.source, *a.cue, *a.content)
    return Span(min(s.start for s in told), max(s.end for s in told))


def _may_speak(d: Attribution, a: Attribution, source: str, teller: Teller) -> bool:
    """Whether whoever made a statement before is who admits now, or speaks for them."""
    told = " ".join(s.of(teller.text) for s in d.source)
    names, theirs = (telling_words(x.speaker or "") | telling_words(t) for x, t in ((a, source), (d, told)))
    return bool(names & theirs) or bool(a.speaker and d.speaker and may_be_one(a.speaker, d.speaker))


def _words(teller: Teller, spans: Sequence[Span], a: Attribution) -> frozenset[str]:
    """The stems of what is said in these words, without those of the speaker's name."""
    found = teller.stems_in(spans) - frozenset(map(stem, telling_words(a.speaker or "")))
    return found | {"letter"} if found & _WORD_SENT else found


def _alike(one: frozenset[str], other: frozenset[str], least: int) -> bool:
    """Whether two statements share so many telling words, and enough of the shorter one's."""
    shared = {w for w in one & other if rarity(w) >= _RARE}
    if len(shared) < least:
        return False
    if least == 1:
        return True
    short = min(sum(map(rarity, one)), sum(map(rarity, other)))
    return sum(map(rarity, one & other)) >= _LIKE * short


def _bare(words: str) -> str:
    return " ".join(words.split())
