"""How many independent voices two accounts in other words have, by who says them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.compare import compare
from sayso.compare.clauses.units import Unit, units_of
from sayso.compare.voices.door import caveat, independent, voices
from sayso.model import Attribution, Report
from sayso.model.article import Extent
from sayso.model.reading import SourceKind

from .told import over_days, story

NAMED, BODY, UNNAMED = "named_person", "organisation", "anonymous_person"


def accounts(*speakers: tuple[str, SourceKind]) -> tuple[list[Unit], list[Report]]:
    """One account a report, in other words each, by these speakers."""
    told = story(*((f"Outlet {k}", "The bow door of the ferry Solveig had been left open.") for k in range(len(speakers))))
    units = [
        replace(
            unit,
            grams=frozenset(),
            attribution=Attribution(id="q1", content=(unit.span,), manner="indirect", source_kind=kind, speaker=name),
        )
        for unit, (name, kind) in zip(units_of(told), speakers, strict=True)
    ]
    return units, [m.report for m in told.members]


@pytest.mark.parametrize(
    ("first", "second", "number"),
    [
        (("police", BODY), ("police", BODY), None),
        (("police", BODY), ("Police in Rivaburg", BODY), None),
        (("Rivaburg police", BODY), ("Rivaburg police", BODY), 1),
        (("prosecutors", BODY), ("the coastguard", BODY), 2),
        (("Magnus Eide", NAMED), ("Eide", NAMED), 1),
        (("the World Health Organization", BODY), ("WHO", BODY), 1),
        (("the Foreign Ministry", BODY), ("the Finance Ministry", BODY), 2),
        (("Magnus Eide", NAMED), ("Rolf Eide", NAMED), 2),
        (("a diver", UNNAMED), ("Magnus Eide", NAMED), 2),
        (("the coastguard", BODY), ("a coastguard official", UNNAMED), None),
        (("a diver", UNNAMED), ("a fisherman", UNNAMED), None),
    ],
)
def test_voices_by_speakers(first: tuple[str, SourceKind], second: tuple[str, SourceKind], number: int | None) -> None:
    for pair in ((first, second), (second, first)):
        units, reports = accounts(*pair)
        assert independent(units, voices(units, reports)) == number


def test_what_stands_in_quotation_marks_is_never_the_outlets_own_voice() -> None:
    told = story(
        ("Ellory Post", "There was a notice on the door. “The ferry to the islands sails at noon on Sunday.” Nobody knew whose.")
    )
    units = [u for u in units_of(told) if "sails" in u.text]
    assert [u.attribution is None for u in units] == [False]
    assert [u.attribution for u in units_of(told) if "notice" in u.text] == [None]


@pytest.mark.parametrize(("other", "number"), [("the mayor, Ines Falk,", 2), ("the fire service", 1)])
def test_two_who_say_the_same_in_the_same_words_are_two(other: str, number: int) -> None:
    said = "{} people were killed in a fire at a warehouse in Tollan on Tuesday, {} said."
    told = story(("Tollan Post", said.format("Four", "the fire service")), ("Radio Nord", said.format("Six", other)))
    units = [u for u in units_of(told) if "killed" in u.text]
    assert independent(units, voices(units, [m.report for m in told.members])) == number


@pytest.mark.parametrize(
    ("speaker", "number", "parted"),
    [(("Per Dahl", NAMED), None, 2), (("Ministry of Health", BODY), 1, 1), (("a doctor", UNNAMED), 1, 1)],
)
def test_a_named_one_in_the_words_of_an_unnamed_one_may_be_that_one(
    speaker: tuple[str, SourceKind], number: int | None, parted: int
) -> None:
    """A newsroom that passes the unnamed one's words on is no voice, and does not hide that nobody is named."""
    units, reports = accounts(("a person familiar with the trial", UNNAMED), ("Outlet 0", "outlet"), speaker)
    units = [replace(u, grams=frozenset((str(k), "", "") for k in range(9))) for u in units]
    found = voices(units, reports)
    assert (len(found), independent(units, found)) == (parted, number)


