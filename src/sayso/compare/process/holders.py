"""Who sets a condition, and who must act for it to come true.

in: a report, what is needed and what for    out: a condition with their names, where they are told
"""

from __future__ import annotations

import re

from sayso.compare.clauses.whose import told_by_outlet, word_of
from sayso.compare.process.both import who_act, who_approve
from sayso.compare.process.connectors import CONNECTOR, ON_A_THING
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.state import clause_at
from sayso.compare.process.words import APPROVAL_BY, BODIES
from sayso.compare.voices.newsrooms import is_newsroom
from sayso.model import BY_A_PERSON, Attribution, Clause, Condition, Member, Span

_APPROVAL = re.compile(r"\b(?:approval|consent|clearance|ratification)\b", re.I)
_APPROVAL_BY = re.compile(APPROVAL_BY, re.I)
# Behind a name: it is not the bearer himself who acts.
_THEIRS = re.compile(
    r"(?:[’']s?)? (?:parliament|cabinet|shareholders|members|"
    r"family|administration|government|campaign|board|camp|team|group|estate|side|lawyers?|allies|supporters)\b"
)
_OWNED = re.compile(r"[’']s?\s")
# Whose bodies or names are asked for does nothing for it:
# "until the bodies of hero pilots Jan Holt and Ivo Lem | came home".
_BODIES = r"(?:bod(?:y|ies)|remains|corpses?|ashes|coffins?|names?|fate|release|return|freedom|safety)"
_BODIES_OF = re.compile(rf"\b{_BODIES} of (?:[\w’'-]+,? ){{0,8}}$", re.I)
_HIS_BODY = re.compile(rf"[’']s? (?:[\w-]+ ){{0,2}}?{_BODIES}\b", re.I)
_BY = re.compile(r"\bby (?:the )?$", re.I)
_BY_REACH = 10
_REACH = 40  # characters within which who acts is named
_BODY = re.compile(rf"\b(?:(?:the|both|either|all|its|their|a|an) (?:[\w’'-]+ ){{0,3}}?)?(?:{BODIES})\b", re.I)
# So many of those who vote.
_SHARE_OF = re.compile(
    rf"\b(?:two[- ]thirds|three[- ]quarters|half|a majority|\d{{1,3}} (?:per cent|percent)) of (?:the |its |their )?"
    rf"(?:[\w’'-]{{1,20}} )?(?:{BODIES}|holders|delegates|voters)\b",
    re.I,
)
# How a source is told of that is no side's voice: one of many, or one who knows; "the minister" is the one whom the page speaks of.
_A_SOURCE = re.compile(
    r"(?:an?|one|two|three|four|several|some|many|another|other)\b|"
    r".*\b(?:sources?|people|persons?|familiar|knowledge|briefed|close to|officials|diplomats|insiders?|"
    r"analysts?|experts?|observers?|economists?|commentators?)\b",
    re.I,
)
_SHOULD = re.compile("should", re.I)
# What bears a name and can do nothing: no one's seat is named by it, as a government's is by its capital or its street.
_INERT_LIST = "highway motorway road avenue boulevard bridge tunnel river lake valley mountain canyon dam canal square lane"
_INERT = frozenset(_INERT_LIST.split())
# Who is to say yes holds what hangs on it: "once the union's members have voted", "only if the shareholders accept it".
_DECIDES = re.compile(
    rf"\b(?:{BODIES}|holders|delegates|voters)\b[^,;:.“”\"]{{0,40}}?(?<! the) (?:(?:has|have|had|is|are) )?"
    r"(?:then |also |all |first )?"
    r"(?:vot(?:es?|ed)|approv(?:es?|ed)|clear(?:s|ed)?|accept(?:s|ed)?|ratif(?:y|ies|ied)|endorse[sd]?|consent(?:s|ed)?|"
    r"back(?:s|ed)?|agree[sd]?|decide[sd]?|allow(?:s|ed)?|block(?:s|ed)?|veto(?:es|ed)?|reject(?:s|ed)?|say(?:s)? yes|said yes)\b",
    re.I,
)
# What one has to do or comes to suffer he does not set: "Ostra must pay Belmark 90 million if …".
_HAS_TO = re.compile(
    r"\b(?:must|ha[sd] to|have to|needs? to|(?:would|will|could) (?:have to|face|lose|suffer)|"
    r"(?:be|is|are|was|were) (?:forced|required|obliged|ordered|compelled|allowed|free)|(?:remain|stay)s? (?:free|in))\b",
    re.I,
)
_ARTICLE = 4  # characters before a name that begins what hangs on a condition
_WOULD = re.compile(r" (?:has said it |said it )?(?:will|would|shall)(?: only| not| also| never)? (?!be \w+(?:ed|en)\b)\w+", re.I)
_OF_ONE_TOLD = re.compile(r"(?:its|their|his|her) ", re.I)
_GIVEN = re.compile(r"(?:on (?:the )?condition|provided|providing) that\b", re.I)
_WHETHER = re.compile(r" (?:whether |if |the )?$")

