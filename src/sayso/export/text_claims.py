"""The claims of a story in a terminal: most telling first, each wording with whoever stands behind it.

in: a sheet, a story    out: lines on the sheet.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sayso.export.accounts import AccountView, Piece, Place, Source
from sayso.export.labels import DASH, OWN_VOICE, SOURCES, STANCES, count, kinds_of, section_of, shorten, voices_told
from sayso.export.settled import settled_lines
from sayso.export.sheet import LONGEST, Run, Sheet
from sayso.export.standing import has_denial
from sayso.export.text_course import more, set_off
from sayso.export.view import ClaimView, SectionView, StoryView

#: How many claims of each section a terminal shows, and of all together, so that little time is enough to read them. What surely
#: differs is shown whole, as it is what people come for.
SHOWN = {"may_differ": 4, "developed": 3, "agree": 5, "perhaps": 1, "only_one": 4, "unmatched": 4}
MOST, LEAST = 10, 6
_LONG = 5  # accounts of a claim above which it takes the place of two
_FEWEST = 14  # columns that words need behind the name of who says them, to say something
DENIALS = 1  # of a section that are shown in place of others


def put_claims(sheet: Sheet, story: StoryView, *, every: bool = False) -> None:
    """The most telling claims of each section, or every one, and how many more there are."""
    have = {s.key: len(s.claims) for s in story.sections}
    long = sum(len(c.accounts) > _LONG for s in story.sections if s.key in SHOWN for c in s.claims[: SHOWN[s.key]])
    shown = have if every else allotted(have, MOST - long)
    for section in story.sections:
        _put_section(sheet, story, section, shown[section.key])


def allotted(have: dict[str, int], most: int = MOST) -> dict[str, int]:
    """How many claims of each section are shown: what surely differs whole, of the others their share, and fewer of the least
    telling where all together are more than `most`."""
    shown = {key: min(n, SHOWN.get(key, n)) for key, n in have.items()}
    for key in (k for k in reversed(have) if k in SHOWN):
        shown[key] -= min(max(0, shown[key] - 1), max(0, sum(shown.values()) - most))
    for key, n in have.items():
        shown[key] += max(0, min(n - shown[key], LEAST - sum(shown.values())))
    return shown


def _put_section(sheet: Sheet, story: StoryView, section: SectionView, most: int) -> None:
    sheet.blank()
    chosen = _chosen(section, most)
    left = len(section.claims) - len(chosen)
    hidden = f"{left}{'+' if section.capped else ''}" if left else ""
    if not chosen:
        numbers = numbers_told(view.number for view in section.claims)
        sheet.put((section.title.upper(), "bold"), (f"  {hidden} not shown here: {numbers} (--all)", "dim"), hang=2)
        return
    sheet.put((section.title.upper(), "bold"), (f"  {_note(section)}", "dim"), hang=2)
    for view in chosen:
        sheet.blank()
        _put_claim(sheet, story, view)
    if hidden:
        sheet.blank()
        shown = {view.number for view in chosen}
        sheet.put((more(hidden, numbers_told(v.number for v in section.claims if v.number not in shown)), "dim"), indent=4, hang=2)


def numbers_told(numbers: Iterable[int]) -> str:
    """Numbers in rising order, those that follow each other as one stretch: "7–9, 12"."""
    stretches: list[list[int]] = []
    for n in numbers:
        if stretches and n == stretches[-1][-1] + 1:
            stretches[-1].append(n)
        else:
            stretches.append([n])
    return ", ".join(str(s[0]) if len(s) == 1 else f"{s[0]}{DASH}{s[-1]}" for s in stretches)


def _note(section: SectionView) -> str:
    """What the heading means, and that there were more where only the most telling were kept."""
    return f"{section.note}; the {len(section.claims)} most telling kept" if section.capped else section.note


def _chosen(section: SectionView, most: int) -> Sequence[ClaimView]:
    """The first claims of a section; of agreements those with the most independent voices, in the section's order. Denials are
    counted above, so the first of each section is shown wherever it stands, in place of the least telling."""
    ranked = list(section.claims)
    if section.key == "agree":
        ranked.sort(key=lambda view: -(view.claim.independent or 0))
    denials = [view for view in ranked[most:] if has_denial(view.claim)][:DENIALS]
    chosen = ranked[: max(min(most, 1), most - len(denials))] + denials
    return sorted(chosen, key=lambda view: view.number)


def _put_claim(sheet: Sheet, story: StoryView, view: ClaimView) -> None:
    lead: Run = (f"{view.number:>2}", "dim")
    heading = _heading(view)
    if heading:
        sheet.put(*heading, indent=4, lead=lead)
        lead = ""
    if not any(account.as_above for account in view.accounts):
        sheet.put(*_words(view.pieces, sheet.colour, "bold"), indent=4, lead=lead, lines=_lines(sheet, view))
        lead = ""
    said: str | None = None
    for account in view.accounts:
        before, said = said, account.value
        if not account.as_above and (view.claim.relation == "agree" or _says_it_again(account, before)):
            _put_alike(sheet, story, account)
            continue
        if not account.repeated:
            sheet.put(*_cut_words(account, sheet.colour), indent=4, lead=lead, lines=_lines(sheet, view))
            lead = ""
        sheet.put(*_by(story, account), indent=6, hang=2)
    for line in settled_lines(view.settled):
        sheet.put((line, "dim"), indent=6, hang=2)
    _put_why(sheet, story, view)


def _says_it_again(account: AccountView, before: str | None) -> bool:
    """Whether an account of what differs tells no more than that another report, too, has it from this origin."""
    return account.same_origin and account.value == before and not any(p.set_off for p in account.pieces)


def _lines(sheet: Sheet, view: ClaimView) -> int:
    """How many lines the words take at most; those that differ are shown whole, so that what differs is never cut off."""
    return 0 if section_of(view.claim) in ("differ", "may_differ", "developed") else sheet.brief


def _put_alike(sheet: Sheet, story: StoryView, account: AccountView) -> None:
    """An account that agrees, in brief: who has it, and as much of the words as a line holds."""
    by = _by(story, account)
    words = [] if account.repeated else [": ", *_cut_words(account, sheet.colour)]
    told = sum(len(run if isinstance(run, str) else run[0]) for run in by)  # who has it may fill a line by himself
    brief = sheet.width >= 60 and told + _FEWEST <= sheet.width - 8
    sheet.put(*by, *words, indent=6, hang=2, lines=1 if brief else 2)


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
    if view.reports > 1:
        runs += ["  " if runs else "", (reports_told(view), "dim")]
    return runs


def reports_told(view: ClaimView) -> str:
    """How many reports have it, from how many independent voices, and what to know of these."""
    return f"{count(view.reports, 'report')}, {voices_told(view.claim)}"


def _put_why(sheet: Sheet, story: StoryView, view: ClaimView) -> None:
    """What the claim rests on, where that was asked for."""
    told = next((e for e in story.comparison.explained if e.claim == view.claim.id), None)
    if told is None:
        return
    names = [story.names[a.report] for a in view.claim.accounts]
    for reason in told.reasons:
        one, other = reason.accounts
        because = ", ".join(f"{name} {value:+.1f}" for name, value in reason.because)
        sheet.put((f"{names[one]} and {names[other]}: one thing by {reason.score:.2f}: {because}", "dim"), indent=6, hang=2)
    for line in (*told.relation, *told.voices):
        sheet.put((line, "dim"), indent=6, hang=2)
    for runner in told.runners_up:
        words = runner.span.of(story.text(runner.report))
        sheet.put((f"not taken ({runner.score:.2f}), {story.names[runner.report]}: {words}", "dim"), indent=6, hang=2, lines=1)


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
        named = source.name if source.is_named else f"{source.name} ({sign.word})" if source.name else sign.word
        runs = [(f"{sign.shape} ", "magenta" if source.kind == "anonymous_person" else "green"), named or sign.word]
    if source.stance in STANCES:
        runs += [" · ", (STANCES[source.stance].word, "red" if source.stance == "denied" else "yellow")]
    if source.hedges:
        runs += [" · hedged: ", (", ".join(source.hedges), "yellow")]
    if source.via:
        runs += [f" · via {source.via}"]
    return runs
