"""The claims of a story in a terminal: most telling first, each wording with whoever stands behind it.

in: a sheet, a story    out: lines on the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sayso.export.accounts import AccountView, Piece, Place, Source
from sayso.export.labels import OWN_VOICE, SOURCES, STANCES, count, kinds_of, shorten
from sayso.export.sheet import LONGEST, Run, Sheet
from sayso.export.text_course import set_off
from sayso.export.view import ClaimView, SectionView, StoryView

#: How many claims of each section a terminal shows, and of all together, so that a minute is enough to read them.
SHOWN = {"differ": 8, "may_differ": 2, "developed": 3, "agree": 4, "only_one": 3, "unmatched": 3}
MOST, LEAST = 12, 6


def put_claims(sheet: Sheet, story: StoryView) -> None:
    """The most telling claims of each section, and how many more there are."""
    shown = allotted({s.key: len(s.claims) for s in story.sections})
    for section in story.sections:
        _put_section(sheet, story, section, shown[section.key])


def allotted(have: dict[str, int]) -> dict[str, int]:
    """How many claims of each section are shown: its share, fewer of the least telling where all together are too many."""
    shown = {key: min(n, SHOWN.get(key, 0)) for key, n in have.items()}
    for key in reversed(have):
        shown[key] -= min(max(0, shown[key] - 1), max(0, sum(shown.values()) - MOST))
    for key, n in have.items():
        shown[key] += max(0, min(n - shown[key], LEAST - sum(shown.values())))
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
        if view.claim.relation == "agree" and not account.as_above:
            _put_alike(sheet, story, account)
            continue
        if not account.repeated:
            sheet.put(*_cut_words(account, sheet.colour), indent=4, lead=lead)
            lead = ""
        sheet.put(*_by(story, account), indent=6, hang=2)


def _put_alike(sheet: Sheet, story: StoryView, account: AccountView) -> None:
    """An account that agrees, in brief: who has it, and as much of the words as a line holds."""
    words = [] if account.repeated else [": ", *_cut_words(account, sheet.colour)]
    sheet.put(*_by(story, account), *words, indent=6, hang=2, lines=1 if sheet.width >= 60 else 2)


def _cut_words(account: AccountView, colour: bool) -> list[Run]:
    """The account's words, with dots where its sentence goes on; bold where they head the claim."""
    words = _words(account.pieces, colour, "bold" if account.as_above else "")
    return ["… " if account.cut_before else "", *words, "…" if account.cut_after else ""]


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


def _by(story: StoryView, account: AccountView) -> list[Run]:
    """Whose words these are: the reports that have them, and the source behind them."""
    names = [_with_copies(story, place) for place in account.places]
    runs: list[Run] = [("same origin: " if account.same_origin else "", "dim"), (", ".join(dict.fromkeys(names)), "cyan")]
    return [*runs, (" · ", "dim"), *_source(account.source)]


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
