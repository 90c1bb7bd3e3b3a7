"""The comparison as a person reads it in a terminal: in a minute, most telling first.

reports and standing | claims | timeline | who cites whom | process | what was left out | what left the machine
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sayso.export.accounts import AccountView, Piece, Place, Source
from sayso.export.labels import EXTENTS, OWN_VOICE, SOURCES, STANCES, count, day, days, kinds_of, shorten
from sayso.export.sheet import Run, Sheet
from sayso.export.standing import standing_parts
from sayso.export.text_course import put_course, put_head, set_off
from sayso.export.view import ClaimView, SectionView, StoryView, stories_of
from sayso.pipeline import Outcome

#: How many claims of each section a terminal shows at first; what one leaves over goes to the next that has more.
SHOWN = {"differ": 5, "may_differ": 1, "developed": 2, "agree": 3, "only_one": 2, "unmatched": 0}
#: Code points of an account or a title that a terminal shows; a sentence is hardly ever longer.
LONGEST = 600
_NUMBER_WORDS = {2: "Two", 3: "Three", 4: "Four", 5: "Five", 6: "Six"}


def to_text(outcome: Outcome, *, width: int = 80, colour: bool = False) -> str:
    """The whole outcome as text, lines at most `width` columns wide; ANSI colours only where `colour` is set."""
    sheet = Sheet(width, colour)
    stories = stories_of(outcome)
    _put_overview(sheet, stories)
    for story in stories:
        _put_story(sheet, story)
    if not stories:
        sheet.put(("Nothing to compare", "bold"), ": a comparison takes two reports of one event or more.")
    _put_left_out(sheet, outcome)
    _put_fetched(sheet, outcome)
    return sheet.render()


def _put_overview(sheet: Sheet, stories: Sequence[StoryView]) -> None:
    if len(stories) < 2:
        return
    sheet.put((f"{_NUMBER_WORDS.get(len(stories), str(len(stories)))} stories", "bold"))
    for number, story in enumerate(stories, 1):
        sheet.put(_title(story), f" ({count(len(story.comparison.reports), 'report')})", indent=3, lead=f"{number}.")


def _title(story: StoryView) -> str:
    return shorten(story.comparison.title or story.comparison.story, LONGEST)


def _put_story(sheet: Sheet, story: StoryView) -> None:
    sheet.blank()
    sheet.put((_title(story), "bold"))
    span = days(story.comparison.first, story.comparison.last)
    sheet.put((", ".join(filter(None, (count(len(story.comparison.reports), "report"), span))), "dim"))
    sheet.blank()
    _put_reports(sheet, story)
    sheet.blank()
    sheet.put(("; ".join(standing_parts(story.standing)), "bold"))
    _put_claims(sheet, story)
    put_course(sheet, story)


def _put_reports(sheet: Sheet, story: StoryView) -> None:
    for report in story.comparison.reports:
        facts = [day(report.published) or "no day given", EXTENTS[report.extent]]
        if report.copy_of:
            facts.append(f"copy of {story.names.get(report.copy_of, report.copy_of)}")
        sheet.put((story.names[report.id], "bold"), "  ", (", ".join(facts), "dim"), indent=2, hang=2)


def _put_claims(sheet: Sheet, story: StoryView) -> None:
    shown = allotted({s.key: len(s.claims) for s in story.sections})
    for section in story.sections:
        _put_section(sheet, story, section, shown[section.key])


def allotted(have: dict[str, int]) -> dict[str, int]:
    """How many claims of each section are shown: its own share, and what the others leave of all shares together."""
    shown = {key: min(n, SHOWN.get(key, 0)) for key, n in have.items()}
    left = sum(SHOWN.values()) - sum(shown.values())
    for key, n in have.items():
        more = min(left, n - shown[key])
        shown[key] += more
        left -= more
    return shown


def _put_section(sheet: Sheet, story: StoryView, section: SectionView, most: int) -> None:
    sheet.blank()
    hidden = len(section.claims) - most
    if not most:
        sheet.put((section.title.upper(), "bold"), (f"  {hidden} not shown here", "dim"), hang=2)
        return
    sheet.put((section.title.upper(), "bold"), (f"  {section.note}", "dim"), hang=2)
    for view in section.claims[:most]:
        sheet.blank()
        _put_claim(sheet, story, view)
    if hidden:
        sheet.blank()
        sheet.put((f"and {hidden} more", "dim"), indent=4)


def _put_claim(sheet: Sheet, story: StoryView, view: ClaimView) -> None:
    lead: Run = (f"{view.number:>2}", "dim")
    heading = _heading(view)
    if heading:
        sheet.put(*heading, indent=4, lead=lead)
        lead = ""
    if not any(account.as_above for account in view.accounts):
        sheet.put(*_words(view.pieces, sheet.colour, "bold"), indent=4, lead=lead)
        lead = ""
    for account in view.accounts:
        if not account.repeated:
            sheet.put(*_cut_words(account, sheet.colour), indent=4, lead=lead)
            lead = ""
        _put_by(sheet, story, account)


def _cut_words(account: AccountView, colour: bool) -> list[Run]:
    """The account's words, with dots where its sentence goes on; bold where they head the claim."""
    words = _words(account.pieces, colour, "bold" if account.as_above else "")
    return ["… " if account.cut_before else "", *words, " …" if account.cut_after else ""]


