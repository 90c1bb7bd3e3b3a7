"""Matters: what a clause tells was done, or was not done, under one name for all words that tell the same: "had written to the
owner", "had received no letter", "denied having had any letter".

in: a clause    out: the names of the matters that it has as done, or as not done

General knowledge, not tuned on any set.
"""

from __future__ import annotations

import re
from collections.abc import Set

from msgspec import Struct

from sayso.compare.clauses.forms import forms
from sayso.compare.clauses.numbers import is_money
from sayso.compare.clauses.pronouns import PERSONAL, heads
from sayso.compare.clauses.units import Unit
from sayso.compare.clauses.words import stem
from sayso.compare.differ.grounds.denials import denied, is_denial
from sayso.compare.timeline.ahead import is_past

# A matter a line: its name | verbs that tell it by themselves | nouns that tell it | with one of these verbs | other matters that
# are a way of doing it: who was written to was informed.
_MATTERS_LIST = """
inform   | tell notify | information instruction guidance notification word | give get receive be have hear pass send
         | warn letter phone report talk
warn     | warn alert | warning notice alert instruction | give get receive issue be have send hear see pass sound reach go shout
         | letter sound
report   | report | | |
phone    | phone ring telephone | call | make get receive have send come go hear show |
answer   | answer reply respond | reply answer response acknowledgement | have get receive give send come hear be | apology
letter   | write email fax text | letter email e-mail message note memo petition fax text
         | send write receive get see have hand show find deliver reach read be come arrive tell warn alert notify ask apologize
         | complain
paper    | | report document paper file memo map contract figure record film
         | see read receive show hand give send deliver get | show
request  | ask request apply | request application | receive get have make send come |
show     | show hand | | |
complain | complain | complaint | have get receive make file hear be |
sound    | blare wail | alarm siren detector bell klaxon horn whistle
         | sound go ring job hear activate trigger blare wail come raise function fail give |
run      | | sprinkler camera pump brake recorder generator heater barrier
         | run job switch turn activate operate function come go start |
meet     | meet | meeting talk conversation negotiation | have hold take be |
talk     | talk speak | | | inform phone meet
contact  | | contact communication touch | have be make get | meet phone letter talk request
inspect  | inspect check examine audit survey | inspection check examination audit survey visit
         | have be carry make conduct undergo do | visit
visit    | visit | visit foot | have be make get receive pay set |
question | question interview interrogate | interview interrogation | hold give be have |
pay      | pay refund reimburse transfer donate | payment wage salary money compensation penny cash pension refund rent donation
         | receive get pay see send make transfer |
offer    | offer propose | offer proposal bid | make receive get have put submit be | promise
help     | rescue assist help | help ambulance doctor medic boat helicopter firefighter paramedic police officer crew team engine
         | come arrive reach send get be call have give |
apology  | apologize | apology | have get make offer issue receive give hear be |
order    | order instruct command | order instruction command | give issue receive get have send be |
consult  | consult | consultation | hold have be | talk meet inform
permit   | permit allow authorise authorize license | permit permission licence license authorisation authorization consent
         | have get give grant receive obtain issue be |
train    | train practise practice drill rehearse | training drill rehearsal practice | have hold get receive be give |
threaten | threaten | threat | make receive get have be issue |
promise  | promise pledge assure guarantee | promise pledge assurance guarantee | give make get receive have be |
invite   | invite | invitation | get receive have send be issue |
repair   | repair fix mend service | repair maintenance | do make carry have be |
strike   | hit beat strike punch kick slap | blow | lay land strike |
feed     | feed | food meal parcel supply bread | give get receive have bring be deliver |
"""


class _Matter(Struct, frozen=True):
    """deeds: verbs that tell it by themselves.  things: nouns that tell it with one of the verbs `by`.  ways: matters that are a
    way of it."""

    name: str
    deeds: frozenset[str]
    things: frozenset[str]
    by: frozenset[str]
    ways: frozenset[str]


def _matters() -> tuple[_Matter, ...]:
    rows = re.sub(r"\n\s+\|", " |", _MATTERS_LIST.strip()).splitlines()
    parted = [[cell.split() for cell in row.split("|")] for row in rows]
    return tuple(
        _Matter(name[0], frozenset(map(stem, deeds)), frozenset(map(stem, things)), frozenset(map(stem, by)), frozenset(ways))
        for name, deeds, things, by, ways in parted
    )


