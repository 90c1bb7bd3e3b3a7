"""What becomes of an article, as a table: what is there, what is given, the decision."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from sayso.library import Given
from sayso.library.addresses import addresses_of, id_of, own_url, plain_url
from sayso.library.decide import Decision, NewReport, NewVersion, Unchanged, decide
from sayso.library.values import Known, Seen

from .made import given

LONG = " ".join(f"Crew {n} of the ferry told the harbour that it would not sail on day {n}." for n in range(12))
EDITED = LONG.replace("day 3", "day 30")
OTHER = " ".join(f"The orchard keeper {n} picked so many apples in week {n} of the harvest." for n in range(12))
URL = "https://halyard.example/ferry"


def known(one: Given, by: str = "url", number: int = 1) -> Known:
    """An article as the library would hold it, found by one of its addresses, or by its text."""
    a = one.article
    address = next((x for x in addresses_of(one) if x.startswith(f"{by}:")), "")
    seen = Seen(number=number, title=a.title, text_sha256=a.text_sha256, moment=a.modified or a.published, extent=a.extent)
    return Known(
        published=a.published,
        report="r-1",
        by=address,
        own_id=one.own_id,
        url=own_url(a),
        outlet=a.outlet,
        current=number,
        versions=(seen,),
        text=a.text,
    )


def decided(there: Given, comes: Given, by: str) -> Decision:
    if by == "text":
        return decide(comes, (), [known(there, "none")])
    return decide(comes, [known(there, by)])


SAME = Unchanged("r-1", 1)
NEXT = NewVersion("r-1", 2, current=True, grown=False)
CASES = {
    "the same page": (given(url=URL, text=LONG), given(url=URL, text=LONG), "url", SAME),
    "an edited page": (given(url=URL, text=LONG), given(url=URL, text=EDITED), "url", NEXT),
    "another headline": (given(url=URL, text=LONG), given(url=URL, text=LONG, title="Ferry sails"), "url", NEXT),
    "a page written anew": (given(url=URL, text=LONG), given(url=URL, text=OTHER), "url", NEXT),
    "an older state of it": (
        given(url=URL, text=LONG, modified="2026-03-11T09:00Z"),
        given(url=URL, text=EDITED, modified="2026-03-10T09:00Z"),
        "url",
        NewVersion("r-1", 2, current=False, grown=False),
    ),
    "a teaser of it": (given(url=URL, text=LONG), given(url=URL, text="Crews stay.", extent="teaser"), "url", SAME),
    "a cut copy of it": (given(url=URL, text=LONG), given(url=URL, text=LONG[:200], extent="truncated"), "url", SAME),
    "the page of a teaser": (
        given(text="Crews stay.", extent="teaser"),
        given(url=URL, text=LONG),
        "head",
        NewVersion("r-1", 2, current=True, grown=True),
    ),
    "a file edited": (given(path="/a.txt", text=LONG), given(path="/a.txt", text=EDITED), "path", NEXT),
    "an id's text edited": (given(own_id="7", text=LONG), given(own_id="7", text=EDITED), "id", NEXT),
    "an edited copy without an address": (given(text=LONG), given(text=EDITED), "head", NEXT),
    "the same text without an address": (given(url=URL, text=LONG), given(text=LONG, outlet=None), "text", SAME),
}
APART = {
    "another page in the file": (given(path="/a.txt", text=LONG), given(path="/a.txt", text=OTHER, title="Harvest"), "path"),
    "another list's number 7": (given(own_id="7", text=LONG), given(own_id="7", text=OTHER, title="Harvest"), "id"),
    "a headline used twice": (given(text=LONG, title="Live"), given(text=OTHER, title="Live"), "head"),
    "one headline, two addresses": (given(url=URL, text=LONG), given(url=URL + "-2", text=EDITED), "head"),
    "one headline, no outlet told": (given(text=LONG, outlet=None), given(text=EDITED, outlet=None), "head"),
    "one headline, two ids": (given(own_id="7", text=LONG), given(own_id="8", text=EDITED), "head"),
    "wire text elsewhere": (given(url=URL, text=LONG), given(url="https://review.example/x", text=LONG, outlet="Review"), "text"),
    "a summary that many stand under": (
        given(text="Read more here.", title="Ferry", extent="teaser"),
        given(text="Read more here.", title="Harvest", extent="teaser"),
        "text",
    ),
    "wire text of another outlet": (given(text=LONG), given(text=LONG, outlet="Review"), "text"),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_known(case: str) -> None:
    there, comes, by, wanted = CASES[case]
    assert decided(there, comes, by) == wanted


@pytest.mark.parametrize("case", APART)
def test_it_is_new(case: str) -> None:
    there, comes, by = APART[case]
    assert decided(there, comes, by) == NewReport(id_of(comes))


def test_going_back_to_an_earlier_wording_is_a_version_only_at_a_later_moment() -> None:
    first, second = (known(given(url=URL, text=t, modified=f"2026-03-1{n}T09:00Z"), number=n) for n, t in ((1, LONG), (2, EDITED)))
    both = replace(second, versions=(*first.versions, *second.versions))
    assert decide(given(url=URL, text=LONG, modified="2026-03-11T09:00Z"), [both]) == Unchanged("r-1", 2)
    assert decide(given(url=URL, text=LONG, modified="2026-03-13T09:00Z"), [both]) == NewVersion(
        "r-1", 3, current=True, grown=False
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.halyard.example/ferry/?utm_source=x&fbclid=1#top", "http://halyard.example/ferry"),
        ("https://halyard.example:443/a?id=7&utm_campaign=y", "https://HALYARD.example/a?id=7"),
    ],
)
def test_what_counts_visitors_is_no_part_of_an_address(one: str, other: str) -> None:
    assert plain_url(one) == plain_url(other)


@pytest.mark.parametrize("other", ["https://halyard.example/a?id=8", "https://halyard.example/A?id=7", "https://b.example/a?id=7"])
def test_what_names_a_page_is(other: str) -> None:
    assert plain_url("https://halyard.example/a?id=7") != plain_url(other)


@pytest.mark.parametrize(
    "url", ["https://halyard.example/", "https://halyard.example#top", "#", "javascript:void(0)", "http://[broken"]
)
def test_a_front_page_and_a_link_to_nowhere_name_no_page(url: str) -> None:
    assert own_url(given(url=url).article) is None


def test_a_broken_address_is_taken_as_it_stands() -> None:
    assert plain_url("http://[broken") == "http://[broken"
