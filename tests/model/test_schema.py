"""The published JSON Schemas are those of the types."""

from __future__ import annotations

import json

import pytest

from sayso.model import Check, Comparison, Failure, Reading, json_schema
from tests.conftest import ROOT


@pytest.mark.parametrize(
    ("name", "kind"), [("reading", Reading), ("comparison", Comparison), ("check", Check), ("failure", Failure)]
)
def test_published_schema_is_current(name: str, kind: type) -> None:
    published = json.loads((ROOT / "docs" / "schema" / f"{name}.json").read_text(encoding="utf-8"))
    assert published == json.loads(json.dumps(json_schema(kind))), "run scripts/publish-schema"