@pytest.mark.parametrize(
    ("speaker", "kind", "number"),
    [("the first mate", UNNAMED, 1), (None, "unknown", 1), ("Rolf Eide", NAMED, 2), ("the coastguard", BODY, 2)],
)
def test_one_quotation_is_one_voice_unless_two_are_named(speaker: str | None, kind: SourceKind, number: int) -> None:
    told = story(*((f"Outlet {k}", "“The bow door had been left open.”") for k in range(2)))
    units = [
        replace(
            u, grams=frozenset(), attribution=Attribution(id="q1", content=(u.span,), manner="direct", source_kind=k, speaker=name)
        )
        for u, (name, k) in zip(units_of(told), (("Magnus Eide", NAMED), (speaker, kind)), strict=True)
    ]
    assert len(voices(units, [m.report for m in told.members])) == number


def test_all_from_one_unnamed_source_by_way_of_a_newsroom_is_said() -> None:
    units, reports = accounts(("a person familiar with the trial", UNNAMED), ("Outlet 0", "outlet"))
    assert caveat(units, voices(units, reports), reports) == "one_unnamed_source"


@pytest.mark.parametrize(
    ("outlet", "extent", "number"), [("Outlet 0", "teaser", 1), ("Outlet 0", "full", 2), ("Outlet 1", "teaser", 2)]
)
def test_a_teaser_of_the_same_newsroom_is_no_voice_of_its_own(outlet: str, extent: Extent, number: int) -> None:
    """It stood on the very page, so it bears out nothing that the page says."""
    units, (page, other) = accounts(("Magnus Eide", NAMED), ("the fire service", BODY))
    reports = [page, replace(other, outlet=outlet, extent=extent)]
    assert independent(units, voices(units, reports)) == number
    assert independent(units, voices(units, [replace(reports[1], id="r0"), replace(page, id="r1")])) == number


SOURCE = "Arcton would pay $42 a share for Belcore, mostly in cash, a person familiar with the matter told Money Wire."
EARLY, LATER, LAST = "2026-02-10T06:30+00:00", "2026-02-10T08:00+00:00", "2026-02-10T09:10+00:00"


def test_who_retells_anothers_report_adds_no_voice() -> None:
    told = over_days(
        (EARLY, "Money Wire", SOURCE),
        (
            LATER,
            "Tech Observer",
            "Arcton is close to a deal, Money Wire reported on Tuesday. Arcton would pay $42 a share for Belcore.",
        ),
        (LAST, "City Chronicle", "Shares in Belcore rose. According to Tech Observer, Arcton would pay $42 a share for Belcore."),
    )
    (found,) = compare([told])
    (claim,) = (c for c in found.claims if len(c.accounts) == 3)
    assert (claim.independent, claim.caveat) == (1, "one_unnamed_source")


@pytest.mark.parametrize(("first", "voices"), [(EARLY, 1), ("2026-02-08T09:00+00:00", 2)])
def test_what_one_has_from_a_page_that_was_changed_later_that_day_is_no_second_voice(first: str, voices: int) -> None:
    told = over_days(
        (first, "Tech Observer", "Arcton will pay $42 a share for Belcore, the Money Wire reported Tuesday."),
        (LATER, "Money Wire", "Arcton plans to pay $42 for each share of Belcore in May."),
    )
    (found,) = compare([told])
    (claim,) = (c for c in found.claims if len(c.accounts) == 2)
    assert len(claim.voices) == voices


def test_nobody_has_from_another_what_he_told_before() -> None:
    told = over_days(
        (
            EARLY,
            "Tech Observer",
            "Arcton is close to a deal, Money Wire reported on Tuesday. Arcton would pay $42 a share for Belcore.",
        ),
        (LATER, "Money Wire", "Arcton will pay $42 a share for Belcore, the company said."),
    )
    (found,) = compare([told])
    (claim,) = (c for c in found.claims if len(c.accounts) == 2)
    assert len(claim.voices) == 2


def test_what_is_had_from_a_reprint_is_the_reprinted_reports_voice() -> None:
    paid = "Field paid the debts of the Astor bank, three million marks, from a secret fund"
    told = story(
        ("Astor Herald", f"{paid}, a person close to the minister said."),
        ("Valmont Times", f"{paid}, a person close to the minister said."),
        (
            "Coast Today",
            "The debts of the Astor bank, three million marks, were paid by Field from a secret fund, the Valmont Times said.",
        ),
        copy_of={1: 0},
    )
    (found,) = compare([told])
    assert [(c.independent, c.caveat) for c in found.claims if "paid" in c.claim] == [(1, "one_unnamed_source")]