# What is needed was read as no clause: "provided that | pickets cleared | Gate 3".
_LED_IN = re.compile(r"\b[a-z]{3,} [a-z]+(?:ed|s) (?:the |a |an |its |their )?$")
_VERB_STEM = 3  # letters of a verb by which any form of it is known
_AND = re.compile(r"\band $", re.I)
_SAID = frozenset(("say", "tell", "add", "hope", "expect", "believe", "think", "want"))  # no act that anything hangs on
_DONE_TO = frozenset(("him", "them"))  # pronouns of no doer: "when the court grants him bail"


def condition_of(member: Member, needs: Span, then: Span) -> Condition:
    """A condition with who sets it and who must act."""
    text = member.report.text
    approval, both = _APPROVAL_BY.search(needs.of(text)), who_approve(text, needs.start, needs.end)
    must_act = both.names if both else approval["whose"] if approval else _actors_in(member, needs)
    if _APPROVAL.search(needs.of(text)):
        held_by = _sayer(member, then) or must_act
    else:
        held_by = _holder(member, needs, then, must_act) or (must_act if _DECIDES.search(needs.of(text)) else None)
    return Condition(
        report=member.report.id,
        span=Span(min(needs.start, then.start), max(needs.end, then.end)),
        needs=needs,
        then=then,
        held_by=held_by,
        must_act=must_act,
    )


def _actors_in(member: Member, needs: Span) -> str | None:
    """All whose acts are needed: one, two who do the same, or who does what stands first and who does what is joined to it: "if
    Corvane calls off the protests | and the government frees the men"."""
    text, clause = member.report.text, _needed(member, needs)
    both = who_act(text, clause)
    if both is not None:
        return both.names
    first = actor_in(member, needs)
    later = (
        c for c in member.reading.clauses if clause and clause.span.end <= c.span.start < needs.end and c.predicate not in _SAID
    )
    joined = next((c for c in later if _AND.search(text, clause.span.start, c.span.start)), None) if clause else None
    second = actor_in(member, Span(joined.span.start, min(joined.span.end, needs.end))) if joined and first else None
    return f"{first} and {second}" if second and second != first else first


def actor_in(member: Member, needs: Span) -> str | None:
    """Whose act is needed: who is named first, before the verb, in what must come true; behind a verb in the passive, and a noun,
    who stands behind its "by"; else the body without a name that must act."""
    text, clause = member.report.text, _needed(member, needs)
    named = [
        (span, actor.name)
        for span, actor in Mentions(member).inside(needs)
        if (actor.kind != "place" or actor.name.split()[-1].lower() not in _INERT) and span.of(text).lower() not in _DONE_TO
    ]
    by = [(span, name) for span, name in named if _BY.search(text, max(needs.start, span.start - _BY_REACH), span.start)]
    first = min(named, default=None)
    if first and (led := _led_by(text, needs, clause, first[0])):
        return led
    if first and first not in by and first[0].start - needs.start <= _REACH and _acts(text, needs, clause, first[0]):
        return _whose(text, *first)
    if by:
        return _whose(text, *min(by))
    return _body(text, clause, needs.start)


