"""What goes out as JSON comes back equal, in the contract's shape."""

from __future__ import annotations

import json
from datetime import date

import msgspec
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from jsonschema.validators import validator_for

from sayso.model import Article, Comparison, MadeBy, Reading, Report, Span, TimeExpression, from_json, json_schema, to_json
from tests.strategies import comparisons, readings

# Made once: to look through the schema takes longer than to hold a reading against it.
PUBLISHED = validator_for(json_schema(Reading))(json_schema(Reading))
PUBLISHED.check_schema(PUBLISHED.schema)


class TestRoundTrip:
    @given(readings())
    @settings(max_examples=40)
    def test_a_reading_comes_back_equal(self, reading: Reading) -> None:
        assert from_json(to_json(reading), Reading) == reading

    @given(comparisons())
    @settings(max_examples=40)
    def test_a_comparison_comes_back_equal(self, comparison: Comparison) -> None:
        assert from_json(to_json(comparison), Comparison) == comparison

    @given(readings())
    @settings(max_examples=25)
    def test_what_goes_out_fits_the_published_schema(self, reading: Reading) -> None:
        PUBLISHED.validate(json.loads(to_json(reading)))


class TestShape:
    """The contract's names, which other programs rely on."""

    def test_days_go_out_as_from_and_to(self) -> None:
        line = json.loads(
            to_json(TimeExpression(span=Span(0, 5), type="DATE", value="2024-04", first=date(2024, 4, 1), last=date(2024, 4, 30)))
        )
        assert line == {"span": [0, 5], "type": "DATE", "value": "2024-04", "from": "2024-04-01", "to": "2024-04-30"}

    def test_what_is_unknown_is_null_not_left_out(self) -> None:
        line = json.loads(to_json(Article(id="a", text="Words.", text_sha256="0")))
        assert line["outlet"] is None
        assert line["authors"] == []

    def test_a_report_carries_its_text(self) -> None:
        report = Report.of(Article(id="a", text="Words.", text_sha256="0", outlet="The Vale Post"))
        assert {"id", "title", "outlet", "url", "published", "extent", "copy_of", "text"} <= json.loads(to_json(report)).keys()

    def test_a_wrong_field_is_told_with_its_place(self) -> None:
        with pytest.raises(msgspec.ValidationError, match=r"\$\.title"):
            from_json('{"id": "a", "title": 7, "text": "x", "text_sha256": ""}', Article)


class TestSpansPointIntoTheText:
    def test_a_reading_whose_span_lies_outside_cannot_be_made(self) -> None:
        article = Article(id="a", text="Short.", text_sha256="0")
        with pytest.raises(ValueError, match="outside the text"):
            Reading(made_by=MadeBy(extract="x"), article=article, times=(TimeExpression(span=Span(2, 60), type="DATE"),))


class TestStrategies:
    """Laws hold only over what the strategies make: each field must take more than its default."""

    def test_readings_fill_every_field(self) -> None:
        assert filled(readings(), Reading) == {"actors", "attributions", "times", "events", "clauses", "unread_because"}

    def test_comparisons_fill_every_field(self) -> None:
        assert filled(comparisons(), Comparison) == {"claims", "timeline", "origins", "process", "title", "first", "last"}


def filled(values: st.SearchStrategy, kind: type) -> set[str]:
    """The optional fields of `kind` that some of the strategy's values fill."""
    seen: set[str] = set()

    @given(values)
    @settings(max_examples=40, phases=[Phase.generate])
    def look(value: object) -> None:
        seen.update(name for name in kind.__struct_fields__ if getattr(value, name))

    look()
    always = {"schema", "made_by", "read", "article", "story", "reports"}
    return seen - always