_MATTERS = _matters()
_BY_NAME = {m.name: m for m in _MATTERS}
_BY_VERB = {v: tuple(m for m in _MATTERS if v in m.deeds or v in m.by) for m in _MATTERS for v in (*m.deeds, *m.by)}
_WAY_OF = {m.name: frozenset(n.name for n in _MATTERS if m.name in n.ways) for m in _MATTERS}
VERBS = frozenset({*_BY_VERB, stem("call")})
THINGS = frozenset(t for m in _MATTERS for t in m.things if m.name != "help")  # who helps is somebody
_DENY, _CALL, _BE, _SILENT, _HEAR, _COME, _NOTHING = map(stem, ("deny", "call", "be", "silent", "hear", "come", "nothing"))
_TALK = frozenset(map(stem, ("talk", "speak")))
_TAKEN = frozenset(map(stem, ("see", "receive", "get", "read")))
_OF_THEM = frozenset({"none", "it", "them", "they", "one"})
_PAPERS = frozenset({"letter", "paper"})
_SILENCE = frozenset({_BE, *map(stem, ("stay", "remain", "keep"))})
_UNHEARD = frozenset({_NOTHING, stem("nobody")})
_HANDED, _PAID = frozenset(map(stem, ("give", "send", "hand"))), frozenset({"pay"})
_OPENING = 40  # characters within which "not one of them" stands
_NONE: frozenset[str] = frozenset()
_NOT = re.compile(r"\b(?:not|never|cannot)\b(?! (?:one|a single|once)\b)|n[’']t\b|\bfail(?:s|ed|ing)? to\b", re.I)
_NO_NOUN = re.compile(r"\b(?:no|any|neither|not (?:one|a single)|never an?|without(?: an?| any)?) ((?:[\w-]+ ){0,2}[\w-]+)", re.I)
NOBODY = re.compile(
    r"\W*(?:\w+ ){0,2}?(?:nobody|no[ -]one|none|neither|nothing|not (?:one|a (?:single|soul|person|word)|once))\b", re.I
)
_WITHOUT = re.compile(
    r"\bwithout (?:an?y? |ever |even |having |being |(?:its|their|his|her|the) ){0,3}(?P<rest>[\w-]+(?: [\w-]+)?)", re.I
)
# A "not" that says less than that it never was, or only that it was not yet; and what is only asked.
_LESS = re.compile(
    r"\b(?:no (?:longer|later|more|sooner|less|fewer|other|further|new|formal|official|written|doubt|need|"
    r"immediate|clear|direct)|"
    r"not (?:only|just|yet|simply|merely|always|fully|properly|immediately|all|every|enough|the (?:only|first))|never again|"
    r"nothing (?:but|more|new|else)|(?:nobody|no[ -]one) else|until|yet|so far|any ?more|any longer|unless|again|"
    r"enough|whether|why|if|would|will|could|can|cannot|(?-i:may)|might|must|should)\b|n[’']t (?:only|just|always|all|every)\b|"
    r"\bbefore\W*$",
    re.I,
)
_ANY_NOT = re.compile(
    r"\b(?:not|never|no|nobody|nothing|none|neither|nor|cannot|hardly|barely|scarcely|without|only|almost|nearly|if|would|will|could|"
    r"can|(?-i:may)|might|must|should|supposed)\b|n[’']t\b|"
    r"\b(?:fail\w*|refus\w+|declin\w+|den(?:y|ied|ies)|forgot\w*|tried|trying|wanted|meant|asked) (?:to\b|that\b|having\b|any\b)",
    re.I,
)
_WAS = re.compile(r"\b(?:did|was|were|had|has|have|been)(?:\b|n[’']t\b)", re.I)
_CALLED_SO = frozenset({"for", "attribute", "on", "off", "into", "to"})
_HAS_NO = re.compile(r"\b(?:has|have|holds?) no\b", re.I)  # as a rule, or from now on
_HELD, _ASKED_FOR = frozenset({"meet", "contact", "inspect", "visit", "train"}), frozenset({"answer"})
_NOTS = re.compile(r"\b(?:not|never|no|nobody|no-one|nothing|none|without)\b|n[’']t\b", re.I)
_TRUE = re.compile(r"\b(?:not true|untrue|false|wrong|a lie) (?:to (?:say|claim) )?that\b", re.I)
_ASKED = re.compile(
    r"\b(?:comment|interviews?|inquir\w+|reporters?|requests? for)\b|\b(?<!its )(?<!their )(?<!our )questions?\b", re.I
)  # by the outlet, as most are
_THERE = re.compile(r"\bthere (?:was|were|is|are|(?:had|has|have) (?:never )?been)\b", re.I)
_DENIED = re.compile(
    r"\b(?:denied|denies|denying|deny) (?:(?:ever|having|even|had|being|been|\w{2,12}ly) ){0,4}(?P<rest>[^,;:.“”\"]{3,90})", re.I
)
_ANY = re.compile(r"\b(?:any|all)\b|\w{2,}ing\b", re.I)


def done(unit: Unit) -> frozenset[str]:
    """The matters of which a clause tells that they were done, by their names, with those of which they are a way."""
    if unit.denials or unit.predicate not in VERBS:
        return _NONE
    told = _told(unit, all_nouns(unit)) or (_PAID if _is_of_money(unit) else _NONE)
    if not told:
        return _NONE
    if _ANY_NOT.search(unit.text) or not _is_past(unit):
        return _NONE
    return told.union(*(_WAY_OF.get(name, _NONE) for name in told))


def _is_of_money(unit: Unit) -> bool:
    """Whether a clause has an amount of money handed over."""
    return unit.predicate in _HANDED and any(is_money(q) for q in unit.quantities)


