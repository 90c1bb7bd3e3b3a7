"""What holds for every outcome that the types allow."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from rich.cells import cell_len
from selectolax.lexbor import LexborHTMLParser

from sayso.export import to_html, to_text
from sayso.model import Alone, Failure, Reading
from sayso.pipeline import Outcome
from tests.strategies import comparisons, maybe_words, readings, words


@st.composite
def outcomes(draw: st.DrawFn) -> Outcome:
    """Any outcome; its readings are of its reports' texts, or missing."""
    compared = draw(st.lists(comparisons(), max_size=1))
    reports = [r for c in compared for r in c.reports]
    read = {r.id: _reading_of(draw(readings()), r.text) for r in reports if draw(st.booleans())}
    return Outcome(
        comparisons=tuple(compared),
        readings=read,
        alone=tuple(Alone(report=r, why=draw(words)) for r in reports[:1]),
        unread=tuple(draw(st.lists(readings(), max_size=1))),
        twice=tuple(draw(st.lists(st.tuples(words, words), max_size=1))),
        failures=tuple(
            draw(st.lists(st.builds(Failure, source=words, stage=st.just("read"), cause=words, message=words, hint=maybe_words)))
        ),
        fetched=tuple(draw(st.lists(words, max_size=2))),
    )


def _reading_of(reading: Reading, text: str) -> Reading:
    """The reading moved to a text: what does not lie inside it is left out."""
    article = replace(reading.article, text=text, paragraphs=(), posts=())
    inside = tuple(
        a for a in reading.attributions if a.content and all(s.inside(text) for s in (*a.source, *a.cue, *a.content))
    )  # fmt: skip
    times = tuple(t for t in reading.times if t.span.inside(text))
    return replace(reading, article=article, attributions=inside, times=times, actors=(), events=(), clauses=())


@given(outcomes(), st.integers(20, 140))
@settings(max_examples=15)
def test_text_keeps_to_its_width_and_steers_nothing(outcome: Outcome, width: int) -> None:
    made = to_text(outcome, width=width)
    assert all(cell_len(line) <= width for line in made.split("\n"))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", made)


@given(outcomes())
@settings(max_examples=15)
def test_every_link_of_the_page_leads_somewhere(outcome: Outcome) -> None:
    parsed = LexborHTMLParser(to_html(outcome))
    ids = [node.attributes["id"] or "" for node in parsed.css("[id]")]
    links = [a.attributes["href"] or "" for a in parsed.css("a")]
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert all(re.match("#|https?://", link) for link in links)
    assert not parsed.css("script, img")
