"""What a person said of accounts: those set apart stand in no claim together, those said to be one are agreed on."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from msgspec.structs import replace

from sayso.compare import CompareOptions, check, compare
from sayso.model import Account, Claim, Comparison, Span, Story, Stretch

from .told import FLOOD, LAWSUIT, STRIKE, TALKS, Told, over_days, story, text_of

LEDGER = (
    "Harbour Ledger",
    "Three dockers were hurt when a crane collapsed at the port of Lindale on Monday, the coastguard said.\n\nThe port will stay "
    "closed until Friday, said the harbour master, Orla Venn.\n\nThe crane was built in 1962.",
)
RADIO = (
    "Coast Radio",
    "Five dockers were hurt when a crane collapsed at the port of Lindale on Monday, police said. The harbour master, Orla Venn, "
    "said the port would stay closed until Friday.",
)
MAIL = (
    "Evening Mail",
    "Three dockers were hurt when a crane collapsed at the port of Lindale on Monday, the fire brigade said. Orla Venn said the "
    "port would stay closed until Friday.",
)
HURT = "dockers were hurt when a crane collapsed at the port of Lindale on Monday"


def at(told: Story, report: str, words: str) -> Stretch:
    """Some words of a report."""
    start = text_of(told, report).index(words)
    return Stretch(report, Span(start, start + len(words)))


def crane(*, more: tuple[Told, ...] = (), **corrections: object) -> Comparison:
    """The comparison of the crane's story with some corrections, of which each is made of reports' numbers."""
    told = story(LEDGER, RADIO, MAIL, *more)
    places = {r: at(told, f"r{r}", ("Five " if r == 1 else "Three ") + HURT) for r in range(3 + len(more))}
    apart = tuple((places[one], tuple(places[o] for o in others)) for one, others in corrections.get("apart", ()))  # type: ignore[attr-defined]
    at_one = tuple(tuple(places[k] for k in accounts) for accounts in corrections.get("at_one", ()))  # type: ignore[attr-defined]
    (found,) = compare([replace(told, apart=apart, at_one=at_one)])
    return found


def of_the_hurt(found: Comparison) -> list[Claim]:
    """The claims on how many were hurt."""
    texts = {r.id: r.text for r in found.reports}
    return [c for c in found.claims if any("hurt" in a.span.of(texts[a.report]) for a in c.accounts)]


def who(claim: Claim) -> str:
    """The numbers of the reports that a claim has accounts of."""
    return "".join(sorted(a.report[1:] for a in claim.accounts))


class TestApart:
    def test_they_differ_where_nobody_said_otherwise(self) -> None:
        (claim,) = of_the_hurt(crane())
        assert (claim.relation, claim.differs_in[:1], who(claim)) == ("differ", ("number",), "012")

    def test_what_was_set_apart_is_a_claim_of_its_own(self) -> None:
        one, other = sorted(of_the_hurt(crane(apart=[(1, (0, 2))])), key=who)
        assert (one.relation, one.differs_in, who(one)) == ("differ", ("source",), "02")
        assert (other.relation, who(other), other.independent) == ("only_one", "1", 1)
        assert (one.voices, one.independent) == (((0,), (1,)), 2)

    def test_what_nothing_was_said_of_stands_with_what_it_is_nearest_to(self) -> None:
        assert sorted(map(who, of_the_hurt(crane(apart=[(1, (0,))])))) == ["02", "1"]

    def test_all_that_was_set_apart_stands_alone(self) -> None:
        assert sorted(map(who, of_the_hurt(crane(apart=[(0, (1, 2)), (1, (2,))])))) == ["0", "1", "2"]

    def test_other_claims_are_as_they_were(self) -> None:
        before, after = (
            [replace(c, id="") for c in found.claims if c not in of_the_hurt(found)]
            for found in (crane(), crane(apart=[(1, (0, 2))]))
        )
        assert before == after

    def test_a_reprint_goes_with_what_it_reprints(self) -> None:
        told = story(LEDGER, RADIO, RADIO, MAIL, copy_of={2: 1})
        places = [at(told, f"r{k}", ("Five " if k in (1, 2) else "Three ") + HURT) for k in range(4)]
        (found,) = compare([replace(told, apart=((places[1], (places[0], places[3])),))])
        assert sorted(map(who, of_the_hurt(found))) == ["03", "12"]

    def test_two_sources_of_one_report_are_no_contradiction_then(self) -> None:
        told = story(
            (
                "Ellory Post",
                "The mayor of Lindale, Ines Falk, accused Kestrel Foods of dumping waste in the river Osk.\n\nKestrel Foods denied "
                "that it had dumped waste in the river. The cannery packs herring.",
            ),
            ("Coast Radio", "Fishermen have blocked the harbour. The cannery packs herring."),
        )
        (claim,) = (c for c in next(compare([told])).claims if "polarity" in c.differs_in)
        one, other = (Stretch(a.report, a.span) for a in claim.accounts)
        (found,) = compare([replace(told, apart=((one, (other,)),))])
        assert not [c for c in found.claims if "polarity" in c.differs_in]
        assert together(found, one, [other]) == []

    def test_each_claim_says_what_was_held_apart_from_it(self) -> None:
        found = crane(apart=[(1, (0,))])
        one, other = sorted(of_the_hurt(found), key=who)
        texts = {r.id: r.text for r in found.reports}

        def told(claim: Claim) -> list[tuple[tuple[int, ...], str, str, str | None]]:
            return [(h.accounts, h.report, h.span.of(texts[h.report]), h.claim) for h in claim.apart]

        assert told(one) == [((0,), "r1", f"Five {HURT}", other.id)]
        assert told(other) == [((0,), "r0", f"Three {HURT}", one.id)]
        assert not any(c.apart or c.at_one for c in found.claims if c not in (one, other))

    def test_what_was_held_apart_stands_in_no_claim_that_is_told_where_there_are_too_many(self) -> None:
        told = story(LEDGER, RADIO, MAIL)
        places = [at(told, f"r{r}", ("Five " if r == 1 else "Three ") + HURT) for r in range(3)]
        (found,) = compare([replace(told, apart=((places[1], (places[0], places[2])),))], CompareOptions(most=0))
        assert [h.claim for c in found.claims for h in c.apart] == [None]

    def test_a_copy_is_not_named_beside_what_it_reprints(self) -> None:
        told = story(LEDGER, RADIO, RADIO, MAIL, copy_of={2: 1})
        places = [at(told, f"r{k}", ("Five " if k in (1, 2) else "Three ") + HURT) for k in range(4)]
        (found,) = compare([replace(told, apart=tuple((places[k], (places[0], places[3])) for k in (1, 2)))])
        claim = next(c for c in of_the_hurt(found) if who(c) == "03")
        assert [(h.accounts, h.report) for h in claim.apart] == [((0, 1), "r1")]


class TestAtOne:
    @pytest.mark.parametrize(("accounts", "mended"), [((0, 1), False), ((0, 1, 2), True)])
    def test_the_claim_says_which_of_its_accounts_were_said_to_be_one(self, accounts: tuple[int, ...], mended: bool) -> None:
        (claim,) = of_the_hurt(crane(at_one=[accounts]))
        own = tuple(k for k, a in enumerate(claim.accounts) if int(a.report[1:]) in accounts)
        assert (claim.at_one, claim.mended) == ((own,), mended)

    def test_what_says_one_thing_by_a_persons_word_is_agreed_on(self) -> None:
        (claim,) = of_the_hurt(crane(at_one=[(0, 1, 2)]))
        assert (claim.relation, claim.differs_in, claim.sure, claim.shown) == ("agree", (), True, "agree")
        assert claim.why == "a person said that they say one thing"
        assert [(a.value, a.marks) for a in claim.accounts] == [(None, ())] * 3
        assert (claim.voices, claim.independent) == (((0,), (1,), (2,)), 3)

    def test_what_is_like_one_of_them_is_like_all(self) -> None:
        (claim,) = of_the_hurt(crane(at_one=[(0, 1)]))
        assert "number" not in claim.differs_in

    def test_what_is_unlike_all_of_them_still_differs(self) -> None:
        nine = ("Norland Post", f"Nine {HURT}, the mayor said. The town hall is shut.")
        told = story(LEDGER, RADIO, nine)
        places = tuple(at(told, f"r{k}", f"{n} {HURT}") for k, n in enumerate(("Three", "Five")))
        (found,) = compare([replace(told, at_one=(places,))])
        (claim,) = of_the_hurt(found)
        assert (claim.relation, claim.differs_in[0]) == ("differ", "number")
        assert claim.why is not None
        assert "Nine" in claim.why

    def test_corrections_that_share_an_account_hold_together(self) -> None:
        (claim,) = of_the_hurt(crane(at_one=[(0, 1), (1, 2)]))
        assert (claim.relation, claim.sure) == ("agree", True)

    def test_what_was_set_apart_too_stays_apart(self) -> None:
        claims = of_the_hurt(crane(at_one=[(0, 1, 2)], apart=[(1, (0, 2))]))
        assert sorted(map(who, claims)) == ["02", "1"]
        assert next(c for c in claims if who(c) == "02").relation == "agree"

    def test_other_names_change_nothing(self) -> None:
        told = story(*((outlet, text.replace("Orla Venn", "Ida Roth")) for outlet, text in (LEDGER, RADIO, MAIL)))
        places = tuple(at(told, f"r{k}", ("Five " if k == 1 else "Three ") + HURT) for k in range(3))
        (found,) = compare([replace(told, at_one=(places,))])
        assert of_the_hurt(found) == of_the_hurt(crane(at_one=[(0, 1, 2)]))

    def test_it_moves_nothing(self) -> None:
        told = over_days(
            ("2031-03-03", "Harbour Ledger", f"Three {HURT}. The port is closed."),
            ("2031-03-04", "Coast Radio", f"Five {HURT}. The port is open again."),
        )
        options = CompareOptions(since="2031-03-04")
        before = next(compare([told], options)).changes
        assert ("number", "Three", "Five") in {(c.kind, c.before, c.after) for c in before}
        places = (at(told, "r0", f"Three {HURT}"), at(told, "r1", f"Five {HURT}"))
        after = next(compare([replace(told, at_one=(places,))], options)).changes
        assert not [c for c in after if c.kind == "number"]

    def test_it_gainsays_nothing_in_a_text_that_is_checked(self) -> None:
        told = story(
            ("Harbour Ledger", "The council approved the sale of the pier on Monday."),
            ("Coast Radio", "The council did not approve the sale of the pier on Monday."),
        )
        text = story((None, "The council approved the sale of the pier on Monday.")).members[0].reading
        assert [f.verdict for f in check(text, told).findings if f.kind == "claim"] == ["disputed"]
        places = (
            at(told, "r0", "The council approved the sale of the pier"),
            at(told, "r1", "The council did not approve the sale of the pier"),
        )
        assert [f.verdict for f in check(text, replace(told, at_one=(places,))).findings if f.kind == "claim"] == ["carried"]


def together(found: Comparison, one: Stretch, others: Iterable[Stretch]) -> list[str]:
    """The claims that have an account at some words and another at others."""

    def has(account: Account, place: Stretch) -> bool:
        return account.report == place.report and account.span.touches(place.span)

    return [
        c.id
        for c in found.claims
        for a in c.accounts
        if has(a, one) and any(b is not a and has(b, o) for b in c.accounts for o in others)
    ]


@pytest.mark.parametrize("told", [TALKS, STRIKE, LAWSUIT, FLOOD, (LEDGER, RADIO, MAIL)])
def test_laws_of_every_claim(told: tuple[Told, ...]) -> None:
    """Whatever is set apart is nowhere together and nowhere lost; whatever is said to be one nowhere differs."""
    plain = story(*told)
    (found,) = compare([plain])
    for claim in (c for c in found.claims if len(c.accounts) > 1):
        one, *others = (Stretch(a.report, a.span) for a in claim.accounts)
        (now,) = compare([replace(plain, apart=((one, tuple(others)),))])
        assert together(now, one, others) == []
        for place in (one, *others):
            assert any(a.report == place.report and a.span.touches(place.span) for c in now.claims for a in c.accounts)
        (now,) = compare([replace(plain, at_one=((one, *others),))])
        whole = [c for c in now.claims if {(a.report, a.span) for a in c.accounts} == {tuple(p) for p in (one, *others)}]
        assert [c.relation for c in whole] == ["agree"]
