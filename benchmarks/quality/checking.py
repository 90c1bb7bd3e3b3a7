"""Sentences made from the hand-made stories, right ones and wrong ones, and how `sayso check` takes them.

in: stories    out: shares found of each way of being wrong, and of false alarms. Seeded: the same sentences in every run. A
sentence is what somebody would write from a report: a quotation with its speaker, a statement in indirect speech, a sentence with
a number or a day. Wrong ones differ from right ones in one thing: a word inside the quotation, the speaker, the number or day, a
negation.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from benchmarks.quality.printed import Figures
from sayso.annotate import annotate
from sayso.compare import check
from sayso.model import Article, Attribution, Check, Member, Reading, Span, Story

_EACH = 300  # of each kind; of right ones twice as many
_NUMBER = re.compile(r"\b\d[\d,]*\b")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAY = re.compile(rf"\b(?:{'|'.join(_DAYS)})\b")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could)\b(?! not|n[’']t)")
_NOT = re.compile(r"\b(is|are|was|were|has|have|had|will|would|can|could|did|do|does) not\b")
_UNSAID = ("denied", "no_comment")  # who denies a thing has not said it
_PERSON = re.compile(r"^[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*)+$")


class Made(Struct, frozen=True):
    """A sentence, what is wrong with it (None: nothing), and the day it is from."""

    text: str
    wrong: str | None
    published: str | None


def figures(stories: Sequence[Story], seed: int = 11) -> Figures:
    """Shares found of each kind of wrong sentence, and of right ones that were taken for wrong."""
    dice = random.Random(seed)
    made = [(s, m) for s in stories for m in _made(s, dice)]
    dice.shuffle(made)
    found: Figures = {}
    for wrong in ("quotation", "speaker", "figure", "negation", None):
        some = [(s, m) for s, m in made if m.wrong == wrong][: _EACH * (2 if wrong is None else 1)]
        some.sort(key=lambda made: made[0].name)  # what is kept of a story's reports serves the next sentence, too
        hits = sum(_found(check(reading, s), m.wrong) for (s, m), reading in zip(some, _read([m for _, m in some]), strict=True))
        found["false alarms" if wrong is None else f"{wrong} found"] = round(hits / max(1, len(some)), 4)
    return found


def _read(made: Sequence[Made]) -> Iterator[Reading]:
    return annotate([Article(id="text", text=m.text, text_sha256="", published=m.published) for m in made])


def _found(told: Check, wrong: str | None) -> bool:
    """Whether what is wrong was found; where nothing is, whether something was."""
    kinds = {"quotation": {"quotation"}, "speaker": {"statement"}, "figure": {"number", "day"}, "negation": {"claim", "statement"}}
    failing = [f for f in told.findings if f.fails]
    if wrong == "negation":  # a statement in another's mouth is no negation found
        failing = [f for f in failing if f.kind == "claim" or f.verdict == "contradicted"]
    return any(wrong is None or f.kind in kinds[wrong] for f in failing)


def _made(story: Story, dice: random.Random) -> Iterator[Made]:
    """A handful of right and wrong sentences a report."""
    people = sorted({a.speaker for m in story.members for a in m.reading.attributions if a.speaker and _PERSON.match(a.speaker)})
    words = sorted({w for m in story.members for w in re.findall(r"\b[a-z]{5,}\b", m.report.text)})
    for member in story.members:
        yield from _of_statements(member, people, words, dice)
        yield from _of_sentences(member, dice)


def _of_statements(member: Member, people: Sequence[str], words: Sequence[str], dice: random.Random) -> Iterator[Made]:
    text, day = member.report.text, member.report.published
    told = [
        a
        for a in member.reading.attributions
        if a.speaker in people and len(a.content) == 1 and not a.inside and a.stance not in _UNSAID
    ]
    for a in dice.sample(told, min(14, len(told))):
        content = " ".join(a.content[0].of(text).split()).strip(" .,")
        others = [p for p in people if not set(p.split()) & set((a.speaker or "").split())]
        if len(content.split()) < 5 or "\n" in a.content[0].of(text).strip():
            continue
        sentence: Callable[[str, str], str]
        if a.manner == "direct":
            quoted = content.strip("“”\"'‘’ ,.")
            if re.search(r"[“”\"]", quoted):
                continue
            sentence = _quoted
            yield Made(sentence(quoted, a.speaker or ""), None, day)
            if changed := _other_word(quoted, words, dice):
                yield Made(sentence(changed, a.speaker or ""), "quotation", day)
            content = quoted
        elif _stands_alone(content, a, member):
            sentence = _indirect
            content = content.removeprefix("that ")
            yield Made(sentence(content, a.speaker or ""), None, day)
        else:
            continue
        if others:
            yield Made(sentence(content, dice.choice(others)), "speaker", day)


def _stands_alone(content: str, a: Attribution, member: Member) -> bool:
    """Whether an indirect statement's words are a whole clause: one with its own subject."""
    inside = [c for c in member.reading.clauses if a.content[0].holds(c.span) and c.span.start <= a.content[0].start + 6]
    return (
        a.manner == "indirect"
        and any(role == "subject" for c in inside for role, _ in c.roles)
        and not re.search(r"[“”\"]", content)
    )


