"""Dismissed: claims that a sentence names by a noun and dismisses in the same breath: "dismissed as nonsense claims that the vote
was rigged", "there was no truth in reports that he had asked to leave", "denied accusations of fraud from his former partner",
"said reports of the king's death were false".

in: the clauses of a sentence, in its order    out: a `Dispute`, or None. What is claimed is in the words of the sentence, a clause
or a noun; so is whose claim it is, or it is nobody's ("claims", "rumours").
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from sayso.compare.clauses.alike import PRONOUNS
from sayso.compare.clauses.having import having
from sayso.compare.clauses.units import Unit
from sayso.compare.differ.denied.refuted import (
    ABSURD,
    CLAIMS,
    FALSE,
    LIE,
    NAME,
    as_far_as_it_goes,
    clause_at,
    refuted_by,
    taken_back,
)
from sayso.compare.differ.denied.told_of import as_told_of
from sayso.compare.differ.grounds.denying import DENIES, REJECTS
from sayso.compare.differ.grounds.disputes import Dispute
from sayso.model import Span, may_be_one

_LONGEST = 900  # characters of a sentence that is looked at
_NEAR = 90  # characters of a sentence before its denial that are shown with it
_PLURAL = (
    r"(?:claims|allegations?|accusations?|suggestions|assertions|insinuations|rumou?rs|reports|charges|speculation|talk|"
    r"complaints)"
)
_ANY = r"(?:the |an? |any |all |those |these |such |recent |earlier |media |widespread )*"
_WHOSE = rf"(?:(?P<of>{NAME})(?:[’']s|(?<=s)[’']) )?"
_BY = r"(?: (?:by|from|made by|levell?ed by) (?![a-z]+ing\b)(?P<by>[^,;:“”\"]{2,60}?))?"
_AS = r"(?:“[^”]{2,60}”|\"[^\"]{2,60}\"|[\w-]+(?: [\w-]+){0,3}?)"
_UNTRUE = rf"[“\"‘']?(?:\w{{1,20}}ly )?(?:{LIE}|{ABSURD}|fake news|misleading|inaccurate)[”\"’']?"
_THAT = rf"{_ANY}{_WHOSE}(?:\w+ )?(?P<noun>{CLAIMS}){_BY} that [“\"‘]?"
_POSTPOSED = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?<!\bto )\b(?P<mark>(?:dismiss|reject)(?:es|s|ed|ing)? as (?P<as>{_AS})) {_THAT}",
        rf"\b(?P<mark>(?:denounc|describ|brand|decr|condemn|slam|blast)(?:m?ed|e?s|m?ing|ie[ds])? as {_UNTRUE}) {_THAT}",
        rf"\b(?P<mark>there (?:is|was|[’']s) (?:absolutely |simply )?no (?:truth (?:to|in|behind)|(?:basis|substance|foundation) "
        rf"(?:to|for|in|behind))) {_THAT}",
    )
)
# What an office denies, whose claims those are, is money: "denied claims of 300 veterans".
_NOT_OF = (
    r"(?!(?:that|those|(?:about |around |over |some |nearly |more than |up to )?"
    r"\d[\d,]*|hundreds|thousands|millions|dozens|scores|some|many|several|(?:the |his |her |their )?(?:\w+ )?"
    r"(?:victims|veterans|families|workers|refugees|patients|residents|people|relatives|survivors|owners|customers)|"
    r"ownership|title|asylum|authorship|copyright|sovereignty|insurance)\b)"
)
# A noun phrase will do for what is denied, up to whose it is or where the sentence goes on.
_NAMED = (
    rf"(?P<what>{_ANY}{_WHOSE}(?:(?!(?:said|says|that|called)\b)\w+ )?(?P<noun>{_PLURAL}) (?:of|about) "
    rf"{_NOT_OF}[^,;:.“”\"]{{3,90}}?)"
)
_ON = (
    r"(?=[,.;]|\W*$| (?:and|but|while|when|after|before|during|since|as|in an? |in the|on [A-Z]|at the|by [a-z]+ing|which|that|"
    r"said)\b)"
)
_DENIED_NOUN = re.compile(
    rf"\b(?P<mark>{DENIES}|{REJECTS}) (?!{_ANY}complaints){_NAMED}"
    rf"(?: (?:by|from|made by|levell?ed by) (?![a-z]+ing\b)(?P<by>[^,;:.“”\"]{{2,50}}?))?{_ON}",
    re.I,
)
_FALSE_NOUN = re.compile(rf"\b{_NAMED} (?:is|are|was|were) {FALSE}", re.I)
_OF = re.compile(rf"\b{_PLURAL} (?:of|about) ", re.I)
_WORDS = (
    "claims of", "claims about", "allegation", "accusation", "suggestions of", "suggestions about", "assertions", "insinuations",
    "rumour", "rumor", "reports of", "reports about", "charges of", "charges about", "speculation", "talk of", "talk about",
    "complaints",
)  # fmt: skip
# What is dismissed as one of these is said not to be so; as old news, premature or too late, it may be.
_AS_UNTRUE = re.compile(
    rf"{_UNTRUE}|\bwithout (?:any )?(?:merit|foundation|basis|substance)|\b(?:gossip|propaganda|fantas(?:y|ies)|smears?|hoax|"
    r"rubbish|conspiracy|not true|slander|rumou?rs?|falsehoods?|inventions?|hogwash|bunk|malarkey|garbage|meritless|lie)\b",
    re.I,
)
# Who would deny, or has stopped to; and what the sentence goes on to admit.
_UNDONE = re.compile(r"\b(?:would|could|may|might|stopp\w+|ceas\w+|used to|no longer|years in which)\b", re.I)
_ADMITS = re.compile(r"\b(?:admit\w*|conced\w+|acknowledg\w+|confess\w*|confirmed|changed (?:his|her|its|their) mind)\b", re.I)
# "Theft from the museum", "noise from the bar": behind these stands no accuser.
_TAKEN = re.compile(r"\b(?:theft|stealing|taking|bribes?|money|gifts?|payments?|kickbacks?|noise|smells?|leaks?)$", re.I)
_NO_DOER = re.compile(r"^there\b|^\w+ing\b", re.I)  # what stands before these is not who dismisses it
# A court that dismisses charges finds something and denies nothing.
_COURT = re.compile(r"\b(?:court|judge|judges|jury|justices?|panel|tribunal|magistrate|prosecutors?|arbitrator|commission)\b", re.I)
_DENIED = re.compile(DENIES, re.I)
_TIME = re.compile(r"(?:in|on|at|after|before|during|since|when|if|as|by|for)\b", re.I)  # what begins so names nobody
_SUBJECT = re.compile(
    r"\W*(?:(?:but|and|while|although|though) )?(?P<who>[^,;:“”\"]{2,60}?)(?:, [^,]{2,120},)?"
    r"(?: (?:has|have|had|also|later|since|again|strongly|\w{1,20}ly)){0,4} $",
    re.I,
)


def dismissed_nouns(units: Sequence[Unit]) -> Iterator[Dispute]:
    """What is claimed in a noun alone and denied in one breath, once a sentence."""
    by_sentence: dict[tuple[int, Span], list[Unit]] = defaultdict(list)
    for unit in having(units, _WORDS):
        by_sentence[unit.report, unit.clause.sentence].append(unit)
    for told in by_sentence.values():
        own = sorted(told, key=lambda u: u.key)
        found = (_noun(own) or _false_noun(own)) if len(own[0].sentence) <= _LONGEST and _OF.search(own[0].sentence) else None
        if found is not None:
            yield as_told_of(found)


def dismissed(own: Sequence[Unit]) -> Dispute | None:
    """ "Dismissed as nonsense claims that the vote was rigged", "no truth in reports that he had asked to leave"."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    for pattern in _POSTPOSED:
        m = pattern.search(sentence)
        unit = clause_at(own, start + m.end()) if m else None
        if m is None or unit is None or _is_undone(sentence, m):
            continue
        denier = _denier(own, unit, m)
        by = m["by"] or m["of"] or m["noun"]
        if denier is None or may_be_one(denier, by):
            continue
        what = as_far_as_it_goes(sentence, m.end(), start)
        mark = Span(start + m.start("mark"), start + m.end("mark"))
        found = refuted_by(unit, by, denier, what, Span(_first(sentence, m, start), start + m.end("noun")), mark)
        how = m.groupdict().get("as")
        return found if how is None or _AS_UNTRUE.search(how) else replace(found, sure=False)
    return None


