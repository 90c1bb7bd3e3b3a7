"""A page and its JSON show a claim under the same heading."""

from __future__ import annotations

import msgspec

from sayso.compare import compare, shown_in
from sayso.export.labels import section_of

from .told import STRIKE, TALKS, story


def test_the_page_and_json_agree() -> None:
    for told in (STRIKE, TALKS):
        claims = next(compare([story(*told)])).claims
        assert claims
        assert [section_of(c) for c in claims] == [msgspec.to_builtins(c)["shown"] for c in claims] == [shown_in(c) for c in claims]
