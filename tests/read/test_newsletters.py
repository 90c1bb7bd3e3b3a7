"""Newsletters in the shapes that they have: nested tables, one essay, a morning briefing, plain text, passed on. All invented."""

from __future__ import annotations

import textwrap
from email.message import EmailMessage
from pathlib import Path

import pytest

from sayso.extract import extract
from sayso.model import Article
from sayso.read import read
from sayso.read.lettertext import plain_lines
from sayso.read.senders import outlet_of, outlet_of_list

STORIES = {
    "Ferry company to cut crossings to the outer isles": "The Linnet Line will cut its crossings to the outer isles from nine a "
    "day to five in April, the company said on Wednesday. Islanders say that hospital visits will take two days. The council has "
    "asked for talks with the minister, who has not replied.",
    "Prosecutors drop charges against former harbour master": "All charges against Edda Crane, once harbour master of Port "
    "Selwyn, were dropped, her lawyer said. She was accused of taking bribes from two dredging firms. A spokesman for the "
    "prosecution service declined to give reasons.",
    "Solar park wins approval after three years": "A solar park on the old airfield at Dunmere won approval on Tuesday by nine "
    "votes to four. Opponents said they would appeal. The developer, Brightfield, expects to begin building in autumn.",
}
ESSAY = (
    "The board of the drainage company met twice in February, and twice it put off the vote that farmers had been promised.",
    "Its chairman, Tobias Rusk, said that the figures were not ready. Two members said they had been ready since Christmas.",
    "A vote is due in May. If the board loses it, the county takes over pumps, rates and debts.",
)


def mailed(path: Path, text: str, *, html: bool = True, listed: bool = True, sender: str = "", **head: str) -> list[Article]:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = sender or "The Meridian Brief <brief@meridian.example>", "Your Thursday digest"
    mail["Date"] = "Thu, 05 Mar 2026 06:30:00 +0000"
    for name, value in head.items():
        mail[name.replace("_", "-")] = value
    if listed:
        mail["List-Unsubscribe"] = "<https://meridian.example/u>"
    mail.set_content(text, subtype="html" if html else "plain")
    file = path / "a.eml"
    file.write_bytes(bytes(mail))
    found = list(extract(read([str(file)])))
    assert all(isinstance(a, Article) for a in found), found
    return [a for a in found if isinstance(a, Article)]


def _cell(inner: str) -> str:
    table = '<table border="0" width="100%"><tbody><tr><td valign="top">{}</td></tr></tbody></table>'
    return table.format(table.format(inner))


def _tables(form: str, stories: int = 3) -> str:
    told = [_cell(form.format(t=t, p=p, n=n)) for n, (t, p) in enumerate(list(STORIES.items())[:stories])]
    name, foot = _cell("<h1>The Meridian Brief</h1>"), _cell("<a>Unsubscribe</a>")
    return f"<html><body><center>{name}{''.join(told)}{foot}</center></body></html>"


LINK = '<a href="https://meridian.example/{n}">Read the full story</a>'


