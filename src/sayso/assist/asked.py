"""What the tools take, as it comes over the wire: bounded, described for an assistant.

in: a tool's arguments    out: one struct a tool
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

Source = Annotated[str, Meta(max_length=2_000)]
Sources = Annotated[
    list[Source],
    Meta(min_length=1, max_length=20, description="http(s) addresses, or paths of files and folders that may be read here."),
]
Most = Annotated[int, Meta(ge=1, le=100, description="How many at most.")]
Cursor = Annotated[str, Meta(max_length=20, description="`next` of the answer before, for what it left out.")]
Day = Annotated[str, Meta(max_length=32, description="A day: 2026-03-10.")]
OutletName = Annotated[str, Meta(max_length=200, description="Only what this outlet has.")]
StoryName = Annotated[str, Meta(min_length=1, max_length=500, description="A story's id as `stories` and `search` give it.")]
Written = Annotated[str, Meta(min_length=1, max_length=20_000, description="The text to check, word for word.")]


class Args(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a tool takes: how many things at most, and where to go on."""

    most: Most = 20
    cursor: Cursor | None = None


class OfPages(Args, frozen=True, kw_only=True):
    """Pages."""

    sources: Sources


class OfReport(Args, frozen=True, kw_only=True):
    """A report of the library."""

    report: Annotated[str, Meta(min_length=1, max_length=2_000, description="A report's id, or its page's address.")]


class OfName(Args, frozen=True, kw_only=True):
    """Somebody."""

    name: Annotated[str, Meta(min_length=1, max_length=200, description="A person's or body's: whole, surname, or initials.")]
    outlet: OutletName | None = None
    since: Day | None = None
    until: Day | None = None


class OfQuery(Args, frozen=True, kw_only=True):
    """What is searched for."""

    query: Annotated[
        str,
        Meta(
            min_length=1,
            max_length=1_000,
            description='Words; "a phrase"; begin*; OR; -not; said-by:Marsk kind:named|unnamed|organisation outlet:"Halyard Wire" '
            "about:Ostamar stance:denied language:en after:2026-03-01 before:2026-04 story:ID.",
        ),
    ]


class OfList(Args, frozen=True, kw_only=True):
    """Which stories."""

    actor: Annotated[str, Meta(min_length=1, max_length=200, description="Only where this person or body appears.")] | None = None
    outlet: OutletName | None = None
    since: Day | None = None
    until: Day | None = None


class OfStory(Args, frozen=True, kw_only=True):
    """A story of the library."""

    story: StoryName


class OfComparison(OfStory, frozen=True, kw_only=True):
    """A story of the library whose reports are compared: an answer holds its most telling claims first."""

    most: Most = 8


class OfText(Args, frozen=True, kw_only=True):
    """A text, and what it is held against: pages or a story. every: also what holds."""

    text: Written
    sources: Sources | None = None
    story: StoryName | None = None
    every: Annotated[bool, Meta(description="Also list what holds, not only what fails or is to be looked at.")] = False
