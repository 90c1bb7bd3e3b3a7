"""The HTML file in a real browser: it fits a phone, its own style is let through, nothing is asked of anybody."""

from __future__ import annotations

import html
import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from sayso.export import brief_to_html, to_html
from sayso.pipeline import compare_sources
from tests.export import outcomes

QUIET = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--virtual-time-budget=4000",
)  # fmt: skip

WIDTHS = (360, 1440)
MADE = {"ferry": outcomes.ferry, "hostile": outcomes.hostile, "wide": outcomes.wide, "crowd": outcomes.crowd}
#: The page stands in frames of a phone's and a desk's width and is measured from outside: its own policy lets no script run inside.
MEASURE = """<!doctype html><meta charset="utf-8"><pre id="found"></pre>
<script>
const found = {{}};
function measure(frame) {{
  const page = frame.contentDocument, root = page.documentElement;
  const wide = [...page.querySelectorAll("body *")].filter((e) =>
    e.getBoundingClientRect().right > root.clientWidth + 1 && !e.closest(".skip, .unseen"));
  (found[frame.name] ??= {{}})[frame.width] = {{
    scroll: root.scrollWidth, client: root.clientWidth,
    wide: wide.map((e) => e.className + ":" + e.textContent.slice(0, 40)),
    squeezed: [...page.querySelectorAll(".cell-outlet, .cell-words")].filter((e) => e.offsetParent && e.offsetWidth < 60).length,
    broken: [...page.querySelectorAll("a[href^='#']")].map((a) => a.hash).filter((hash) => !page.getElementById(hash.slice(1))),
    tables: [...page.querySelectorAll("table.side")].filter((e) => e.offsetParent).length,
    claims: [...page.querySelectorAll(".claim")].filter((e) => e.offsetParent).length,
    resources: frame.contentWindow.performance.getEntriesByType("resource").length,
    paper: frame.contentWindow.getComputedStyle(page.body).backgroundColor,
  }};
  document.querySelector("#found").textContent = JSON.stringify(found);
}}
</script>{frames}"""
FRAME = """<iframe name="{n}" width="{width}" height="700" onload="measure(this)" srcdoc="{page}"></iframe>"""


def look(chromium: str, folder: Path, *pages: str) -> list[dict[str, Any]]:
    """What a browser finds of each page when it lays it out, by width. To start it takes longer than to look at ten pages."""
    frames = "".join(FRAME.format(n=n, width=w, page=html.escape(page)) for n, page in enumerate(pages) for w in WIDTHS)
    file = folder / "measure.html"
    file.write_text(MEASURE.format(frames=frames), encoding="utf-8")
    command = [chromium, *QUIET, f"--user-data-dir={folder / 'profile'}", "--dump-dom", file.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=90, check=True).stdout
    found = re.search(r'<pre id="found">(.*?)</pre>', shown, re.S)
    assert found is not None
    seen = json.loads(html.unescape(found[1]))
    assert len(seen) == len(pages)
    return [seen[str(n)] for n in range(len(pages))]


@pytest.fixture(scope="module")
def seen(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What a browser finds of each of the pages."""
    return dict(
        zip(MADE, look(chromium, tmp_path_factory.mktemp("seen"), *(to_html(made()) for made in MADE.values())), strict=True)
    )


@pytest.mark.parametrize("made", MADE)
def test_fits_phone_and_desk_and_asks_nobody(seen: dict[str, dict[str, Any]], made: str) -> None:
    found = seen[made]
    assert sorted(map(int, found)) == list(WIDTHS)
    for page in found.values():
        assert page["scroll"] <= page["client"], page["wide"]
        assert page["squeezed"] == 0
        assert page["broken"] == []
        assert page["claims"] > 0
        assert page["resources"] == 0
        assert page["paper"] not in ("rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"), "the style sheet was not let through"


def test_a_phone_shows_each_claim_once(seen: dict[str, dict[str, Any]]) -> None:
    found = seen["ferry"]
    assert (found["360"]["tables"], found["1440"]["tables"]) == (0, 1)
    assert found["360"]["claims"] == found["1440"]["claims"]


def test_a_printed_brief_has_no_words_below_twelve_pixels(chromium: str, tmp_path: Path, samples: Path) -> None:
    page = brief_to_html(compare_sources([str(samples / "fire")]))
    printed = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page).replace("@media print", "@media all")
    frame = """<!doctype html><meta charset="utf-8"><pre id="found"></pre><script>
function measure(frame) {{
  const page = frame.contentDocument, at = (e) => parseFloat(frame.contentWindow.getComputedStyle(e).fontSize);
  const small = [...page.querySelectorAll(".brief *:not(.cite)")].filter((e) => e.textContent && at(e) < 11.99);
  document.querySelector("#found").textContent = JSON.stringify([small.map((e) => e.className + e.tagName), at(page.body)]);
}}</script><iframe width="700" height="900" onload="measure(this)" srcdoc="{page}"></iframe>"""
    file = tmp_path / "print.html"
    file.write_text(frame.format(page=html.escape(printed)), encoding="utf-8")
    command = [chromium, *QUIET, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", file.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, timeout=90, check=True).stdout
    found = re.search(r'<pre id="found">(.*?)</pre>', shown, re.S)
    assert found is not None
    assert json.loads(html.unescape(found[1])) == [[], 12]
