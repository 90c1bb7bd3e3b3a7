"""Deeds that turn a story, by the words that tell them: who leaves office, is dismissed, arrested or charged, what is called,
accepted, rejected, banned.

General knowledge, not tuned on any set. in: a clause's verb    out: the kinds of deed it may tell, with the words it must have then
"""

from __future__ import annotations

import re

from msgspec import Struct


class Deed(Struct, frozen=True):
    """A kind of deed. verbs: of its clause.  words: what the clause must have.  whose: the places of those it is told of; to one of
    them it is done once.  nouns: what it is called where no verb tells it.  person: whether it is done to people alone."""

    name: str
    verbs: frozenset[str]
    words: re.Pattern[str] | None = None
    whose: tuple[str, ...] = ("object",)
    nouns: tuple[str, ...] = ()
    person: bool = False


def _deed(name: str, verbs: str, words: str = "", whose: str = "object", nouns: str = "", person: bool = False) -> Deed:
    pattern = re.compile(words, re.I) if words else None
    return Deed(name, frozenset(verbs.split()), pattern, tuple(whose.split()), tuple(nouns.split()), person)


_SOME = r"(?:[\w’'-]+ ){0,4}?"
_OFFERS = (
    r"(?:[\w’'-]+ ){0,5}?(?:offers?|bids?|plans?|proposals?|deals?|terms|agreements?|settlements?|truce|ceasefire|ultimatum|"
    r"resignation|treaty|merger|takeover|contracts?|compromise|invitation|nomination|demands?|appeals?|bill|budget|"
    r"pay rise|package)\b"
)
_RESIGNS = r"\b(?:announc|submit|tender|hand|offer)\w* (?:in )?(?:his|her|their) resignation"
_FIRES = r"(?:was|were|been|got) fired\b(?! (?:on|at|into|from|upon|across))|\bfired (?:his|her|its|their|the|(?-i:[A-Z]))"
_OFFICE = r"(?:(?:his|her|their|the|all) )?(?:office|posts?|duties|job|command)"
_CALLS = (
    r"(?:call(?:s|ed)? (?!off\b|for\b)|declar|announc|proclaim|order|impos|lift|end(?:s|ed)? |beg[au]n |start(?:s|ed) )"
    r"[\w’'-]* ?"
)
_CALLED = (
    r"(?:strike|walkout|blockade|boycott|lockout|(?:snap|early) election|state of emergency|ceasefire|truce|curfew|embargo|"
    r"sanctions)\b"
)
_CUSTODY = r"from (?:custody|prison|jail|detention|hospital)"
DEEDS = (
    _deed("leave", "resign quit abdicate announce submit tender hand offer",
          rf"\bresign|\bquit\b|\babdicat|\bst(?:epp?ed|ood) down\b|{_RESIGNS}", "subject", "resignation"),
    _deed("dismiss", "dismiss sack oust fire suspend remove expel strip relieve",
          rf"\b(?:dismissed|sacked|ousted|suspended|expelled|{_FIRES}|removed {_SOME}from {_OFFICE}|stripped|"
          rf"relieved {_SOME}of (?:his|her|their) )",
          nouns="dismissal sacking suspension", person=True),
    _deed("arrest", "arrest detain jail imprison extradite remand take place put",
          r"\b(?:arrest|detain|jail|imprison|extradit|remand)ed\b|\btaken into custody\b|\bplaced under arrest\b|"
          r"\bput under house arrest\b",
          nouns="arrest detention"),
    _deed("charge", "charge indict", rf"\bcharged {_SOME}(?:with|over)\b|\bindicted\b",
          nouns="indictment"),
    _deed("verdict", "convict acquit sentence find plead",
          r"\bconvicted\b|\bacquitted\b|\bsentenced |\bfound (?:[\w’'-]+ ){0,3}?(?:not )?guilty\b|"
          r"\bplead(?:ed|s)? (?:not )?guilty\b",
          "object subject", "conviction acquittal sentence verdict"),
    _deed("call", "call declare announce proclaim order impose lift end begin start", rf"\b{_CALLS}{_SOME}{_CALLED}",
          "subject", "strike walkout blockade boycott"),
    _deed("accept", "accept approve back endorse ratify sign agree support vote",
          rf"\b(?:accept|approv|back|endors|ratif|sign|support)\w* {_OFFERS}|\bagree[sd]? (?:to|on) {_OFFERS}|"
          rf"\bvot(?:e[sd]?|ing) {_SOME}(?:for|in favou?r of|to accept|to approve|to back) {_OFFERS}",
          "subject", "acceptance approval"),
    _deed("reject", "reject refuse turn rebuff veto block vote oppose",
          rf"\b(?:reject|rebuff|veto|block|oppos)\w* {_OFFERS}|\bturn(?:s|ed)? down {_OFFERS}|\brefus\w+ {_OFFERS}|"
          rf"\bvot(?:e[sd]?|ing) {_SOME}(?:against|down|to reject) {_OFFERS}", "subject", "rejection refusal"),
    _deed("ban", "ban outlaw fin fine bar disqualify", r"\b(?:banned|barred|outlawed|disqualified|fined)\b",
          nouns="ban fine"),
    _deed("inquiry", "open launch start begin order set",
          rf"\b(?:open|launch|start|beg[au]n|order|set up)\w* {_SOME}(?:investigations?|inquir(?:y|ies)|probe|proceedings)\b",
          "subject", "investigation inquiry probe"),
    _deed("rule", "order overturn uphold grant halt bar strike rule refuse ban",
          rf"\b(?:courts?|tribunal|judges?)\b {_SOME}(?:ordered|overturned|upheld|granted|halted|barred|struck down|ruled|"
          r"refused to|declined to) ", "subject",
          "ruling injunction"),
    _deed("sue", "sue", r"\bsued\b", nouns="lawsuit suit"),
    _deed("appoint", "appoint elect succeed replace take swear",
          r"\b(?:appointed|elected(?! (?:officials?|representatives?|leaders?|governments?|members?))|succeeded|replaced)\b|"
          r"\bsworn in\b", nouns="appointment election", person=True),
    _deed("lose", "lose", r"\blost (?:his|her|their|its) (?:title|seat|job|post|licen[cs]e|majority)\b", "subject"),
    _deed("close", "close shut", r"\b(?:closed|shut(?: down)?) (?:its|his|her|their|all|the) ", "subject", "closure"),
    _deed("die", "die", r"\bdied\b", "subject", "death dead died killed body", person=True),
    _deed("take over", "take", r"\btook over (?:[\w’'-]+ ){0,2}?(?:as|office|post|leadership|command)\b", "subject"),
    _deed("apologise", "apologise apologize", whose="subject", nouns="apology"),
    _deed("free", "free release",
          rf"\b(?:freed|releas(?:e[sd]|ing) {_SOME}(?:{_CUSTODY}|on bail|hostages?|prisoners?|captives?)|"
          r"(?:was|were|been) released)\b",
          nouns="release", person=True),
)  # fmt: skip
"""The kinds, those that tell most first."""

BY_VERB: dict[str, tuple[tuple[int, Deed], ...]] = {
    verb: tuple((k, d) for k, d in enumerate(DEEDS) if verb in d.verbs) for verb in sorted({v for d in DEEDS for v in d.verbs})
}
"""By verb, the kinds that it may tell, each with its place among all."""
