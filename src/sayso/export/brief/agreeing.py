"""What all say: what several reports tell alike, most widely first, led by what all tell though they part in a detail, or by what
the newest tells of a toll.

in: the views of a story's claims, how many reports it has but copies    out: lines

Three reports of one fire with three, five and nine dead have the fire and its dead in common, which no claim of theirs says alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sayso.export.accounts import AccountView, Piece, bare
from sayso.export.brief.cites import Mention, Numbers
from sayso.export.brief.gravest import gravity
from sayso.export.brief.line import Line, and_more
from sayso.export.brief.standing import standing_words
from sayso.export.labels import KINDS, count, section_of, voices_told
from sayso.export.view import ClaimView
from sayso.model import Account, Reading

_GRAVE = 2  # from which a claim is of nobody's death or harm
_DETAILS = frozenset({"number", "time", "source"})  # in what accounts of one thing may part and still all tell of it


def told_by_all(claims: Sequence[ClaimView], reports: int, most: int) -> bool:
    """Whether the first agreements stand in every report."""
    agreed = _ranked(claims)[:most]
    return bool(agreed) and all(view.reports >= reports for view in agreed)


def agreeing(
    claims: Sequence[ClaimView], reports: int, readings: Mapping[str, Reading], numbers: Numbers, most: int
) -> Iterator[Line]:
    """What is told alike, most widely first. Where nothing is told alike by all, what all tell otherwise in a detail comes first;
    where there is no such thing either, that is said."""
    ranked = _ranked(claims)
    by_all = any(view.reports >= reports for view in ranked)
    common = None if by_all else _common(claims, reports, readings)
    toll = _toll(claims, readings) if common is None else None
    if toll is not None:
        yield _in_common(toll, readings, numbers, every=False)
    if common is not None:
        yield _in_common(common, readings, numbers)
    elif reports > 1 and not by_all:
        yield Line(note=f"nothing was found that all {reports} surely say alike")
    told = [view for view in ranked if not (toll and _is_of(view, toll))]
    once = _quoted_once(told)
    room = most - (common is not None or toll is not None)
    for view in once[:room]:
        note = f"{count(view.reports, 'report')}, {voices_told(view.claim)}"
        yield Line(words=_quoted(view.accounts, view.pieces, readings), note=note, cites=tuple(_cites(view.accounts, numbers)))
    yield from and_more(len(once) - room)


def _ranked(claims: Sequence[ClaimView]) -> list[ClaimView]:
    agreed = [view for view in claims if section_of(view.claim) == "agree"]
    return sorted(agreed, key=lambda view: (-view.reports, gravity(view), -(view.claim.independent or 0), view.number))


def _quoted_once(claims: Sequence[ClaimView]) -> list[ClaimView]:
    """The claims without those whose words one before has already: a quotation with and without who says it."""
    kept: list[tuple[str, ClaimView]] = []
    for view in claims:
        words = bare(_words(view.pieces)).strip('“”".,')
        if not any(words in other or other in words for other, _ in kept):
            kept.append((words, view))
    return [view for _, view in kept]


def _common(claims: Sequence[ClaimView], reports: int, readings: Mapping[str, Reading]) -> ClaimView | None:
    """The first sure claim that every report has, and in which they part in a detail at most."""
    told = (view for view in claims if view.reports >= reports > 1 and view.claim.sure)
    return next((view for view in told if _parts_in_detail(view, readings)), None)


def _toll(claims: Sequence[ClaimView], readings: Mapping[str, Reading]) -> ClaimView | None:
    """The first sure claim of how many died, were hurt or are missing, that grew with time."""
    grown = (view for view in claims if view.claim.sure and view.claim.relation == "developed" and gravity(view) < _GRAVE)
    return next((view for view in grown if _parts_in_detail(view, readings)), None)


def _is_of(view: ClaimView, toll: ClaimView) -> bool:
    """Whether a claim tells of a toll what it has been since: an account of it is one of the toll's."""
    return any(a.report == b.report and a.span.touches(b.span) for a in view.claim.accounts for b in toll.claim.accounts)


def _parts_in_detail(view: ClaimView, readings: Mapping[str, Reading]) -> bool:
    """Whether all tell one thing with another number, time or source, or with a number that grew; none denies it."""
    claim = view.claim
    if any(account.stance == "denied" for account in claim.accounts):
        return False
    if claim.relation == "developed":
        return all(_counts(account, readings) for account in claim.accounts if account.value is not None)
    return claim.relation == "differ" and set(claim.differs_in) <= _DETAILS


def _counts(account: Account, readings: Mapping[str, Reading]) -> bool:
    """Whether what is set off in an account is a number."""
    reading = readings.get(account.report)
    told = (q.span for clause in (reading.clauses if reading else ()) for q in clause.quantities)
    return any(mark.touches(span) for span in told for mark in account.marks)


def _in_common(view: ClaimView, readings: Mapping[str, Reading], numbers: Numbers, *, every: bool = True) -> Line:
    """What all tell, or several, though they part in a detail; how they part stands in the section below."""
    told = [account for account in view.accounts if not account.repeated]
    if view.claim.relation == "developed":
        return _newest(told, readings, numbers)
    parted = " and ".join(KINDS[kind][1] for kind in view.claim.differs_in)
    by = f"all {view.reports} reports" if every else count(view.reports, "report")
    words = _quoted(view.accounts, view.pieces, readings)
    return Line(words=words, note=f"{by}; the {parted}", cites=tuple(_cites(told, numbers)))


def _newest(told: Sequence[AccountView], readings: Mapping[str, Reading], numbers: Numbers) -> Line:
    """The newest of what time changed, cited from those alone who say it, and what the others had before: "1 report; before:
    eleven, 3 reports"."""
    last = bare(told[-1].value or "")
    now = [account for account in told if bare(account.value or "") == last]
    was: dict[str, list[AccountView]] = {}
    for account in told:
        if account.value and (value := bare(account.value)) != last:
            was.setdefault(value, []).append(account)
    before = [f"{value}, {count(_reports(same), 'report')}" for value, same in was.items()]
    note = "; ".join([count(_reports(now), "report"), *([f"before: {'; '.join(before)}"] if before else [])])
    return Line(words=_quoted(now[-1:], now[-1].pieces, readings), note=note, cites=tuple(_cites(now[::-1], numbers)))


def _reports(accounts: Sequence[AccountView]) -> int:
    return len({place.report for account in accounts for place in account.places})


def _cites(accounts: Sequence[AccountView], numbers: Numbers) -> Iterator[Mention]:
    return (numbers.cite(place.report, place.span) for account in accounts for place in account.places)


def _quoted(accounts: Sequence[AccountView], pieces: Sequence[Piece], readings: Mapping[str, Reading]) -> str:
    """The words of a claim, or the sentence of the first of its accounts, where they do not stand by themselves."""
    words = _words(pieces)
    first = next((a for a in accounts if bare(_words(a.pieces)) == bare(words)), accounts[0])
    return standing_words(readings.get(first.places[0].report), first.places[0].span, words)


def _words(pieces: Sequence[Piece]) -> str:
    return "".join(piece.text for piece in pieces)
