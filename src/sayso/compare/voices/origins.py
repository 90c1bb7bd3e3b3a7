"""Origins: who cites whom. A report that gives another newsroom as where it has something from.

in: a story    out: one `Origin` for each report and newsroom it cites, at the first words that say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sayso.compare.clauses.credit_lines import credited_in_line
from sayso.compare.voices.newsrooms import is_newsroom, one_newsroom, same_newsroom
from sayso.model import Member, Origin, Span, Story, paragraphs_of

_RUN_OF_CAPITALS = r"(?:[Tt]he )?[A-Z](?:[\w&’'-]|\.(?=\w))*(?:(?: of| de| and|-)? [A-Z][\w&’'-]*){0,4}"
_RUN = re.compile(_RUN_OF_CAPITALS)
_NAME = f"(?P<name>{_RUN_OF_CAPITALS})"
_BEFORE_NAME = (
    r"(?:told|telling|tells|citing|spoke to|speaking to|spoke with|quoted by|cited by|reported by|published by|obtained by|"
    r"seen by|broadcast by|aired by|"
    r"[Aa]ccording to(?: a| an)?(?: \w+){0,2}?(?: report| article| analysis| investigation)?(?: by| in| from)?|"
    r"(?:a|an|the|in)(?: \w+)? (?:interview|report|article|statement|investigation)(?: with| to| by| in| from| for)|"
    r"(?:reported|published|appeared) (?:first )?(?:in|on))"
)
_AFTER_NAME = (
    r"(?:has |had |have )?(?:first |also |earlier |previously )?(?:reported|reports|quoted|quotes|cited|revealed|broke the news)"
)
# "the Halyard news agency" is a newsroom by what it is called, whatever its name.
_KIND = r"(?:newspaper|daily|magazine|news agency|newswire|wire service|broadcaster|news website|news site|television|radio)"
# "told Reuters"; "The Times first reported". Repetition is bounded, so that no text makes them slow.
_CITES = re.compile(rf"\b{_BEFORE_NAME} {_NAME}(?P<kind> {_KIND})?")
_CITED = re.compile(rf"(?<![\w’'-]){_NAME}(?P<kind> {_KIND})?,? (?:who |which )?{_AFTER_NAME}\b")
_ALSO_SURNAMES = ("Post", "Mail", "Day")
_NEAR = 40  # characters: a newsroom named further from the cue may be in a credit or a caption
_AROUND = 300  # characters about a statement's cue within which the newsroom it came by is named

_LAST, _LONG_LINE = 4, 200  # paragraphs of a report among which a line that credits others stands, and its signs


def origins(story: Story) -> tuple[Origin, ...]:
    """The newsrooms that the story's reports cite, report by report, in the order of the text; never a report's own.

    Copies are left out: what they cite, the report they reprint cites.
    """
    outlets = frozenset(m.report.outlet for m in story.members if m.report.outlet)
    return tuple(o for m in story.members if m.report.copy_of is None for o in _of_report(m, outlets))


def cited_in(text: str, outlets: frozenset[str] = frozenset()) -> tuple[tuple[int, str], ...]:
    """The newsrooms that a text cites by its words, each with where; `outlets`, as those of a story, are newsrooms by any name."""
    return tuple((span.start, name) for span, name in _by_words(text, outlets))


def outlet_in(words: str, outlets: frozenset[str]) -> str | None:
    """The one of these newsrooms that a source's words name by its whole name: "a report in the Washington Post"."""
    named = _newsroom_in(words, Span(0, len(words)), outlets=outlets)
    return next((o for o in sorted(outlets) if named and one_newsroom(named[1], o)), None)


def _of_report(member: Member, outlets: frozenset[str]) -> list[Origin]:
    """Each newsroom once: where the words say it shortest, else where a statement has it from there."""
    seen = [member.report.outlet, member.report.name]
    people = [s for a in member.reading.actors if a.kind == "person" and a.named for s in a.mentions]
    found = []
    told = (*_by_words(member.report.text, outlets), *_by_statements(member, outlets), *_by_credit_lines(member, outlets))
    for span, name in told:
        surname = name.endswith(_ALSO_SURNAMES) or not is_newsroom(name)
        if surname and any(span.touches(s) and name in s.of(member.report.text) for s in people):
            continue
        if "\n" not in span.of(member.report.text) and not any(same_newsroom(name, s) for s in seen):
            seen.append(name)
            found.append(Origin(report=member.report.id, cites=name, span=span))
    return sorted(found, key=lambda o: o.span)