def test_two_outlets_that_have_it_from_each_other_are_circular() -> None:
    quits = "The finance minister, Jonas Field, will resign over the bank scandal on Friday"
    told = story(
        ("Astor Herald", f"{quits}, the Valmont Times reported."),
        ("Valmont Times", f"{quits}, the Astor Herald reported."),
        ("Coast Today", f"{quits}, according to the Valmont Times."),
    )
    (found,) = compare([told])
    assert [(c.independent, c.caveat) for c in found.claims if "resign" in c.claim] == [(1, "circular")]


@pytest.mark.parametrize(
    ("sources", "count"),
    [
        (("Ardenia", "Ardenia's defence ministry"), 1),
        (("Ardenia", "The Ardenian government"), 1),
        (("France", "The French foreign ministry"), 1),
        (("Ardenia", "Solvania's defence ministry"), 2),
    ],
)
def test_a_state_and_the_ministry_that_speaks_for_it_are_one_voice(sources: tuple[str, str], count: int) -> None:
    ways = ("it would send two ships to the gulf on Friday", "two ships would go to the gulf by the end of Friday")
    told = story(*((f"Outlet{k}", f"{name} said {ways[k]}.") for k, name in enumerate(sources)))
    (found,) = compare([told])
    shared = [c for c in found.claims if len(c.accounts) == 2]
    assert [c.independent for c in shared] == [count]
    assert all("source" not in c.differs_in for c in shared) or count == 2


VISIT = "The interior minister, Dela Rusk, will visit Tallow Reach on Wednesday, her office said."


@pytest.mark.parametrize(
    ("second", "relation", "number"),
    [
        (("2026-04-14", "Echo", f"{VISIT} Rain fell in the hills."), "agree", 1),
        (("2026-04-16", "Echo", "The interior minister, Dela Rusk, visited Tallow Reach on Wednesday."), "developed", 2),
    ],
)
def test_a_visit_told_by_one_office_is_one_voice_and_another_once_it_has_come(
    second: tuple[str, str | None, str], relation: str, number: int
) -> None:
    (claim,) = (c for c in next(compare([over_days(("2026-04-14", "Post", VISIT), second)])).claims if len(c.accounts) > 1)
    assert (claim.relation, claim.independent) == (relation, number)


def test_a_plan_told_by_two_bodies_has_two_voices() -> None:
    told = story(
        ("Post", "Larsen plans to build 2,000 flats in Osk, her spokesman said."),
        ("Echo", "Larsen will build 2,000 flats in Osk, the Osk council said."),
    )
    (claim,) = (c for c in next(compare([told])).claims if len(c.accounts) > 1)
    assert claim.independent == 2


OWN_WORDS = "The ferry Solveig was towed into the harbour of Osk after its engine failed off Sund, and nobody was hurt"


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        (f"{OWN_WORDS}.", f"{OWN_WORDS.replace('was towed', 'was pulled').replace('failed', 'stopped')}.", 1),
        (f"{OWN_WORDS}.", "A tug pulled the ferry Solveig into Osk on Sunday; its engine had failed and all aboard were well.", 2),
        ("Look out for our regatta", "Look out for our regatta", 1),
    ],
)
def test_own_words_nearly_alike_over_a_long_run_are_one_voice(one: str, other: str, number: int) -> None:
    told = story(("Osk Post", one), ("Sund Gazette", other))
    units = [next(u for u in units_of(told) if u.report == k) for k in (0, 1)]
    units = [replace(u, attribution=None) for u in units]
    assert len(voices(units, [m.report for m in told.members])) == number


def test_what_one_newsroom_tells_on_two_pages_is_one_voice() -> None:
    told = story(
        ("Osk Post", "The bow door of the ferry Solveig stood open."), ("Osk Post", "The Solveig sailed with an open door.")
    )
    units, reports = [u for u in units_of(told) if "door" in u.text], [m.report for m in told.members]
    assert len(voices([replace(u, attribution=None) for u in units], reports)) == 1


def test_what_one_newsroom_tells_and_what_it_quotes_are_two_voices() -> None:
    units, reports = accounts(("Osk Post", "outlet"), ("Per Lund", NAMED), ("Per Lund", NAMED))
    reports = [replace(r, outlet=name) for r, name in zip(reports, ("Osk Post", "Osk Post", "Radio Nord"), strict=True)]
    assert voices([replace(units[0], attribution=None), *units[1:]], reports) == ((0,), (1, 2))