def _led_by(text: str, needs: Span, clause: Clause | None, name: Span) -> str | None:
    """The body without a name that what is needed begins with, before any name in it, and that acts: "unless | the owner | accepts
    a union committee"; not where the name only says who that is."""
    heads = {head for role, head in clause.roles if role == "subject"} if clause else set()
    joined = CONNECTOR.match(text, needs.start, needs.end)
    body = _BODY.match(text, joined.end() + 1, name.start) if joined else None
    last = body.group().split()[-1].lower() if body else ""
    acts = body is not None and text[body.end() : name.start].strip(", ") != "" and any(last.startswith(head[:5]) for head in heads)
    return body.group() if body and acts and name.of(text).split()[-1].lower() not in heads else None


def _needed(member: Member, needs: Span) -> Clause | None:
    """The clause that says what must be done: the first that begins there, best one with a subject, or else that it stands in."""
    begun = [c for c in member.reading.clauses if needs.holds(Span(c.span.start, c.span.start + 1)) and c.roles]
    led = [c for c in begun if any(role == "subject" for role, _ in c.roles)]
    return min(led or begun, key=lambda c: c.span.start, default=None) or clause_at(member, needs)


def _acts(text: str, needs: Span, clause: Clause | None, name: Span) -> bool:
    """Whether a name in what is needed can be the doer's: its clause has a subject, or it stands right behind the connector
    ("hinges on Nordfrys restoring pay"); and it is not what something is done to ("until Reker has been examined")."""
    heads = {role: {head for r, head in clause.roles if r == role} for role in ("subject", "object")} if clause else {}
    last = name.of(text).split()[-1].lower()
    if _BODIES_OF.search(text, needs.start, name.start) or _HIS_BODY.match(text, name.end, needs.end):
        return False
    if last in heads.get("object", ()) and last not in heads["subject"]:
        return False
    if clause and clause.span.start < needs.start and _LED_IN.search(text, needs.start, name.start):
        return False
    if clause and heads["subject"] and last not in heads["subject"] and _is_behind_verb(text, needs, clause, name):
        return False
    joined = next((m for p in (ON_A_THING, _SHOULD, _GIVEN) if (m := p.match(text, needs.start, needs.end))), None)
    near = joined is not None and _WHETHER.fullmatch(text, joined.end(), name.start) is not None
    return bool(heads.get("subject")) or (near and not (_OWNED.match(text, name.end) and not _THEIRS.match(text, name.end)))


def _is_behind_verb(text: str, needs: Span, clause: Clause, name: Span) -> bool:
    """Whether a name stands behind the verb of what is needed: "pickets cleared | Gate 3"."""
    led = CONNECTOR.match(text, needs.start, needs.end)
    verb = re.escape(clause.predicate[: max(_VERB_STEM, len(clause.predicate) - 1)])
    return re.search(rf"\b{verb}\w{{0,4}} ", text[led.end() if led else needs.start : name.start], re.I) is not None


def _whose(text: str, span: Span, name: str) -> str:
    """A name, or where it only says whose the one is who acts, that one: "the Oyen family"; without a connector that a reading
    left on it ("Once Nordfrys")."""
    behind = _THEIRS.match(text, span.end)
    led = CONNECTOR.match(name)
    return Span(span.start, behind.end()).of(text) if behind else name[led.end() :].strip() if led else name


def _body(text: str, clause: Clause | None, least: int) -> str | None:
    """A body without a name that is the subject of a clause: "the competition authority"; none that stands before it."""
    heads = {head for role, head in clause.roles if role == "subject"} if clause else set()
    start = max(least, clause.span.start) if clause else least
    found = _BODY.search(text, start, clause.span.end) if clause else None
    share = _SHARE_OF.search(text, start, clause.span.end) if clause else None
    if share:
        return share.group()
    last = found.group().split()[-1].lower() if found else ""
    return found.group() if found and any(last.startswith(head[:5]) for head in heads) else None