def _noun(own: Sequence[Unit]) -> Dispute | None:
    """ "Denied accusations of fraud from his former partner"."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    m = _DENIED_NOUN.search(sentence)
    if m is None or _is_undone(sentence, m) or _COURT.search(sentence, 0, m.start()):
        return None
    if m["noun"].lower() == "complaints" and not _DENIED.match(m["mark"]):
        return None  # they are turned down
    unit = _around(own, start + m.start())
    denier = _denier(own, unit, m) if unit else None
    by = m["of"] or ("" if _TAKEN.search(m["what"]) else m["by"]) or m["noun"]
    if unit is None or denier is None or may_be_one(denier, by) or by.lower() in PRONOUNS:
        return None
    what = Span(start + m.start("what"), start + (m.end("by") if m["by"] else m.end("what")))
    mark = Span(start + m.start("mark"), what.end)
    found = refuted_by(unit, by, denier, what, Span(_first(sentence, m, start), what.end), mark)
    turned_down = m["noun"].lower() == "talk" and not _DENIED.match(m["mark"])
    return replace(
        found, sure=by != m["noun"] and not turned_down
    )  # readers list what somebody alleges, and hardly that something is alleged


def _false_noun(own: Sequence[Unit]) -> Dispute | None:
    """ "Said reports of the king's death were false"."""
    sentence, start = own[0].sentence, own[0].clause.sentence.start
    m = _FALSE_NOUN.search(sentence)
    unit = _around(own, start + m.start()) if m and not taken_back(sentence, m.start()) else None
    by = (m["of"] or m["noun"]) if m else ""
    if m is None or unit is None or not unit.speakers or may_be_one(unit.speakers[-1], by):
        return None
    what, mark = (Span(start + m.start(g), start + m.end(g)) for g in ("what", "mark"))
    found = refuted_by(unit, by, unit.speakers[-1], what, Span(what.start, mark.end), mark)
    return replace(found, sure=by != m["noun"])


def _is_undone(sentence: str, m: re.Match[str]) -> bool:
    """Whether a denial is taken back, is none, or the sentence goes on to admit what was denied."""
    return taken_back(sentence, m.start()) or any(
        (_UNDONE.search(sentence, max(0, m.start() - _NEAR), m.start()), _ADMITS.search(sentence, m.end()))
    )


def _around(own: Sequence[Unit], at: int) -> Unit | None:
    """The clause that a place of the sentence is in, the shortest of them."""
    held = [u for u in own if u.span.start <= at < u.span.end]
    return min(held, key=lambda u: (u.span.end - u.span.start, u.key), default=None)


def _denier(own: Sequence[Unit], unit: Unit, m: re.Match[str]) -> str | None:
    """Who dismisses it: whose word that is, or who does so by the sentence."""
    around = _around(own, unit.clause.sentence.start + m.start())
    speakers = around.speakers if around is not None and around.speakers else unit.speakers
    if speakers and speakers[-1].lower() not in m["mark"].lower():  # "as nonsense claims" are not the nonsense's
        return speakers[-1]
    who = None if _NO_DOER.search(m["mark"]) else _SUBJECT.match(unit.sentence, 0, m.start())
    if who is None or who["who"].lower() in PRONOUNS or _TIME.match(who["who"]):
        return None
    return who["who"]


def _first(sentence: str, m: re.Match[str], start: int) -> int:
    """Where what is shown of the denial begins: with who denies, where that is near."""
    return start if m.start() <= _NEAR and "“" not in sentence[: m.start()] else start + m.start()