def test_own_words_that_a_person_set_apart_are_two_voices() -> None:
    units, reports = accounts(("Osk Post", "outlet"), ("Osk Post", "outlet"))
    parted = [replace(u, attribution=None, others=frozenset({n})) for u, n in zip(units, (1, -1), strict=True)]
    for outlet, text in (("Osk Post", "Another text."), ("Radio Nord", reports[0].text)):
        told = [replace(reports[0], outlet="Osk Post"), replace(reports[1], outlet=outlet, text=text)]
        assert voices([replace(u, others=frozenset()) for u in parted], told) == ((0, 1),)
        assert voices(parted, told) == ((0,), (1,))


def test_own_words_of_reports_that_carry_one_text_are_one_voice() -> None:
    wire = "\n\n".join(f"The {name} was moved to berth {n} on Monday before the storm came in from the west." for n, name in NAMES)
    told = story(
        ("Osk Post", f"The bow door of the ferry Solveig stood open.\n\n{wire}"),
        ("Sund Gazette", f"{wire}\n\nThe Solveig sailed with its door open."),
        ("Orvik Echo", "The Solveig had left with an open door.\n\nNobody knows who was to close it."),
    )
    units, reports = [u for u in units_of(told) if "door" in u.text], [m.report for m in told.members]
    units = [replace(u, attribution=None, grams=frozenset()) for u in sorted(units, key=lambda u: u.report)]
    assert voices(units, reports) == ((0, 1), (2,))


NAMES = tuple(enumerate(("Alma", "Brita", "Carla", "Dagny", "Edda", "Freja", "Gerda"), 1))


@pytest.mark.parametrize(
    ("one", "number"),
    [
        ('A pilot said "everyone just literally fell over", adding that it was dark.', 1),
        ('A pilot issued a note, saying: "Everyone just literally fell over on the deck.', 1),
        ('A pilot said "everyone" on the ferry Solveig fell over the crates, adding that it was dark.', 2),
    ],
)
def test_a_quotation_begun_or_cut_is_the_same_quotation(one: str, number: int) -> None:
    told = story(("Osk Post", one), ("Sund Gazette", "“Everyone just literally fell over,” Holm said."))
    units = [next(u for u in units_of(told) if u.report == k and "fell" in u.text) for k in (0, 1)]
    units = [replace(u, grams=frozenset()) for u in units]
    assert len(voices([replace(units[0], attribution=None), units[1]], [m.report for m in told.members])) == number


@pytest.mark.parametrize(
    ("about", "first", "second", "number"),
    [
        ("Orvik Lines owns it.", ("Orvik Lines", BODY), ("the airline", BODY), None),
        ("Orvik Lines owns it.", ("Orvik Lines", BODY), ("the Orvik Lines vice president", BODY), None),
        ("Brenn's lawyer Per Lund left.", ("Per Lund", NAMED), ("Mayor Ida Brenn's lawyer", UNNAMED), None),
        ("Ida Holm, a former tenant of Orvik Lines, left.", ("Ida Holm", NAMED), ("Orvik Lines", BODY), 2),
        ("The police spokeswoman Ann Rait left.", ("Ann Rait", NAMED), ("a hospital spokeswoman", UNNAMED), 2),
        ("It is old.", ("Manuel Holm", NAMED), ("Manual Holm", NAMED), 1),
        ("It is old.", ("Manuel Holm", NAMED), ("Michel Holm", NAMED), 2),
    ],
)
def test_who_may_be_one_as_told_is_not_counted_twice(
    about: str, first: tuple[str, SourceKind], second: tuple[str, SourceKind], number: int | None
) -> None:
    told = story(*((f"Outlet {k}", f"The bow door of the ferry Solveig had been left open. {about}") for k in range(2)))
    units = [
        replace(
            u, grams=frozenset(), attribution=Attribution(id="q1", content=(u.span,), manner="indirect", source_kind=k, speaker=n)
        )
        for u, (n, k) in zip([u for u in units_of(told) if "bow door" in u.text], (first, second), strict=True)
    ]
    assert independent(units, voices(units, [m.report for m in told.members])) == number