@lru_cache(maxsize=2_000)
def _by_words(text: str, outlets: frozenset[str] = frozenset()) -> tuple[tuple[Span, str], ...]:
    """Newsrooms after "told", "according to", "citing", or before "reported", in order."""
    found: list[tuple[Span, str]] = []
    for m in (*_CITES.finditer(text), *_CITED.finditer(text)):
        behind = _RUN.match(text, m.end() + 1) if m.re is _CITES and m.group("kind") else None
        if behind is not None and (named := _newsroom_in(text, Span(*behind.span()), outlets=outlets)):
            found.append((Span(m.start(), named[0].end), named[1]))  # "the Norland newspaper Coast Herald"
            continue
        named = _newsroom_in(text, Span(*m.span("name")), m.group("kind") is not None, outlets)
        if named:
            inside, name = named
            after = m.re is _CITED
            found.append((Span(inside.start if after else m.start(), m.end() if after else inside.end), name))
    return tuple(sorted(found))


def _by_statements(member: Member, outlets: frozenset[str]) -> Iterator[tuple[Span, str]]:
    """Newsrooms that statements are second-hand from, or that make them."""
    text = member.report.text
    for a in member.reading.attributions:
        if not a.cue:
            continue
        place = _place_of(a.via, a.cue[0], text) if a.via else a.source[0] if a.source_kind == "outlet" and a.source else None
        if place and (named := _newsroom_in(text, place, outlets=outlets)):
            inside, name = named
            if max(a.cue[0].start - inside.end, inside.start - a.cue[0].end) <= _NEAR:
                yield Span(min(inside.start, a.cue[0].start), max(inside.end, a.cue[0].end)), name


def _by_credit_lines(member: Member, outlets: frozenset[str]) -> Iterator[tuple[Span, str]]:
    """Newsrooms whose text a report says it uses: "Parts of this report were provided by the Norland News Agency"."""
    text = member.report.text
    for line in (p for p in paragraphs_of(text)[-_LAST:] if p.end - p.start <= _LONG_LINE):
        who = credited_in_line(line.of(text))
        if who is not None and (named := _newsroom_in(text, Span(line.start + who.start, line.start + who.end), outlets=outlets)):
            yield Span(line.start, named[0].end), named[1]


def _place_of(via: str, cue: Span, text: str) -> Span | None:
    """Where the newsroom is named about a statement's cue."""
    at = text.find(via, cue.end, cue.end + _AROUND)
    if at < 0:
        at = text.rfind(via, max(0, cue.start - _AROUND), cue.start)
    return Span(at, at + len(via)) if at >= 0 else None


def _newsroom_in(text: str, place: Span, called_so: bool = False, outlets: frozenset[str] = frozenset()) -> tuple[Span, str] | None:
    """The newsroom's name inside a stretch of text: "the French daily Le Monde" names Le Monde; "the Beacon", or a
    whole name of whatever words ("Sharp reported"), one of `outlets`."""
    for m in _RUN.finditer(text, place.start, place.end):
        name = m.group().rstrip(".'’")
        bare = re.sub(r"[’']s$", "", name)
        end = m.start() + len(bare)
        owned = bare.rfind("’s ") if "’s " in bare else bare.rfind("'s ")
        bare = bare[owned + 3 :] if owned >= 0 else bare  # "Britain's Guardian"
        short = bare.removeprefix("The ").removeprefix("the ")
        ours = any(same_newsroom(short, o) if bare != short else one_newsroom(bare, o) for o in outlets)
        if is_newsroom(bare) or ours or (called_so and " " not in short):
            return Span(end - len(bare), end), short if is_newsroom(short) or ours or called_so else bare
    return None