def not_done(unit: Unit) -> frozenset[str]:
    """Those of which it tells that they were not."""
    silent = unit.predicate in _SILENCE and "silent" in unit.text
    if not (unit.denials or silent or unit.predicate == _HEAR or ("ot " in unit.text[:_OPENING] and _is_nobody(unit))):
        return _NONE
    # "Denied that she had had no contact" says that there was some.
    twice = (len(unit.denials) > 1 or is_denial(unit)) and len(_NOTS.findall(unit.text)) + is_denial(unit) > 1
    if twice or _TRUE.search(unit.sentence) or _LESS.search(unit.text) or not _is_past(unit):
        return _NONE
    nouns = frozenset(head for _, head in unit.roles)
    if "without" in unit.denials:
        return _by_words(_WITHOUT.search(unit.text))
    if silent and _SILENT in nouns:
        return frozenset({"sound"}) if nouns & _BY_NAME["sound"].things else _NONE
    if unit.predicate == _DENY:
        return _denied_by_noun(unit)
    if unit.predicate in _TAKEN and heads(unit, "object") & _OF_THEM:
        return _PAPERS if _denies_verb(unit) or "none" in unit.denials else _NONE
    if unit.predicate == _HEAR and _UNHEARD & nouns and not nouns & _BY_NAME["sound"].things:  # "nobody heard a siren" is of that
        return frozenset({"answer", "inform", "phone", "contact"})
    if unit.predicate == _COME and _is_nobody(unit):
        return frozenset({"help", "visit"})
    told = _told(unit, nouns) - (_ASKED_FOR if _ASKED.search(unit.text) else _HELD if _HAS_NO.search(unit.text) else _NONE)
    return frozenset(name for name in told if _denies(unit, _BY_NAME[name]))


def _is_past(unit: Unit) -> bool:
    """Whether a clause tells what was, or has been until now."""
    return _WAS.search(unit.text) is not None or is_past(unit.text, unit.clause)


def things_of(unit: Unit, name: str) -> frozenset[str]:
    """The nouns by which a clause tells of a matter, in a place of their own."""
    return frozenset(all_nouns(unit) & _BY_NAME[name].things)


def all_nouns(unit: Unit) -> Set[str]:
    """The stems of the nouns of a clause, and what else it tells."""
    return {head for _, head in unit.roles}.union(unit.weights)


def _told(unit: Unit, nouns: Set[str]) -> frozenset[str]:
    """The matters of which a clause with these nouns tells, done or not."""
    if unit.predicate == _CALL and _is_phoning(unit):
        return frozenset({"phone"})
    near = [m for m in _BY_VERB.get(unit.predicate, ()) if unit.predicate in m.deeds or not m.things.isdisjoint(nouns)]
    if not near or (unit.predicate == _BE and not _THERE.search(unit.text) and "in touch" not in unit.text):
        return _NONE
    if unit.predicate in _TALK and not heads(unit, "to") | heads(unit, "with"):
        return _NONE
    return frozenset(m.name for m in near)


def _is_phoning(unit: Unit) -> bool:
    """Whether to call is to telephone somebody here, and not to name, to ask for or to come to see."""
    if _CALLED_SO & {role for role, _ in unit.roles} or heads(unit, "subject") & _BY_NAME["help"].things:
        return False
    return bool(heads(unit, "object") | heads(unit, "recipient") or heads(unit, "subject") & PERSONAL)


def _denied_by_noun(unit: Unit) -> frozenset[str]:
    """What is denied in a noun or a participle: "denied any contact with", "denied having received a letter"."""
    m = _DENIED.search(unit.text)
    return _by_words(m) if m is not None and _ANY.search(m[0]) else _NONE


def _by_words(m: re.Match[str] | None) -> frozenset[str]:
    """The matters that stand in words with no clause of their own: a verb first, or a noun of which there was none."""
    words = m["rest"].split() if m else []
    first = frozenset(forms(words[0])) if words else frozenset()
    verb = bool(words) and words[0].lower().endswith("ing")
    told = frozenset(s for w in words[:5] for s in forms(w))
    return frozenset(
        m.name for m in _MATTERS if (verb and first & m.deeds) or ((not verb or first & m.by) and not m.things.isdisjoint(told))
    )


def _denies(unit: Unit, matter: _Matter) -> bool:
    """Whether what a clause denies is the matter itself, and not something that stands beside it."""
    if _is_nobody(unit) or _denies_verb(unit):
        return True
    if not (unit.denials and denied(unit)):
        return False
    if _NOTHING in heads(unit, "object"):
        return True
    nouns = matter.things | heads(unit, "subject")
    words = (w for m in _NO_NOUN.finditer(unit.text) for w in m[1].lower().split())
    return any(s in nouns for w in words for s in (stem(w), stem(w.removesuffix("s"))))


def _denies_verb(unit: Unit) -> bool:
    """Whether a clause denies its verb, or somebody denies what it says."""
    return bool(unit.denials) and denied(unit) and (is_denial(unit) or _NOT.search(unit.text) is not None)


def _is_nobody(unit: Unit) -> bool:
    """Whether what a clause tells was done by nobody, or to none of them."""
    return NOBODY.match(unit.text) is not None and (not unit.denials or denied(unit))
