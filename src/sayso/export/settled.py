"""What a person said of the accounts of a claim, as it is shown with the claim.

in: a claim, what its reports are called, the numbers under which claims are shown    out: a `SettledView`, and its lines
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

from msgspec import Struct

from sayso.model import Claim, HeldApart, Span

BY_A_PERSON = "by a person"


class OtherWords(Struct, frozen=True, kw_only=True):
    """Words that were held apart: where they stand, what that report is called, and the claim that they are shown in now."""

    name: str
    report: str
    span: Span
    number: int | None = None


class ApartView(Struct, frozen=True, kw_only=True):
    """What was held apart from accounts of a claim. who: whose these are, None where it is all of them."""

    who: str | None
    others: tuple[OtherWords, ...]


class SettledView(Struct, frozen=True, kw_only=True):
    """A person's word on a claim. at_one: who says one thing by it, where that is not told with the voices."""

    at_one: tuple[str, ...] = ()
    apart: tuple[ApartView, ...] = ()


def settled(claim: Claim, names: Mapping[str, str], numbers: Mapping[str, int]) -> SettledView:
    """What a person said of a claim. numbers: by the id of a claim, that under which it is shown."""
    every = _who(claim, range(len(claim.accounts)), names)
    by_who: dict[str | None, list[OtherWords]] = {}
    for held in claim.apart:
        who = _who(claim, held.accounts, names)
        by_who.setdefault(None if who == every else who, []).append(_other(held, names, numbers))
    return SettledView(
        at_one=() if claim.mended else tuple(filter(None, (_who(claim, group, names) for group in claim.at_one))),
        apart=tuple(ApartView(who=who, others=tuple(others)) for who, others in by_who.items()),
    )


def settled_lines(told: SettledView) -> list[str]:
    """The same in words, a line each."""
    return [*(f"said to be one thing {BY_A_PERSON}: {who}" for who in told.at_one), *map(_apart_line, told.apart)]


def _apart_line(told: ApartView) -> str:
    others = ", ".join(o.name if o.number is None else f"{o.name} ({o.number})" for o in told.others)
    return f"held apart {BY_A_PERSON}{f': {told.who}' if told.who else ''} from {others}"


def _other(held: HeldApart, names: Mapping[str, str], numbers: Mapping[str, int]) -> OtherWords:
    return OtherWords(name=names[held.report], report=held.report, span=held.span, number=numbers.get(held.claim or ""))


def _who(claim: Claim, accounts: Collection[int], names: Mapping[str, str]) -> str:
    """Whose accounts these are, in the claim's order, each once: "Harbour Ledger, Coast Radio and Evening Mail"."""
    told = list(dict.fromkeys(names[a.report] for k, a in enumerate(claim.accounts) if k in accounts))
    return " and ".join(filter(None, (", ".join(told[:-1]), *told[-1:])))
