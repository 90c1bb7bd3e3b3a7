"""Live blogs: posts told apart, each with its heading, its moment and its authors, and nothing of what asks to share them."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from sayso.extract import extract
from sayso.extract.dump.posts import read_post, says_more, stamped, titled_live
from sayso.model import Article, Page

INTRO = (
    "Firefighters are still at work at the grain store in Port Merry, where a fire broke out on Monday; nobody is known to be hurt."
)
POSTS = (
    (
        "Police make three arrests at the docks",
        (
            "Harbour police have arrested three men after a fire at the grain store, Chief Superintendent Mara Quill said.",
            "“We are treating the blaze as deliberate,” she told reporters at the quay on Monday evening.",
        ),
        "18:05",
        "Jane Doe",
    ),
    (
        "Ferry sailings are cancelled",
        (
            "Two evening ferries to the Tern islands have been cancelled, the operator Skerry Lines says.",
            "Passengers can use their tickets on any sailing until Friday.",
        ),
        "16:12",
        "Piet Oram",
    ),
    (
        "Fire breaks out at grain store",
        (
            "Smoke is rising over the harbour after a fire broke out in the old grain store at about three o’clock.",
            "Six engines have been sent, according to the fire brigade.",
        ),
        "15:20",
        "Jane Doe",
    ),
)
WHOLE = "\n\n".join((INTRO, *(line for heading, lines, _, _ in POSTS for line in (heading, *lines))))
HEADINGS = [heading for heading, *_ in POSTS]
MOMENTS = [f"2025-11-10T{clock}Z" for *_, clock, _ in POSTS]
AUTHORS = [(author,) for *_, author in POSTS]
DAY = '<meta property="article:published_time" content="2025-11-10T15:18:00Z">'
MENU = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>"
FOOT = "<footer><p>© 2025 Grey Haven Post. All rights reserved.</p></footer>"


def read(content: str, kind: str = "html", url: str | None = None) -> Article:
    (found,) = extract([Page(source="p", name="p", url=url, content=content, kind=kind)])
    assert isinstance(found, Article), found
    return found


def page(title: str, body: str, head: str = DAY) -> str:
    return f"<html><head><title>{title}</title>{head}</head><body>{MENU}<main>{body}</main>{FOOT}</body></html>"


def paragraphs(lines: tuple[str, ...]) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def boxed() -> str:
    posts = "".join(
        f'<article id="block-65b{n}" class="dcr-{n}x"><header><a href="?page=b{n}">'
        f'<time datetime="2025-11-10T{clock}:00.000Z">{n}h ago'
        f"</time><span>{clock.replace(':', '.')} GMT</span></a><h2>{heading}</h2></header><div><div><span>{author}</span></div>"
        f'{paragraphs(lines)}</div><footer><a href="#">Share</a><div>Updated at {clock} GMT</div></footer></article>'
        for n, (heading, lines, clock, author) in enumerate(POSTS)
    )
    return page(
        "Fire – as it happened", f"<h1>Fire – as it happened</h1><div class='standfirst'><p>{INTRO}</p></div><div>{posts}</div>"
    )


def listed() -> str:
    posts = "".join(
        f"<li class='lx-stream__post-container'><article><header><h3>{heading}</h3><p class='qa-contributor-name'>{author}</p>"
        f"<p>Reporting from Port Merry</p></header><div><time><span>Posted at </span><span>{clock} GMT</span></time></div>"
        f"<div>{paragraphs(lines)}</div><div>Share this post</div><div>Copy this link</div></article></li>"
        for heading, lines, clock, author in POSTS
    )
    return page("Fire in Port Merry", f"<h1>Fire in Port Merry: live updates</h1><p>{INTRO}</p><ol>{posts}</ol>")


def plugged() -> str:
    posts = "".join(
        f'<div class="liveblog-entry"><div class="liveblog-meta"><span class="label">Key event</span>'
        f'<a href="#">{clock} GMT</a></div><div class="liveblog-author">Post by {author}</div><h2>{heading}</h2>'
        f"<div>{paragraphs(lines)}</div>"
        '<ul><li><a href="#">Share</a></li><li><a href="#">Copy link</a></li></ul></div>'
        for heading, lines, clock, author in POSTS
    )
    return page(
        "Fire in Port Merry – live",
        f"<article><h1>Fire in Port Merry – live</h1><div class='entry-content'><p>{INTRO}</p>"
        f"<div class='liveblog-feed'>{posts}</div></div>"
        "</article>",
    )


def flat() -> str:
    posts = "".join(
        f"<h3>{clock} GMT</h3><h3>{heading}</h3><p>By {author}</p>{paragraphs(lines)}<p>Share</p>"
        for heading, lines, clock, author in POSTS
    )
    return page("Fire LIVE: latest", f"<article><h1>Fire LIVE: latest</h1><p>{INTRO}</p>{posts}</article>")


def marked_up() -> str:
    updates = [
        {
            "@type": "BlogPosting",
            "headline": heading,
            "articleBody": " ".join(lines),
            "datePublished": f"2025-11-10T{clock}:00+00:00",
            "author": {"@type": "Person", "name": author},
        }
        for heading, lines, clock, author in POSTS
    ]
    node = {"@type": "LiveBlogPosting", "headline": "Fire in Port Merry", "liveBlogUpdate": updates}
    posts = "".join(
        f"<div class='post'><div><span>{n + 1} hr {n + 3} min ago</span></div><h2>{heading}</h2>"
        f"<div>{paragraphs(lines)}</div></div>"
        for n, (heading, lines, _, _) in enumerate(POSTS)
    )
    return page(
        "Fire in Port Merry",
        f"<h1>Fire in Port Merry</h1><p>{INTRO}</p>{posts}",
        f'{DAY}<script type="application/ld+json">{json.dumps(node)}</script>',
    )


@pytest.mark.parametrize("made", [boxed, listed, plugged, flat, marked_up])
def test_posts_of_a_page(made: Callable[[], str]) -> None:
    article = read(made())
    assert (article.page_type, article.kind, article.extent) == ("live", "live", "full")
    assert article.text == WHOLE
    assert [post.heading for post in article.posts] == HEADINGS
    assert [post.published for post in article.posts] == MOMENTS
    assert [post.authors for post in article.posts] == AUTHORS
    assert [post.span.of(article.text) for post in article.posts] == [
        "\n\n".join((heading, *lines)) for heading, lines, _, _ in POSTS
    ]


@pytest.mark.parametrize("end", ["</div></main>", "</main>"])
def test_a_paragraph_behind_the_last_posts_box_closes_the_page(end: str) -> None:
    last = "The harbour office asks relatives to come to the town hall of Port Merry, where a list of names hangs."
    article = read(boxed().replace(end, f"<p>{last}</p>{end}"))
    assert article.text == f"{WHOLE}\n\n{last}"
    assert [post.heading for post in article.posts] == HEADINGS
    assert last not in article.posts[-1].span.of(article.text)
    boxed_off = boxed().replace(end, f"<div class='promo'><div><p>{last}</p></div></div>{end}")
    assert read(boxed_off).text == WHOLE


def test_posts_that_a_script_draws_are_taken_from_json_ld() -> None:
    updates = [
        {"headline": heading, "articleBody": f"<p>{'</p><p>'.join(lines)}</p>", "datePublished": f"2025-11-10T{clock}:00Z"}
        for heading, lines, clock, _ in POSTS
    ]
    node = {"@type": "LiveBlogPosting", "headline": "Fire in Port Merry", "liveBlogUpdate": updates}
    script = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    article = read(page("Fire in Port Merry", "<h1>Fire in Port Merry</h1><div id='app'></div>", script))
    assert article.text == WHOLE.removeprefix(f"{INTRO}\n\n")
    assert [post.published for post in article.posts] == MOMENTS


def copied(*order: str) -> str:
    """The page as text. order: what stands above a post's text, and behind it after "text"."""
    lines = ["Home", "World", "Fire in Port Merry – as it happened", INTRO, "Jane Doe and Piet Oram", "Mon 10 Nov 2025 18.02 GMT"]
    for heading, text, clock, author in POSTS:
        said = {"heading": heading, "clock": f"{clock} GMT", "posted": f"Posted at {clock}", "author": author, "by": f"By {author}"}
        lines += [line for name in order for line in (text if name == "text" else (said.get(name, name),))]
    return "\n\n".join((*lines, "Most read", "• Ferry firms may leave the harbour", "© 2025 Grey Haven Post. All rights reserved."))


