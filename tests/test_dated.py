"""A text that says only when it was changed: its weekdays, and its place among others, are understood by that day."""

from __future__ import annotations

from pathlib import Path

import sayso
from sayso.export.labels import day_told
from sayso.model import Reading, from_json, to_json

_HEAD = '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><id>urn:x</id>'
_ASIDE = (
    "Shops on the outer islands said that they had food for a week. Fishermen carried mail across the sound in their own boats, "
    "and the hospital at Verrin asked for a helicopter to stand by. "
) * 4


def _entry(n: int, changed: str, told: str) -> str:
    return (
        f"<entry><title>Ferry crews at Skarholm strike</title><id>urn:{n}</id><link href='https://post{n}.example/ferry'/>"
        f"<updated>{changed}</updated><content type='html'>&lt;p&gt;{told}&lt;/p&gt;&lt;p&gt;{_ASIDE}&lt;/p&gt;</content></entry>"
    )


def test_weekdays_and_order(tmp_path: Path) -> None:
    """Wednesday is that before the change, the earlier report tells first, and no day of publication is made of it."""
    later = _entry(1, "2031-03-14T08:00:00Z", "Masked men burned the ferry office on Thursday, the union said.")
    first = _entry(2, "2031-03-12T18:00:00Z", "Ferry crews at Skarholm began a strike on Wednesday, the seamen’s union said.")
    (tmp_path / "a.xml").write_text(f"{_HEAD}{later}{first}</feed>", encoding="utf-8")
    outcome = sayso.compare([str(tmp_path / "a.xml")])
    [c] = outcome.comparisons
    assert (str(c.first), str(c.last)) == ("2031-03-12", "2031-03-14")
    [entry] = [e for e in c.timeline if "strike" in e.text]
    assert (str(entry.first), entry.told) == ("2031-03-12", "2031-03-12T18:00Z")
    assert {r.published for r in c.reports} == {None}
    assert {day_told(r) for r in c.reports} == {"changed 12 Mar 2031", "changed 14 Mar 2031"}
    assert from_json(to_json(c), type(c)) == c


def test_published_goes_first(tmp_path: Path) -> None:
    """What was published and changed later counts its weekdays from publication."""
    entry = _entry(1, "2031-03-20T08:00:00Z", "Ferry crews at Skarholm began a strike on Wednesday, the seamen’s union said.")
    entry = entry.replace("<updated>", "<published>2031-03-13T08:00:00Z</published><updated>")
    (tmp_path / "a.xml").write_text(f"{_HEAD}{entry}</feed>", encoding="utf-8")
    [reading] = sayso.read([str(tmp_path / "a.xml")])
    assert isinstance(reading, Reading)
    assert [t.value for t in reading.times if t.span.of(reading.article.text) == "Wednesday"] == ["2031-03-12"]