def _heading(view: ClaimView) -> list[Run]:
    """What differs, its values, and how many voices: "Number: 84 | 91  2 reports, 2 independent voices"."""
    kinds = kinds_of(view.claim)
    runs: list[Run] = [(kinds, "yellow")] if kinds else []
    if len(view.values) > 1:
        between = ", then " if view.claim.relation == "developed" else " | "
        runs += [": " if kinds else "", (between.join(view.values), "bold yellow")]
    if view.reports > 1 and view.claim.independent is not None:
        voices = f"{count(view.reports, 'report')}, {count(view.claim.independent, 'independent voice')}"
        runs += ["  " if runs else "", (voices, "dim")]
    return runs


def _words(pieces: Iterable[Piece], colour: bool, style: str) -> list[Run]:
    """Words, with what carries the difference set off: underlined, or between stars where there is no colour."""
    return [set_off(p.text, colour) if p.set_off else (p.text, style) for p in _clipped(pieces)]


def _clipped(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces as far as a terminal shows them."""
    left = LONGEST
    for piece in pieces:
        if len(piece.text) > left:
            yield Piece(shorten(piece.text, left), piece.set_off)
            return
        yield piece
        left -= len(piece.text)


def _put_by(sheet: Sheet, story: StoryView, account: AccountView) -> None:
    """Whose words these are: the reports that have them, and the source behind them."""
    names = [_with_copies(story, place) for place in account.places]
    runs: list[Run] = [("same origin: " if account.same_origin else "", "dim"), (", ".join(dict.fromkeys(names)), "cyan")]
    sheet.put(*runs, (" · ", "dim"), *_source(account.source), indent=6, hang=2)


def _with_copies(story: StoryView, place: Place) -> str:
    copies = ", ".join(story.names[copy.report] for copy in place.copies)
    return f"{story.names[place.report]} (+ {copies})" if copies else story.names[place.report]


def _source(source: Source) -> list[Run]:
    if source.kind is None and source.name is None:
        runs: list[Run] = [(OWN_VOICE.word, "dim")]
    else:
        sign = SOURCES.get(source.kind or "unknown", SOURCES["unknown"])
        named = source.name if source.kind == "named_person" else f"{source.name} ({sign.word})" if source.name else sign.word
        runs = [(f"{sign.shape} ", "magenta" if source.kind == "anonymous_person" else "green"), named or sign.word]
    if source.stance in STANCES:
        runs += [" · ", (STANCES[source.stance].word, "red" if source.stance == "denied" else "yellow")]
    if source.hedges:
        runs += [" · hedged: ", (", ".join(source.hedges), "yellow")]
    if source.via:
        runs += [f" · via {source.via}"]
    return runs


def _put_left_out(sheet: Sheet, outcome: Outcome) -> None:
    whole = [a for a in outcome.alone if a.report.extent != "teaser"]
    teasers = len(outcome.alone) - len(whole)
    if not (whole or teasers or outcome.unread or outcome.twice or outcome.failures):
        return
    put_head(sheet, "Left out")
    for alone in whole:
        name, title = alone.report.outlet or alone.report.name or alone.report.id, alone.report.title
        sheet.put((name, "cyan"), f", {title}: " if title else ": ", alone.why, indent=2, hang=2)
    for reading in outcome.unread:
        name = reading.article.outlet or reading.article.name or reading.article.source or reading.article.id
        sheet.put((name, "cyan"), ": ", reading.unread_because or "not read", indent=2, hang=2)
    for source, repeats in outcome.twice:
        sheet.put((source, "cyan"), ": the same page as ", repeats, indent=2, hang=2)
    for failure in outcome.failures:
        hint = f" ({failure.hint})" if failure.hint else ""
        sheet.put((failure.source, "cyan"), ": ", (failure.message, "red"), hint, indent=2, hang=2)
    if teasers:
        sheet.put((f"{count(teasers, 'teaser')} of other stories", "dim"), indent=2, hang=2)


def _put_fetched(sheet: Sheet, outcome: Outcome) -> None:
    sheet.blank()
    if not outcome.fetched:
        sheet.put(("Nothing left this machine.", "dim"))
        return
    sheet.put(("Left this machine: requests to these addresses, nothing else.", "dim"))
    for address in outcome.fetched:
        sheet.put((address, "dim"), indent=2, hang=2)
