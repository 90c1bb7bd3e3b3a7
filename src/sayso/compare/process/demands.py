"""What a side of a process asks for first, told without an "if": "wants the guards to be freed | before any ceasefire takes
effect", "insists that the guards must come home first", "insists on their return before any truce".

in: a report, who takes part    out: `Condition`s that one of these holds, with who must act
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from sayso.compare.clauses.whose import word_of
from sayso.compare.process.connectors import cut
from sayso.compare.process.denied import is_denied
from sayso.compare.process.holders import actor_in
from sayso.compare.process.mentions import Mentions
from sayso.compare.process.names import sentences_of
from sayso.compare.process.of_the_process import MATTER, STAKE
from sayso.compare.process.state import clause_at
from sayso.compare.process.words import ACCORDS, RUNNING
from sayso.model import Actor, Condition, Member, Span

_ASKS = (
    r"(?:wants?|wanted|demand(?:s|ed|ing)?|insist(?:s|ed)?(?: on)?|ask(?:s|ed)(?: for)?|call(?:s|ed) for|requires?|required|"
    r"seeks?|sought)"
)
_WORDS = r"[^;:“”\"\n]"
_MATTER = (
    rf"(?:(?:{RUNNING}|{ACCORDS})\b|sign(?:s|ed|ing)?\b|(?:laying|laid) down arms\b|peace\b|guns (?:fall|fell) silent\b|"
    r"(?:its|their|his|her) (?:own )?(?:men|troops|fighters|soldiers|forces|guns|members|workers) "
    r"(?:leave|left|withdr[ae]w|go|went|return|pull|lay|laid|stop|move|hand|surrender)(?:s|ed)?\b|"
    r"(?:any|a single|one|its|their|the) (?:[\w-]+ )?(?:prisoner|hostage|captive|detainee)s? "
    r"(?:(?:is|are|was|were|be|go|goes|went|cross(?:es|ed)?|leave|leaves|left|walks?|walked|comes?|came|returns?|returned)\b))"
)
# "Ordane | wants | the guards to be freed | before | any ceasefire takes effect"; who "wants to win before it" asks for nothing.
_BEFORE = re.compile(
    rf"\b{_ASKS} (?:that )?(?!to\b)(?P<needs>(?:(?!\b{_ASKS}\b){_WORDS}){{6,220}}?),? before "
    rf"(?P<then>[^,.;:“”\"\n]{{0,60}}?\b{_MATTER}[^,.;:“”\"\n]{{0,60}})",
    re.I,
)
# "He has asked both governments | to confirm the names in writing."
_OF_BOTH = re.compile(
    r"\b(?:has |have |had )?(?:asked|urged|told) "
    r"(?P<needs>(?P<who>(?:both|the two)(?: (?:sides|governments|parties|delegations))?) "
    r"to (?!(?:meet|talk|come|go|return|resume|continue|hold|keep|stay|sit|negotiate|show|remain|be)\b)[^,.;:“”\"\n]{4,90})",
    re.I,
)
_PRONOUN_REACH = 6  # characters between who asks and the asking
_LAST_REACH = 300  # characters before a pronoun in which the one whom it means stands
_PRONOUN = re.compile(r"\b(?:She|He) $")
_ENDS = r"(?=\s*(?:[,.;:”\"]|$)| (?:and|or|before)\b)"
# "The guards | must come home first"; "First | the guards must be released".
_FIRST = re.compile(
    rf"\b(?:must|ha(?:s|d|ve) to|should|needs? to|ought to) (?:all |also )?(?!be the\b)[\w’'-]+(?: [\w’'-]+){{0,6}}? first{_ENDS}",
    re.I,
)
# "Insists that | the Northern Front disarm first".
_INSISTS = re.compile(rf"\binsist(?:s|ed)? (?:that )(?P<needs>(?:[\w’'-]+ ){{2,9}}?first){_ENDS}", re.I)
_FIRST_OF_ALL = re.compile(
    r"\W{0,3}First,? (?P<needs>(?:[\w’'-]+ ){1,8}(?:must|ha(?:s|d|ve) to|should|needs? to) (?:[\w’'-]+ ?){1,8})"
)
# Who holds those who are to come home, or what is to be given back, is who must let them go.
_HELD_BY = re.compile(r"\b(?:held|seized|captured|detained|jailed|taken|arrested|occupied|kept) (?:\w+ )?by (?:the )?$", re.I)
_THEIR_FORCES = re.compile(
    r"\b(?:held|seized|captured|detained|jailed|taken|arrested|kept) (?:\w+ )?by (?:the )?(?P<people>[A-Z][\w’'-]{3,25}) "
    r"(?:troops|soldiers|forces|army|police|patrols?|guards|navy|gunmen|agents|authorities|special forces)\b"
)
_ROOT = 4  # letters by which a people is known as a state's
_HELD_REACH = 30  # characters before a name in which that stands
_GO_FREE = re.compile(r"\b(?:come|go|sent|brought|return\w*|freed?|released?|home|back|handed|let go|leave|given)\b", re.I)
_LEAST_WORDS = 3
_NEAR = 90  # characters between the one who asks and the asking: an apposition
_ASIDE = re.compile(r"(?:[’']s?)?(?:,? [^.;:“”\"]{0,80})?,? $")
_IS = re.compile(r" (?:is|are|was|were|ha[sd] been|have been)(?: (?:now|also|still))? $")
_VERB = re.compile(r"\b(?:said|says|told|will|would|must|has|have|had|is|are|was|were|and|but|that|which|who|if)\b", re.I)


def demanded_in(member: Member, names: Collection[str]) -> Iterator[Condition]:
    """What a report tells that a side asks for first, in the order of the text. names: ids of those who take part or speak for one
    that does."""
    mentions = Mentions(member)
    for sentence in sentences_of(member):
        found = _before(member, mentions, sentence, names) or _first(member, mentions, sentence, names)
        found = found or _asked_of_both(member, sentence, names)
        if found is not None:
            yield found


def _before(member: Member, mentions: Mentions, sentence: Span, names: Collection[str]) -> Condition | None:
    """What is wanted before the matter of the process comes."""
    text = member.report.text
    m = _BEFORE.search(text, sentence.start, sentence.end)
    clause = clause_at(member, Span(m.start(), m.start() + 1)) if m else None
    if m is None or clause is None or clause.negation or clause.hedge or is_denied(member, clause):
        return None
    holder = _asking(text, mentions, sentence, m.start(), names) or _speaking(member, m.start(), names)
    needs, then = cut(text, Span(*m.span("needs"))), cut(text, Span(*m.span("then")))
    if holder is None or needs is None or then is None or len(needs.of(text).split()) < _LEAST_WORDS:
        return None
    return _condition(member, needs, then, holder, names)


def _first(member: Member, mentions: Mentions, sentence: Span, names: Collection[str]) -> Condition | None:
    """What must be done first, by the word of one who takes part."""
    text = member.report.text
    led = _FIRST_OF_ALL.match(text, sentence.start, sentence.end)
    insists = None if led else _INSISTS.search(text, sentence.start, sentence.end)
    m = led or insists or _FIRST.search(text, sentence.start, sentence.end)
    clause = clause_at(member, Span(*m.span())) if m else None
    if m is None or clause is None or clause.negation or is_denied(member, clause):
        return None
    holder = _speaking(member, m.end() - 1, names) or _speaking(member, clause.span.start, names)
    holder = holder or (_asking(text, mentions, sentence, m.start(), names) if insists else None)
    start = insists.start("needs") if insists else max(sentence.start, min(clause.span.start, m.start()))
    needs = cut(text, Span(start, m.end()))
    if holder is None or needs is None or not _of_sides(member, mentions, needs):
        return None
    return _condition(member, needs, None, holder, names)


def _asked_of_both(member: Member, sentence: Span, names: Collection[str]) -> Condition | None:
    """What one who takes part asks of both sides: "has asked both governments | to confirm the names in writing"; whom he only asks
    to talk he invites."""
    text = member.report.text
    may = any(text.find(word, sentence.start, sentence.end) >= 0 for word in (" both ", " the two "))
    m = _OF_BOTH.search(text, sentence.start, sentence.end) if may else None
    clause = clause_at(member, Span(m.start(), m.start() + 1)) if m else None
    if m is None or clause is None or clause.negation or clause.hedge or is_denied(member, clause):
        return None
    holder = _who_asks(member, m.start(), names)
    needs = cut(text, Span(*m.span("needs")))
    if holder is None or needs is None or len(needs.of(text).split()) < _LEAST_WORDS:
        return None
    return Condition(report=member.report.id, span=needs, needs=needs, held_by=holder.name, must_act=m["who"])


def _who_asks(member: Member, verb: int, names: Collection[str]) -> Actor | None:
    """The one who takes part right before a verb; for a "she" that nobody is known by, the person told of last before it."""
    told = [(s, a) for a in member.reading.actors for s in a.mentions if s.end <= verb]
    near = next((a for s, a in told if verb - s.end <= _PRONOUN_REACH), None)
    pronoun = _PRONOUN.search(member.report.text, max(0, verb - _PRONOUN_REACH), verb)
    if near is None and pronoun:
        people = [(s, a) for s, a in told if a.named and a.kind == "person" and verb - s.end <= _LAST_REACH]
        near = max(people, key=lambda n: n[0].start, default=(None, None))[1]
    return near if near is not None and near.id in names else None


def _condition(member: Member, needs: Span, then: Span | None, holder: Actor, names: Collection[str]) -> Condition:
    span = needs if then is None else Span(needs.start, then.end)
    acts = _holding(member, needs, names) or actor_in(member, needs)
    return Condition(report=member.report.id, span=span, needs=needs, then=then, held_by=holder.name, must_act=acts)


def _of_sides(member: Member, mentions: Mentions, needs: Span) -> bool:
    """Whether what must be done first is what sides bargain over, or somebody named does it or holds those it is about."""
    words = needs.of(member.report.text)
    return bool(MATTER.search(words) or STAKE.search(words) or mentions.inside(needs))


def _holding(member: Member, needs: Span, names: Collection[str]) -> str | None:
    """Who holds those who are to be let go: "the guards held by Talvia must come home", "seized by Talvian troops"."""
    text, words = member.report.text, needs.of(member.report.text)
    if not _GO_FREE.search(words):
        return None
    for s, a in Mentions(member).inside(needs):
        if _HELD_BY.search(text, max(needs.start, s.start - _HELD_REACH), s.start):
            return a.name
    theirs = _THEIR_FORCES.search(words)
    people = theirs["people"] if theirs else ""
    of = (a.name for a in member.reading.actors if a.id in names and len(a.name) >= _ROOT)
    return next((name for name in of if people and people.startswith(name[:-1])), None)


def _asking(text: str, mentions: Mentions, sentence: Span, verb: int, names: Collection[str]) -> Actor | None:
    """The one who takes part whose verb it is that asks: who is named right before it, or behind whose name only an apposition
    stands."""
    named = [(s, a) for s, a in mentions.inside(Span(sentence.start, verb)) if verb - s.end <= _NEAR]
    last = max(named, key=lambda n: (n[0].end, -n[0].start), default=None)
    if last is None or last[1].id not in names:
        return None
    between = _IS.sub(" ", text[last[0].end : verb])  # "the families are demanding"
    return last[1] if _ASIDE.fullmatch(between) and not _VERB.search(between) else None


def _speaking(member: Member, at: int, names: Collection[str]) -> Actor | None:
    """The one who takes part, or speaks for one, in whose words a place stands."""
    clause = clause_at(member, Span(at, at + 1))
    said = word_of(clause, member.reading) if clause else None
    return next((a for a in member.reading.actors if said and a.id == said.speaker_actor and a.id in names), None)
