"""Live pages whose posts open with a clock inside their first paragraph."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.dump.openings import one_way, opening
from sayso.extract.dump.posts import Said, read_post
from sayso.model import Article, Page
from tests.extract.made import TITLE, page

HEAD = "<meta property='article:published_time' content='2026-07-12T08:00:00+02:00'>"
CLOCKS = ("18:20", "15:05", "09:40")
SAID = (
    "The fire service says the blaze no longer threatens Stenn, after three days in which 640 hectares burned.",
    "Police have closed the road to Kall in both directions and ask drivers to stay away.",
    "The wind has turned west since dawn, forecasters say, and it is expected to drop by noon.",
)
MORE = "<p>Crews from Ronne stay until Wednesday, and two helicopters remain on call.</p>"
BADGE = f"<h1>{TITLE}</h1><span class='badge'>Live</span>"
MOMENTS = ["2026-07-12T18:20", "2026-07-12T15:05", "2026-07-12T09:40"]


def made(post: str, clocks: tuple[str, ...] = CLOCKS) -> str:
    return "".join(post.format(at=at, said=said) + MORE for at, said in zip(clocks, SAID, strict=True))


@pytest.mark.parametrize(
    "post",
    [
        "<p><strong>{at}:</strong> {said}</p>",
        "<p><b>{at}</b> {said}</p>",
        "<p><strong>{at} – </strong>{said}</p>",
        "<p>{at}: {said}</p>",
        "<p><a href='#p'><strong>{at}</strong></a> | {said}</p>",
        "<p><strong>{at} Uhr:</strong> {said}</p>",
    ],
)
def test_a_clock_that_opens_a_paragraph_says_when(post: str) -> None:
    found = page(f"{BADGE}<div>{made(post)}</div>", head=HEAD)
    assert found.kind == "live"
    assert [p.published for p in found.posts] == MOMENTS
    assert [found.text[p.span.start : p.span.end].partition("\n")[0] for p in found.posts] == list(SAID)


def test_posts_in_boxes_and_below_headings_of_their_own() -> None:
    posts = "".join(
        f"<div class='x'><h3>Ramp {n} is shut</h3><p><b>{at}:</b> {said}</p>{MORE}</div>"
        for n, (at, said) in enumerate(zip(CLOCKS, SAID, strict=True))
    )
    found = page(f"{BADGE}<section>{posts}</section>", head=HEAD)
    assert [(p.heading, p.published) for p in found.posts] == [(f"Ramp {n} is shut", at) for n, at in enumerate(MOMENTS)]


def test_a_page_that_does_not_say_it_is_live_keeps_its_clocks() -> None:
    found = page(f"<h1>{TITLE}</h1><div>{made('<p><strong>{at}:</strong> {said}</p>')}</div>", head=HEAD)
    assert found.kind != "live"
    assert "18:20: The fire service" in found.text


@pytest.mark.parametrize("clocks", [("18:20", "09:40", "15:05"), ("18:20", "18:20", "18:20"), ("18:20", "15:05", "The third")])
def test_clocks_that_go_back_and_forth_or_are_few_are_none_of_posts(clocks: tuple[str, ...]) -> None:
    found = page(f"{BADGE}<div>{made('<p><strong>{at}:</strong> {said}</p>', clocks)}</div>", head=HEAD)
    assert not found.posts
    assert "18:20: The fire service" in found.text


@pytest.mark.parametrize("text", ["18:20 is when it began.", "18:20–19:00: The board meets.", "At 18:20 it began.", "18:20", ""])
def test_what_does_not_open_with_a_posts_clock(text: str) -> None:
    assert opening(text) is None


def test_clocks_one_way() -> None:
    assert one_way(["6.20pm", "6.05pm", "11.40am"])
    assert one_way(["08:00", "08:00", "9:15"])
    assert not one_way(["23:50", "00:10", "00:30"])


def copied(clocks: tuple[str, ...], more: str = "") -> str:
    told = "\n\n".join(f"{at}: {said}{more}\n\n{SAID[0]}" for at, said in zip(clocks, SAID, strict=True))
    return f"{TITLE}\nLive\n12 July 2026\n\n{told}\n"


@pytest.mark.parametrize("more", ["", " It says so in a statement that it sent to the press of the valley in the evening." * 4])
def test_a_paragraph_behind_a_clock_is_no_heading_in_a_copied_page(more: str) -> None:
    (found,) = extract([Page(source="p", name="p", content=copied(CLOCKS, more), kind="text")])
    assert isinstance(found, Article)
    assert [(p.heading, p.published) for p in found.posts] == [(None, at) for at in MOMENTS]
    assert [found.text[p.span.start : p.span.end].partition("\n")[0] for p in found.posts] == [said + more for said in SAID]


def test_a_clock_amid_a_post_stays() -> None:
    post = read_post([Said("18:20", prose=False), Said(SAID[0], prose=True), Said(f"15:05: {SAID[1]}", prose=True)], frozenset())
    assert (post.kept, post.when, post.heading) == ((1, 2), "18:20", None)
    assert post.says(2, "15:05: As it was") == "15:05: As it was"