class TestALinkAtAParagraphsEnd:
    @pytest.mark.parametrize("head", ["<h2>{t}</h2><p>{p}", "<b>{t}</b><br>{p}", '<div style="font-size:24px">{t}</div><div>{p}'])
    @pytest.mark.parametrize(
        "link", [LINK, f"{LINK} &rarr;", f"[{LINK}]", f"({LINK})", LINK.replace("Read the full story", "Continue reading…")]
    )
    def test_leads_to_the_story_and_is_none_of_its_text(self, head: str, link: str, tmp_path: Path) -> None:
        found = mailed(tmp_path, _tables(f"{head} {link}"))
        assert [(a.title, a.text) for a in found] == list(STORIES.items())
        assert [a.url for a in found] == [f"https://meridian.example/{n}" for n in range(3)]
        assert {a.extent for a in found} == {"truncated"}

    def test_one_of_several_links_is_the_storys(self, tmp_path: Path) -> None:
        form = '<h2>{t}</h2><p><a href="https://tern.example/x">Tern News</a> has it too. {p} ' + LINK
        assert [a.url for a in mailed(tmp_path, _tables(form))] == [f"https://meridian.example/{n}" for n in range(3)]

    def test_in_plain_text(self, tmp_path: Path) -> None:
        told = "\n\n".join(
            f"{t.upper()}\n{p} Read more at https://meridian.example/{n}" for n, (t, p) in enumerate(STORIES.items())
        )
        found = mailed(tmp_path, f"MERIDIAN BRIEF\n==============\n\n{told}\n\nUnsubscribe: https://meridian.example/u", html=False)
        assert [a.text for a in found] == list(STORIES.values())
        assert [a.url for a in found] == [f"https://meridian.example/{n}" for n in range(3)]

    @pytest.mark.parametrize("html", [True, False])
    def test_of_the_one_text_of_a_mail(self, html: bool, tmp_path: Path) -> None:
        marked = "".join(map(_cell, map("<p>{}</p>".format, ESSAY))) + _cell(LINK.format(n=7))
        plain = "\n\n".join(ESSAY) + " Read the full story: https://meridian.example/7"
        (article,) = mailed(tmp_path, f"<html><body>{marked}</body></html>" if html else plain, html=html)
        assert article.text == "\n\n".join(ESSAY)
        assert (article.url, article.extent) == ("https://meridian.example/7", "truncated")

    def test_words_of_a_sentence_are_no_link(self, tmp_path: Path) -> None:
        told = "The library wants children to read. “Read more,” says its head, Ann Lee, who has asked for a bus in vain."
        (article,) = mailed(tmp_path, f"<html><body><p>{told}</p><p>Nobody came. Read more was the motto.</p></body></html>")
        assert article.text == f"{told}\n\nNobody came. Read more was the motto."
        assert [line.text for line in plain_lines(told)] == [told]


class TestHeadlinesWithoutLinks:
    @pytest.mark.parametrize(
        "form", ["<h2>{t}</h2><p>{p}</p>", "<p><b>{t}</b></p><p>{p}</p>", '<p style="font-size:22px">{t}</p><p>{p}</p>']
    )
    @pytest.mark.parametrize("stories", [2, 3])
    def test_part_stories_under_the_newsletters_name(self, form: str, stories: int, tmp_path: Path) -> None:
        found = mailed(tmp_path, _tables(form, stories))
        assert [(a.title, a.text) for a in found] == list(STORIES.items())[:stories]

    def test_two_subheads_of_one_text_part_nothing(self, tmp_path: Path) -> None:
        told = (
            "<h2>Who decided on the rates in 2015</h2><p>The drainage board of Low Haven set its own rates in 2015. The pumps cost "
            "more each year, and the board raised the rates for households.</p><h2>Who will pay the rates in May</h2><p>A vote "
            "in May will decide whether the drainage board keeps its pumps. Households in Low Haven would pay lower rates.</p>"
        )
        assert len(mailed(tmp_path, f"<html><body><h1>The pumps of Low Haven</h1>{told}</body></html>")) == 1

    def test_two_under_a_lead_part_nothing(self, tmp_path: Path) -> None:
        lead = "".join(f"<p>{p}</p>" for p in ESSAY)
        found = mailed(tmp_path, f"<html><body>{lead}{_tables('<h2>{t}</h2><p>{p}</p>', 2)}</body></html>")
        assert "promised" in found[0].text


