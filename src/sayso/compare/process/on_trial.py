"""On trial: who is tried here, and who only has to do with it: one who was convicted or pleaded guilty before and is a witness now,
one of the family whom prosecutors may charge.

in: the reports of a trial, who takes part by their words    out: those without bystanders; the surest party always stays
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from sayso.compare.process.names import Taker, keys_of, sentences_of
from sayso.model import Member, Span

_TRIED = re.compile(
    r"\b(?:on trial|stand(?:s|ing)? trial|stood trial|co-?(?:defendants?|accused)|fellow (?:defendants?|accused)|defendants?|"
    r"the accused|in the dock|both (?:men|women|of them)|jointly|alongside|appeal(?:s|ed|ing)?|"
    r"pleaded (?:not )?guilty (?:to [^.;]{1,60} )?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday))\b",
    re.I,
)
_NOT_GUILTY = re.compile(r"\bpleaded not guilty\b|\bdenie[sd] (?:the |all )?charges\b", re.I)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|"
    r"(?:19|20)\d\d)"
)
_EARLIER = re.compile(
    rf"\b(?:pleaded guilty|admitted|confessed|was (?:convicted|sentenced|jailed|found guilty)|struck a plea)\b[^.;]{{0,80}}?"
    rf"\b(?:(?:in|since|last) {_MONTH}|last (?:year|month)|earlier|(?:months|years) ago|separately|in (?:a|his|her|their) "
    r"(?:own|separate) (?:trial|case)|testif\w+|witness(?:es)?|cooperat\w+|take the stand|in return|help (?:the )?investigators)\b",
    re.I,
)
_FAMILY = (
    r"(?:brother|sister|son|daughter|wife|husband|father|mother|cousin|nephew|niece|uncle|aunt|son-in-law|brother-in-law|"
    r"partner|relative)"
)
# "Prosecutors have charged his brother, Emil": of the family, in a case that is not this one.
_OF_FAMILY = re.compile(rf"\b(?:his|her|their|[\w-]+[’']s?) (?:\w+ )?{_FAMILY},? $", re.I)
_MAY_CHARGE = re.compile(
    r"\b(?:whether to|may|might|could|not(?: yet)?|considering|consider|decide to|plan(?:s|ning)? to|be|been) (?:also )?"
    r"(?:charg|indict|prosecut)\w*\b[^.;]{0,60}$",
    re.I,
)
_PLEADS = re.compile(r"\b(?:plead(?:s|ed)?|pled) (?:not )?guilty\b|\bconvicted\b|\bsentenced\b", re.I)
# Whom the state has charged, and by whom; a case between two who sue each other has neither, and may end in talks of theirs.
_CHARGED = re.compile(
    r"\b(?:pleaded (?:not )?guilty|pled (?:not )?guilty|on trial (?:for|on|over|accused)|(?:charged|indicted) (?:with|on|for)|"
    r"defendants?|convicted|acquitted|sentenced|stands? trial)\b",
    re.I,
)
_PROSECUTED = re.compile(r"\bprosecutors?\b|\bthe prosecution\b", re.I)
_SUED = re.compile(r"\b(?:plaintiffs?|sued|suing|class[- ]action)\b", re.I)
# What is of a court, and not of talks that two have beside it.
_OF_THE_COURT = re.compile(
    r"\b(?:trial|hearings?|verdict|courts?|judges?|magistrates?|tribunal|jur(?:y|ors?)|witness\w*|defen[cs]e|prosecut\w*|charge[sd]?|plea[ds]?|plead\w*|"
    r"sentenc\w*|bail|appeal\w*|guilty|convict\w*|acquit\w*|defendants?|accused|testi\w+|indict\w*|lawyers?|prison|jail\w*|"
    r"custody|extradit\w*)\b",
    re.I,
)
_CIVIL = re.compile(r"\bcivil (?:settlement|claims?|suit|case|action|proceedings|court)\b", re.I)
_NEAR, _BEHIND = 90, 200  # characters about a name that are of its bearer
_LEAST = 1


def is_of_one_charged(members: Sequence[Member]) -> bool:
    """Whether most reports tell of a trial of somebody whom prosecutors have charged, and not of a case between two."""
    texts = [m.report.text for m in members]
    charged = sum(_CHARGED.search(t) is not None and _PROSECUTED.search(t) is not None for t in texts)
    sued = sum(_SUED.search(t) is not None for t in texts)
    return charged > max(sued, len(texts) // 3)


def is_of_the_trial(member: Member, span: Span, names: Collection[str]) -> bool:
    """Whether a stretch of a report is of the trial of one who is charged: its sentence names a side of it or speaks of the court,
    and of no civil matter. names: ids of those who take part."""
    text = member.report.text
    whole = next((s for s in sentences_of(member) if s.start <= span.start < s.end), span)
    sides = (s for a in member.reading.actors if a.id in names for s in a.mentions)
    return not _CIVIL.search(whole.of(text)) and (_OF_THE_COURT.search(whole.of(text)) is not None or any(map(whole.holds, sides)))


def those_tried(members: Sequence[Member], takers: Sequence[Taker]) -> tuple[Taker, ...]:
    """Those who take part in a trial without bystanders."""
    people = {a.name for m in members for a in m.reading.actors if a.kind == "person"}
    parties = [t for t in takers if t.role == "party" and t.name in people]
    aside = {t.name for t in parties[_LEAST:] if _is_bystander(members, t)}
    return tuple(t for t in takers if t.name not in aside)


def _is_bystander(members: Sequence[Member], taker: Taker) -> bool:
    """Whether the reports tell of one only as tried before, or of the family and perhaps charged, and nowhere as tried here."""
    about = [around for m in members for around in _told_of(m, taker)]
    if any(_TRIED.search(before + behind) or _NOT_GUILTY.search(behind) for before, behind in about):
        return False
    pleads = any(_PLEADS.search(behind) for _, behind in about)
    return any(
        _EARLIER.search(behind) or (not pleads and (_OF_FAMILY.search(before) or _MAY_CHARGE.search(before)))
        for before, behind in about
    )


def _told_of(member: Member, taker: Taker) -> list[tuple[str, str]]:
    """The words before and behind each mention of one, within its sentence."""
    text, sentences = member.report.text, sentences_of(member)
    found: list[tuple[str, str]] = []
    for actor in member.reading.actors:
        if not taker.keys & set(keys_of(actor)):
            continue
        for at in actor.mentions:
            sentence = next((s for s in sentences if s.holds(at)), None) or Span(at.start, at.end)
            before = text[max(sentence.start, at.start - _NEAR) : at.start]
            found.append((before, text[at.end : min(sentence.end, at.end + _BEHIND)]))
    return found