def _quoted(content: str, speaker: str) -> str:
    return f"“{content},” {speaker} said."


def _indirect(content: str, speaker: str) -> str:
    return f"{speaker} said that {content}."


def _of_sentences(member: Member, dice: random.Random) -> Iterator[Made]:
    text, day = member.report.text, member.report.published
    sentences = sorted({c.sentence for c in member.reading.clauses})
    whole = [
        s
        for s in sentences
        if 6 <= len(s.of(text).split()) <= 40 and "\n" not in s.of(text) and not re.search(r"[“”\"]", s.of(text))
    ]
    for span in dice.sample(whole, min(8, len(whole))):
        sentence = span.of(text)
        yield Made(sentence, None, day)
        if changed := _other_figure(sentence, dice):
            yield Made(changed, "figure", day)
        if changed := _negated(sentence, span, member, dice):
            yield Made(changed, "negation", day)


def _other_word(quoted: str, words: Sequence[str], dice: random.Random) -> str | None:
    """The quotation with one of its words exchanged for another of the story's."""
    places = list(re.finditer(r"\b[a-z]{5,}\b", quoted))
    if not places:
        return None
    at = dice.choice(places)
    other = dice.choice([w for w in words if w[:4] != at.group()[:4]])
    return quoted[: at.start()] + other + quoted[at.end() :]


def _other_figure(sentence: str, dice: random.Random) -> str | None:
    """The sentence with one number, or one weekday, exchanged for another."""
    days, numbers = list(_DAY.finditer(sentence)), [m for m in _NUMBER.finditer(sentence) if len(m.group()) > 1]
    if not days and not numbers:
        return None
    at = dice.choice([*days, *numbers])
    if at in days:
        other = dice.choice([d for d in _DAYS if d != at.group()])
    else:
        value = int(at.group().replace(",", ""))
        other = (
            f"{max(2, round(value * dice.choice((0.6, 0.7, 1.4, 1.7))) + dice.choice((0, 1))):{',' if ',' in at.group() else ''}}"
        )
    return sentence[: at.start()] + other + sentence[at.end() :] if other != at.group() else None


def _negated(sentence: str, span: Span, member: Member, dice: random.Random) -> str | None:
    """The sentence with a "not" taken out or put in, in its main clause."""
    if taken := _NOT.search(sentence):
        return sentence[: taken.start()] + taken.group(1) + sentence[taken.end() :]
    places = list(_VERB.finditer(sentence))
    if not places or any(c.negation for c in member.reading.clauses if span.holds(c.span)):
        return None
    at = places[0]
    return f"{sentence[: at.end()]} not{sentence[at.end() :]}"
