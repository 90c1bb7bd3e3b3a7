"""Acts: whether a happening is a deed of the process, done by one who takes part or who decides over it, and of which kind.

in: a happening, who takes part    out: the rule by which it is a step, in words; None where it is a bystander's, a remark, or of an
earlier round
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct

from sayso.compare.process import act_words as words
from sayso.compare.process.deeds import heads
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import key_of, keys_of
from sayso.compare.process.of_the_process import MATTER, STAKE
from sayso.compare.process.words import BOTH, COALITION, LABOUR, MERGER, NEGOTIATION, TRIAL
from sayso.compare.timeline.happenings import Happening
from sayso.model import Clause

_BOTH = re.compile(rf"\b(?:{BOTH})\b", re.I)
_THEIR_PEOPLE = re.compile(  # "workers of both companies met" is no meeting of the companies
    rf"\b(?:staff|employees|residents|fans|people|citizens|families|many|some|\w+ers) (?:of|from|at|on) (?:{BOTH})\b", re.I
)
_ANOTHER_ROUND = timedelta(days=300)
_PRICE_REACH = 60  # characters before a day in which the price stands that it is of
_REACH = 160  # characters before a clause in which its pronoun's matter stands
_TWO = 2


class Taking(Struct, frozen=True):
    """Who takes part in a process. kind: of process.  keys: those of the parties and go-betweens.  insiders: these and those of
    people who speak for one.  first: the day of the first report."""

    kind: str
    keys: frozenset[str]
    insiders: frozenset[str]
    first: date | None


def why_step(h: Happening, mentions: Mentions, taking: Taking, texts: Mapping[str, str]) -> str | None:
    """What makes a happening one of the process; None where it is not.

    It is what the matter itself does ("talks broke off"), what one who decides over it does, or what one who takes part does about
    the matter, about what is bargained over, or to another who takes part.
    """
    if _is_of_another_round(h, taking) or _is_of_a_price(h, texts[h.entry.report]):
        return None
    matter = MATTER.search(h.entry.text) is not None
    if h.clause is None:
        return "a noun of the matter" if matter else None
    named = named_in(mentions, h.clause, taking.keys)
    outside = is_done_by_outsider(mentions, h.clause, taking)
    if not outside and (why := _of_itself(h, h.clause, texts[h.entry.report], taking)):
        return why
    if taking.kind != TRIAL and not outside and _will_meet(h, named & taking.insiders):
        return "two sides are to meet"
    if _rules(h, h.clause, matter=matter, named=named, taking=taking):
        return "one decides who decides over it"
    if taking.kind == NEGOTIATION and not outside and _comes_to_talks(h.entry.text, named & taking.insiders):
        return "one who takes part comes to the talks"
    if taking.kind == NEGOTIATION and h.entry.status == "planned" and words.GO_HOME.search(h.entry.text):
        return "those who are bargained over are to go home"
    if taking.kind == LABOUR and words.STRIKES.match(h.entry.text):
        return "those who strike do it"
    if taking.kind == LABOUR and words.ON_A_STRIKE.search(h.entry.text):
        return "a court decides on the strike"
    if taking.kind == TRIAL and words.PLEA.search(h.entry.text):
        return "a plea or a testimony"
    if taking.kind == TRIAL and h.clause.predicate in words.SENTENCES and named & taking.keys:
        return "sentences one who takes part"
    outside = outside or (taking.kind == NEGOTIATION and is_by_forces(h.clause))
    return None if outside else _of_takers(h, h.clause, named, matter=matter, taking=taking)


def is_by_forces(clause: Clause) -> bool:
    """Whether those who bear arms do it, and do not draw back or give up anybody: no deed of those who talk."""
    doing = heads(clause, "subject")
    return bool(doing) and doing <= words.FORCES and clause.predicate not in words.DRAWN_BACK


def _comes_to_talks(told: str, inside: set[str]) -> bool:
    """Whether words tell that the envoys of one who takes part, named before the verb, come somewhere."""
    m = words.COMES_TO_TALKS.search(told)
    return m is not None and any(key in told[: m.end()].lower() for key in inside)


def _will_meet(h: Happening, inside: set[str]) -> bool:
    """Whether words announce that the sides meet: both of them, or one that takes part, named or by what it is, with the other."""
    told = h.entry.text
    if h.entry.status != "planned" or h.entry.came is False or not words.WILL_MEET.search(told):
        return False
    if _BOTH.search(told) and not _THEIR_PEOPLE.search(told):
        return True
    with_one = words.WILL_MEET_WITH.search(told) is not None
    return with_one and (bool(inside) or words.A_SIDE.match(told) is not None)


def _of_takers(h: Happening, clause: Clause, named: set[str], *, matter: bool, taking: Taking) -> str | None:
    """What one who takes part does about the matter, about what is bargained over, or to another."""
    if clause.predicate == "release" and words.OF_NEWS.search(h.entry.text):
        return None
    deed, inside = is_act(clause, h.entry.text), named & taking.insiders
    if deed and matter and inside:
        return "names the matter and one who takes part"
    if clause.predicate in words.GIVING and inside and STAKE.search(h.entry.text):
        return "gives or takes what is bargained over, by one who takes part"
    if taking.kind == LABOUR and inside and words.OFFERS_MONEY.search(h.entry.text):
        return "offers money, by one who takes part"
    if deed and inside and len(inside if clause.predicate in words.BETWEEN else named) >= _TWO:
        return "dealings of one who takes part with somebody named"
    if clause.predicate in words.APPROACHES and inside and heads(clause, "subject") <= words.PRONOUNS:
        return "approaches one who takes part"
    if clause.predicate in words.SIGNS and matter and named:
        return "signs about the matter"
    if deed and _BOTH.search(h.entry.text) and not _THEIR_PEOPLE.search(h.entry.text):
        return "tells of both sides"
    return None


def is_act(clause: Clause, told: str) -> bool:
    """Whether the verb of a clause is a deed between parties, or it decides on one."""
    if words.DECIDED.search(told):
        return True
    only_with = words.ONLY_WITH.get(clause.predicate)
    return clause.predicate in words.ACTS and (only_with is None or only_with.search(told) is not None)


def _of_itself(h: Happening, clause: Clause, text: str, taking: Taking) -> str | None:
    """What the talks, the trial, the strike do, by themselves: "the talks broke off", "formal talks began in January"; also where a
    pronoun stands for the talks of the sentence before."""
    done_to = heads(clause, "subject") or heads(clause, "object")
    if clause.predicate in words.COMES and words.INTO_FORCE.search(h.entry.text) and MATTER.search(h.entry.text):
        return "the matter itself does so"
    own = words.MATTERS | (words.OF_A_MERGER if taking.kind == MERGER else frozenset())
    if clause.predicate in words.RUNS and done_to & own and (taking.kind == LABOUR or not done_to <= words.OF_LABOUR):
        return "the matter itself does so"
    if words.BROKE_OFF.match(h.entry.text) and words.TALKS.search(text, max(0, clause.span.start - _REACH), clause.span.start):
        return "the matter itself does so"
    return "a decision is due" if taking.kind in (TRIAL, MERGER, LABOUR) and words.DUE.search(h.entry.text) else None


def _rules(h: Happening, clause: Clause, *, matter: bool, named: set[str], taking: Taking) -> bool:
    """Whether a body that decides does so about the matter: "shareholders vote on 11 June", "the congress approved the accord"."""
    if taking.kind == MERGER and h.entry.first is not None and words.INQUIRY.search(h.entry.text):
        return words.DECIDES.search(h.entry.text) is not None
    if clause.predicate not in words.RULES:
        return False
    verb = re.search(rf"\b{re.escape(clause.predicate[:3])}", h.entry.text, re.I)
    body = words.DECIDES.search(h.entry.text, 0, verb.start() if verb else 0) is not None
    if clause.predicate == "vote":
        theirs = words.ASSEMBLY.search(h.entry.text) is not None or (body and taking.kind == COALITION)
        theirs |= taking.kind == NEGOTIATION and h.entry.status == "planned" and words.PARLIAMENT.search(h.entry.text) is not None
        return (theirs and taking.kind != TRIAL) or (matter and (body or heads(clause, "subject") <= words.PRONOUNS))
    return body and (matter or bool(named & taking.keys))


def _is_of_another_round(h: Happening, taking: Taking) -> bool:
    """Whether a happening was over long before the first report, and is no beginning of what goes on; peace is made over years."""
    last = h.entry.last or h.entry.first
    if taking.kind not in (MERGER, LABOUR, TRIAL) or taking.first is None or last is None or last >= taking.first - _ANOTHER_ROUND:
        return False
    begun = h.clause is not None and h.clause.predicate in words.STARTS and bool(heads(h.clause, "subject") & words.MATTERS)
    return not begun


def _is_of_a_price(h: Happening, text: str) -> bool:
    """Whether the day of a happening is that of a price beside the deed."""
    at = h.time.start if h.time else None
    return at is not None and words.OF_A_PRICE.search(text, max(0, at - _PRICE_REACH), at) is not None


def named_in(mentions: Mentions, clause: Clause, keys: frozenset[str]) -> set[str]:
    """Who is named in a clause, as those that take part are known where it is one of them; a place speaks for its country."""
    return {next((k for k in keys_of(actor) if k in keys), key_of(actor)) for _, actor in mentions.inside(clause.span)}


def is_done_by_outsider(mentions: Mentions, clause: Clause, taking: Taking) -> bool:
    """Whether one does it who surely takes no part, by the head of the subject; a person may speak for one who does."""
    subject = heads(clause, "subject")
    doer = next((a for _, a in mentions.inside(clause.span) if a.name.split()[-1].lower() in subject), None)
    return doer is not None and doer.kind != "person" and not any(k in taking.insiders for k in keys_of(doer))


def itself(clause: Clause | None) -> set[str]:
    """Which matter a clause tells of, by the head of what it is done to: "talks", "round"; a pronoun for one that stands before."""
    done_to = (heads(clause, "subject") or heads(clause, "object")) if clause else set()
    return {w.removesuffix("s") for w in done_to & (words.MATTERS | words.PRONOUNS)}


def kind_of(clause: Clause | None, told: str) -> str | None:
    """What kind of deed a clause tells, under one name for all verbs of it; None where it is of none."""
    if clause is None or (clause.predicate == "turn" and " down" not in told):
        return None
    if (clause.negation and clause.predicate in words.ANSWERS) or " against " in told:
        return "refuse"
    return next((kind for kind, verbs in words.KINDS.items() if clause.predicate in verbs), None)