@pytest.mark.parametrize(
    "order",
    [
        ("clock", "heading", "author", "text", "Share", "Updated at 18.30 GMT"),
        ("heading", "author", "Reporting from Port Merry", "posted", "text", "Share this post", "Copy this link"),
        ("Key event", "clock", "by", "heading", "text"),
        ("clock", "author", "heading", "text", "Facebook", "Twitter", "Copy link"),
    ],
)
def test_posts_of_a_copied_page(order: tuple[str, ...]) -> None:
    article = read(copied(*order), "text")
    assert (article.page_type, article.extent) == ("live", "full")
    assert article.text == WHOLE
    assert [post.heading for post in article.posts] == HEADINGS
    assert [post.authors for post in article.posts] == AUTHORS
    assert [(post.published or "")[:16] for post in article.posts] == [moment[:16] for moment in MOMENTS]


@pytest.mark.parametrize("title", ["Fire in Port Merry live: three are held", "Live: three are held over Port Merry fire"])
def test_live_in_a_copied_title_is_borne_out_by_posts_with_clocks(title: str) -> None:
    text = copied("clock", "heading", "author", "text").replace("Fire in Port Merry – as it happened", title)
    article = read(text, "text")
    assert (article.page_type, article.title) == ("live", title)
    assert [post.heading for post in article.posts] == HEADINGS