def _holder(member: Member, needs: Span, then: Span, must_act: str | None = None) -> str | None:
    """Who sets the condition: whoever says it, or else who would act, as the one whom what hangs on it begins with, unless that one
    has to, or must do too what is needed first. Whose "its ministry" is who says it is the one named."""
    told = _sayer(member, then)
    if told and not _OF_ONE_TOLD.match(told):
        return told
    text = member.report.text
    who = None if _HAS_TO.search(text, then.start, then.end) else doer_in(member, then)
    return who if who != must_act else None


def doer_in(member: Member, then: Span) -> str | None:
    """Who would act in what hangs on a condition: the one whose name it begins with, and no place where it would be; or a body
    without a name that would do it, and would not have it done: "the government would step in"."""
    text = member.report.text
    first = next((f for f in Mentions(member).inside(then) if f[0].start - then.start <= _ARTICLE), None)
    if first is not None:
        span, actor = first
        owned = _OWNED.match(text, span.end) and not _THEIRS.match(text, span.end)
        return None if owned else _whose(text, span, actor.name)
    body = _BODY.match(text, then.start, then.end)
    return body.group() if body and _WOULD.match(text, body.end(), then.end) else None


_NAMESAKE_REACH = 200  # characters before a pronoun in which the one called by the family name stands
_TOLD = re.compile(
    r"\b(?:been (?:told|informed|assured|promised)|was (?:told|informed|assured|promised)|heard|learn(?:ed|t)) ", re.I
)


def _sayer(member: Member, then: Span) -> str | None:
    """Who says what hangs on it, in whose words it stands; None where it is the outlet's own voice, or only told by an unnamed
    source or a newsroom, who hold nothing."""
    clause, text = clause_at(member, then), member.report.text
    own = word_of(clause, member.reading)
    if any(_heard(a, then, text) for a in member.reading.attributions):
        return None
    if own is not None and own.speaker and not _only_tells(own):
        return None if _may_be_a_namesake(own, member) else own.speaker
    told = (a for a in member.reading.attributions if a.speaker and any(c.holds(then) for c in a.content) and not _only_tells(a))
    return next((a.speaker for a in told if clause is None or not told_by_outlet(a, clause, text)), None)


def _may_be_a_namesake(a: Attribution, member: Member) -> bool:
    """Whether a "she" may be another of the same family name, who is called by it just before: "Mrs Holt said … But she repeated",
    where a Colonel Holt is told of too."""
    text, surname = member.report.text, (a.speaker or "").split()[-1:]
    if not a.source or not surname or a.source[0].of(text).lower() not in ("he", "she"):
        return False
    others = {x.name for x in member.reading.actors if x.kind == "person" and x.name.endswith(f" {surname[0]}")}
    at = a.source[0].start
    titled = re.compile(rf"\b(?:Mrs|Ms|Miss|Mr)\.? {re.escape(surname[0])}\b")
    return len(others) > 1 and titled.search(text, max(0, at - _NAMESAKE_REACH), at) is not None


def _heard(a: Attribution, then: Span, text: str) -> bool:
    """Whether somebody only passes on what they were told: "she had been told by the governor that the road would be opened"."""
    return any(c.holds(then) and _TOLD.search(text, c.start, max(c.start, then.start)) for c in a.content)


def _only_tells(a: Attribution) -> bool:
    """Whether a statement's source only passes on what others hold: a newsroom, a document, an unnamed source."""
    if a.source_kind == "unknown":  # who a person said it is has no kind where the page does not name them
        return a.made_by != BY_A_PERSON or is_newsroom(a.speaker or "")
    if a.source_kind in ("outlet", "document"):
        return True
    return a.source_kind == "anonymous_person" and _A_SOURCE.match((a.speaker or "").removeprefix("the ")) is not None