class TestABriefing:
    SECTIONS = (
        "<p>Good morning. It’s Thursday.</p><h2>Top of the morning</h2>"
        '<p><b>Ferry cuts.</b> The Linnet Line will cut its crossings in April, the company said. <a href="https://m.example/1">'
        "Read more</a></p><p><b>Charges dropped.</b> Prosecutors will not try Edda Crane, her lawyer said. "
        '<a href="https://m.example/2">Read more</a></p>'
        "<h2>In brief</h2><ul><li>A solar park at Dunmere won approval on Tuesday by nine votes to four.</li>"
        '<li>Two climbers were found alive on Mount Orrin, the mountain rescue said. (<a href="https://tern.example/3">Tern News'
        "</a>)</li></ul><h2>What to watch</h2><p>The central bank announces its rate at noon. Economists expect no change.</p>"
    )

    def test_bold_openings_bullets_and_what_stands_behind_them(self, tmp_path: Path) -> None:
        found = mailed(tmp_path, f"<html><body>{self.SECTIONS}<p>See you tomorrow.</p><p>Unsubscribe</p></body></html>")
        assert [(a.title, a.text, a.url) for a in found] == [
            ("Ferry cuts", "The Linnet Line will cut its crossings in April, the company said.", "https://m.example/1"),
            ("Charges dropped", "Prosecutors will not try Edda Crane, her lawyer said.", "https://m.example/2"),
            (None, "A solar park at Dunmere won approval on Tuesday by nine votes to four.", None),
            (None, "Two climbers were found alive on Mount Orrin, the mountain rescue said.", "https://tern.example/3"),
            ("What to watch", "The central bank announces its rate at noon. Economists expect no change.", None),
        ]

    def test_bold_openings_of_different_things_are_stories(self, tmp_path: Path) -> None:
        told = "".join(f"<p><strong>{' '.join(t.split()[:2])}.</strong> {p}</p>" for t, p in STORIES.items())
        found = mailed(tmp_path, f"<html><body><p>Good morning, Ines here.</p>{told}</body></html>")
        assert [a.title for a in found] == ["Ferry company", "Prosecutors drop", "Solar park"]
        assert [a.text for a in found] == list(STORIES.values())

    @pytest.mark.parametrize("mark", ["*{}.*", "**{}.**", "_{}._", "*{}:*", "**{}** –", "__{}!__"])
    def test_starred_openings_in_plain_text_part_as_bold_ones_do(self, mark: str, tmp_path: Path) -> None:
        told = "\n\n".join(textwrap.fill(f"{mark.format(' '.join(t.split()[:2]))} {p}", 72) for t, p in STORIES.items())
        found = mailed(tmp_path, f"Good morning, Ines here.\n\n{told}\n", html=False)
        assert [a.title.rstrip("!") for a in found if a.title] == ["Ferry company", "Prosecutors drop", "Solar park"]
        assert [a.text for a in found] == list(STORIES.values())

    @pytest.mark.parametrize("mark", ["*{}*", "**{}**", "_{}_"])
    def test_starred_openings_of_one_text_stay(self, mark: str, tmp_path: Path) -> None:
        said = ("On the rates:", "On the vote:", "On the chairman:")
        told = "\n\n".join(
            f"{mark.format(b)} {p} The board of the drainage company, and its chairman." for b, p in zip(said, ESSAY, strict=True)
        )
        (article,) = mailed(tmp_path, f"{ESSAY[0]} It did.\n\n{told}\n", html=False)
        assert [f"\n\n{b} {p}" in article.text for b, p in zip(said, ESSAY, strict=True)] == [True] * 3

    @pytest.mark.parametrize(
        "text", ["*Ferry* cuts come in April.", "2*3*4 is twenty-four.", "*Prices in euros. They rise.", "_a_b."]
    )
    def test_starred_words_that_open_no_story_keep_their_stars(self, text: str) -> None:
        assert [(line.text, line.run_in) for line in plain_lines(text)] == [(text, None)]

    def test_bold_openings_of_one_text_stay(self, tmp_path: Path) -> None:
        said = ("On the rates:", "On the vote:", "On the chairman:")
        told = "".join(
            f"<p><b>{b}</b> {p} The board of the drainage company, and its chairman.</p>" for b, p in zip(said, ESSAY, strict=True)
        )
        (article,) = mailed(tmp_path, f"<html><body><p>{ESSAY[0]} It did.</p>{told}</body></html>")
        assert [b in article.text for b in said] == [True] * 3