@pytest.mark.parametrize(
    "title", ["Where they live: the crews of Port Merry", "How we live - fires in Port Merry", "Fire in Port Merry"]
)
def test_other_titles_above_clocks_are_no_live_blogs(title: str) -> None:
    article = read(copied("clock", "heading", "text").replace("Fire in Port Merry – as it happened", title), "text")
    assert article.page_type != "live"


@pytest.mark.parametrize("sign", ["Load more", "Older posts", "Page 1 of 3", "Show 12 earlier updates"])
def test_a_blog_that_leads_to_more_posts_is_not_whole(sign: str) -> None:
    assert read(boxed().replace("</main>", f"<div>{sign}</div></main>")).extent == "truncated"
    assert read(boxed().replace("</main>", f"<button>{sign}</button></main>")).extent == "truncated"
    assert read(copied("clock", "heading", "text").replace("Most read", f"{sign}\n\nMost read"), "text").extent == "truncated"


def test_clocks_that_turn_have_no_day() -> None:
    article = read(copied("clock", "heading", "text").replace("15:20 GMT", "23:50 GMT"), "text")
    assert [post.published for post in article.posts] == [None, None, None]


def test_a_report_with_clocks_is_no_live_blog() -> None:
    lines = "".join(f"<h3>{clock} GMT</h3>{paragraphs(text)}" for _, text, clock, _ in POSTS)
    article = read(page("How the fire spread", f"<article><h1>How the fire spread</h1><p>{INTRO}</p>{lines}</article>"))
    assert (article.page_type, article.posts) == (None, ())


@pytest.mark.parametrize(
    "text", ["18.05 GMT", "Posted at 18:05", "2 hours ago", "2 hr 14 min ago", "Mon 10 Nov 2025 18.05 GMT", "20:24Lee Orr"]
)
def test_lines_that_say_when(text: str) -> None:
    assert stamped(text) is not None


@pytest.mark.parametrize(
    "text", ["18 people were hurt", "The 18:05 ferry was late.", "A goal after 18:05 minutes of play for the visitors"]
)
def test_lines_that_say_something_else(text: str) -> None:
    assert stamped(text) is None


def test_what_leads_to_more_posts() -> None:
    assert all(map(says_more, ("Load more", "Older posts", "1 / 2", "Page 2 of 3", "View 20 more posts")))
    assert not any(map(says_more, ("Page 1 of 1", "More than 20 were hurt", "Older people are told to stay in")))


def test_titles_of_live_blogs() -> None:
    assert all(map(titled_live, ("Fire – live", "Fire LIVE: latest", "Fire: live updates", "Fire – as it happened")))
    assert not any(map(titled_live, ("Where the crews live", "Live music returns to the pier", "Long live the pier")))


def test_a_post_without_lines_is_empty() -> None:
    assert read_post([], frozenset()).kept == ()


STORM = """Storm Oln batters the coast – live

By Jon Castellane
11 March 2026

The storm has torn roofs from houses in Verrin and cut power to 40,000 homes, the grid operator said.

18:05
Jon Castellane
Police chief resigns over storm
The chief of police in Verrin has resigned after the storm warning was sent out four hours late on Tuesday.
Reporting from the flooded towns has become impossible, Oln said.
Share options fell by three per cent on Monday.

17:40
Jon Castellane
Political correspondent
From Port Ellory
A wave has broken the sea wall at Port Ellory and water is running down the high street, police said.
Anna Lee
Lee is the mayor of Port Ellory and has asked the army for help with the sea wall and the school.

17:02
Foreign media barred from the port
The harbour master has barred foreign media from the port for the night, the harbour office said in a note.
"""


def test_the_day_above_the_posts_is_the_pages() -> None:
    article = read(STORM, "text")
    assert article.published == "2026-03-11"
    assert [post.published for post in article.posts] == ["2026-03-11T18:05", "2026-03-11T17:40", "2026-03-11T17:02"]


@pytest.mark.parametrize(
    "line",
    [
        "Police chief resigns over storm",
        "Reporting from the flooded towns has become impossible, Oln said.",
        "Share options fell by three per cent on Monday.",
        "Anna Lee",
        "Foreign media barred from the port",
    ],
)
def test_lines_of_posts_that_only_look_like_jobs_names_and_buttons_are_kept(line: str) -> None:
    assert line in read(STORM, "text").text.split("\n\n")


def test_whom_a_post_speaks_of_is_not_its_author() -> None:
    article = read(STORM, "text")
    assert [post.authors for post in article.posts] == [("Jon Castellane",), ("Jon Castellane",), ()]
    assert "Political correspondent" not in article.text
