"""The values that travel from room to room: frozen, with spans that point into an article's text.

in: nothing    out: the types below. Every other room imports them from here; this room imports no other.
"""

from sayso.model.about import About, Qualifier, Side, SourceCount
from sayso.model.article import Article, Caption, Link, Teaser, paragraphs_of
from sayso.model.check import Check, Evidence, Finding
from sayso.model.comparison import (
    Account,
    Change,
    Claim,
    Comparison,
    Condition,
    Explained,
    Omission,
    Origin,
    Process,
    ProcessParty,
    ProcessState,
    ProcessStep,
    Reason,
    RunnerUp,
    TimelineEntry,
)
from sayso.model.days import day_of
from sayso.model.errors import (
    Failure,
    FetchError,
    InputError,
    LanguageError,
    ReadError,
    SaysoError,
    UsageError,
)
from sayso.model.page import Page
from sayso.model.reading import (
    Actor,
    Attribution,
    Clause,
    Event,
    MadeBy,
    Participant,
    Place,
    Quantity,
    Reading,
    Rejected,
    TimeExpression,
)
from sayso.model.span import Span, covers, overlap
from sayso.model.story import Alone, Grouping, Member, Placement, Report, Story
from sayso.model.wire import from_json, json_schema, to_json

__all__ = [
    "About",
    "Account",
    "Actor",
    "Alone",
    "Article",
    "Attribution",
    "Caption",
    "Change",
    "Check",
    "Claim",
    "Clause",
    "Comparison",
    "Condition",
    "Event",
    "Evidence",
    "Explained",
    "Failure",
    "FetchError",
    "Finding",
    "Grouping",
    "InputError",
    "LanguageError",
    "Link",
    "MadeBy",
    "Member",
    "Omission",
    "Origin",
    "Page",
    "Participant",
    "Place",
    "Placement",
    "Process",
    "ProcessParty",
    "ProcessState",
    "ProcessStep",
    "Qualifier",
    "Quantity",
    "ReadError",
    "Reading",
    "Reason",
    "Rejected",
    "Report",
    "RunnerUp",
    "SaysoError",
    "Side",
    "SourceCount",
    "Span",
    "Story",
    "Teaser",
    "TimeExpression",
    "TimelineEntry",
    "UsageError",
    "covers",
    "day_of",
    "from_json",
    "json_schema",
    "overlap",
    "paragraphs_of",
    "to_json",
]