class TestLabelsOfParagraphs:
    """Labels that newsletters set before the paragraphs of any story head nothing."""

    @staticmethod
    def _story(title: str, text: str, more: str = "") -> str:
        first, second, third = text.split(". ", 2)
        said = f"<p><strong>Why it matters:</strong> {second}.</p><p><strong>What’s next:</strong> {third}</p>"
        return f"<h2>{title}</h2><p>{first}.</p>{said}{more}"

    @pytest.mark.parametrize("more", ["", LINK.format(n=1), '<p><a href="https://meridian.example/1">Go deeper</a></p>'])
    def test_each_story_keeps_its_own(self, more: str, tmp_path: Path) -> None:
        told = "".join(self._story(t, p, more.replace("/1", f"/{n}")) for n, (t, p) in enumerate(STORIES.items()))
        found = mailed(tmp_path, f"<html><body>{told}<p>Unsubscribe</p></body></html>")
        assert [a.title for a in found] == list(STORIES)
        assert all("Why it matters: " in a.text and "What’s next: " in a.text for a in found)

    def test_one_story_stays_one(self, tmp_path: Path) -> None:
        more = "<p><strong>The big picture:</strong> Seven companies ran boats to the isles a century ago.</p>"
        (article,) = mailed(tmp_path, f"<html><body>{self._story(*next(iter(STORIES.items())), more)}</body></html>")
        assert "The big picture: Seven" in article.text


def test_passed_on_and_quoted_in_plain_text(tmp_path: Path) -> None:
    told = "\n".join(f"{t.upper()}\n{p}\nFull story: https://meridian.example/{n}\n" for n, (t, p) in enumerate(STORIES.items()))
    head = "From: The Meridian Brief <brief@meridian.example>\nDate: Thu, 5 Mar 2026 06:30:00 +0000\nSubject: Ferry cuts\n"
    quoted = "".join(f"> {line}\n" if line else ">\n" for line in f"{head}To: jo@mail.example\n\n{told}".split("\n"))
    body = f"See below.\n\nBegin forwarded message:\n\n{quoted}"
    found = mailed(tmp_path, body, html=False, listed=False, sender="Jo Reed <jo@mail.example>")
    assert [a.text for a in found] == list(STORIES.values())
    assert [a.url for a in found] == [f"https://meridian.example/{n}" for n in range(3)]
    assert {a.outlet for a in found} == {"The Meridian"}


def test_what_a_platform_says_of_itself_is_no_text(tmp_path: Path) -> None:
    own = "<p>Tidelines is a reader-supported publication. To receive new posts, consider becoming a paid subscriber.</p>"
    told = "".join(f"<p>{p}</p>" for p in ESSAY)
    thanks = "<p>Thanks for reading Tidelines! This post is public.</p>"
    body = f"<html><body><h1>Why the board will not vote</h1>{own}{told}{thanks}</body></html>"
    (article,) = mailed(tmp_path, body, sender="Ann Lee from Tidelines <tidelines@substack.example>")
    assert (article.outlet, article.text) == ("Tidelines", "\n\n".join(ESSAY))


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ("The Meridian Brief <brief@meridian.example>", "The Meridian"), ("The Meridian <hello@meridian.example>", "The Meridian"),
        ("The Capitol Brief <hello@capitolbrief.example>", "The Capitol Brief"),
        ("Ann Lee from Tidelines <tidelines@substack.example>", "Tidelines"),
        ("Ann Lee from Tidelines <ann@substack.example>", None), ("Ann Lee <ann@annlee.example>", None),
        ("Ann Lee from Brightfield <brightfield@brightfield.example>", None), ("Meridian <hello@meridian.example>", None),
    ],
)  # fmt: skip
def test_an_outlet_is_told_by_its_name_and_address(sender: str, outlet: str | None) -> None:
    assert outlet_of(sender) == outlet


@pytest.mark.parametrize(
    ("list_id", "outlet"),
    [
        ("The Harbour Post Morning <morning.harbourpost.example>", "The Harbour Post"),
        ('"Kontor News" <news.kontor.example>', "Kontor News"),
        ("<morning.harbourpost.example>", None), ("Friends of the pier <pier.lists.example>", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_or_by_its_lists(list_id: str | None, outlet: str | None) -> None:
    assert outlet_of_list(list_id) == outlet


def test_the_list_tells_where_a_person_sends(tmp_path: Path) -> None:
    head = {"List_Id": "The Harbour Post Morning <morning.harbourpost.example>"}
    found = mailed(tmp_path, _tables("<h2>{t}</h2><p>{p}</p>"), sender="Ines Carrow <ines@mail.example>", **head)
    assert {a.outlet for a in found} == {"The Harbour Post"}