def test_beside_a_quotation_of_nobody_known_nobody_can_count() -> None:
    told = story(*((f"Outlet {k}", "The bow door of the ferry Solveig had been left open.") for k in range(2)))
    units = [
        replace(u, grams=frozenset(), attribution=Attribution(id="q1", content=(u.span,), manner=m, source_kind=k, speaker=n))
        for u, (m, k, n) in zip(units_of(told), (("indirect", NAMED, "Per Lund"), ("direct", "unknown", None)), strict=True)
    ]
    assert independent(units, ((0,), (1,))) is None


LONG = "The herring came late to Tollan this year, and the boats lay idle for weeks. " * 5
SOLD = "he mayor of Tollan had sold nine of the harbour's old ferries to a yard in Orvik"


@pytest.mark.parametrize(
    ("told", "number"),
    [
        (f"The Washington Post reported that t{SOLD}.", 1),
        (f"T{SOLD}, the Washington Post reports.", 1),
        (f"T{SOLD}, according to a report in the Washington Post.", 1),
        (f"A Washington Post report said that t{SOLD}.", 1),
        (f"T{SOLD}. The yard took all of them in April, the Washington Post reports.", 1),
        (f"The harbour took no bids, the Washington Post reports. T{SOLD}.", 1),
        (f"T{SOLD}.", 2),
        (f"T{SOLD}. The yard took all of them in April, the Sund Gazette reports.", 2),
        (f"T{SOLD}. The town got nothing, Per Lund said. The yard took all, the Washington Post reports.", 2),
        (f"T{SOLD}. Nobody slept. It rained. The yard took all of them in April, the Washington Post reports.", 2),
    ],
)
def test_what_a_report_has_from_another_outlet_is_one_voice_with_that_outlets_own(told: str, number: int) -> None:
    own = "Ines Calder sold nine ferries of Tollan to a shipbuilder at Orvik without a tender."
    reports = story(("Radio Nord", f"{LONG}\n\n{told}"), ("The Washington Post", f"{own}\n\nHerring was packed here."))
    units = [u for u in units_of(reports) if "sold" in u.text]
    for pair in (units, units[::-1]):
        assert len(pair) == 2
        assert len(voices(pair, [m.report for m in reports.members])) == number


@pytest.mark.parametrize(
    ("one", "other", "number"),
    [
        ("Prices in Ellory rose 5.4 percent in June.", "Ellory’s shoppers paid 5.4 percent more in June.", None),
        ("The yards of Ellory added 8,400 jobs.", "Ellory’s yards added 8,400 jobs in June, the labour office said.", None),
        ("The mayor said the yards added 8,400 jobs.", "Ellory’s yards added 8,400 jobs in June, the labour office said.", 2),
        ("Three boats lay at the quay of Ellory all day.", "All day three boats lay at Ellory’s quay.", 2),
        ("The yards of Ellory added 8,400 jobs.", "Ellory’s yards added dozens of jobs in June, the labour office said.", 2),
    ],
)
def test_of_a_figure_that_a_report_gives_without_who_counted_nobody_can_count_voices(
    one: str, other: str, number: int | None
) -> None:
    told = story(("Ellory Post", one), ("Sund Gazette", other))
    units = units_of(told)
    assert len(units) == 2
    assert independent(units, voices(units, [m.report for m in told.members])) == number


@pytest.mark.parametrize(
    ("cited", "who", "number"),
    [
        ("the Port Mercury reported", "the newspaper", 1),
        ("the Port Mercury reported", "the paper", 1),
        ("the Sund Gazette reported", "the newspaper", 2),
        ("the Port Mercury and the Coast Tribune reported", "the newspaper", 2),
    ],
)
def test_the_newspaper_is_the_one_that_the_report_cites(cited: str, who: str, number: int) -> None:
    told = story(
        ("Port Mercury", "The minister, Ada Falk, told the king of her decision on Sunday evening, an official said."),
        ("Daily Beacon", f"The minister is to step down, {cited} on Monday. According to {who}, Ada Falk told the king on Sunday."),
        ("Coast Tribune", "The islands had no ferry."),
    )
    units, reports = units_of(told), [m.report for m in told.members]
    two = [next(u for u in units if u.report == k and "king" in u.text) for k in (0, 1)]
    assert len(voices(two, reports)) == number
