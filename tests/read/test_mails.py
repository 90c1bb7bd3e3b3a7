"""Mails: newsletters of several stories, one article passed on, what is the mail's own. All of it is invented."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sayso.extract import extract
from sayso.model import Article, Failure, Page, ReadError
from sayso.read import read
from sayso.read.letterhtml import Letter
from sayso.read.letters import instant, mail_of
from sayso.read.lettertext import plain_lines
from sayso.read.mails import rows_of_mail
from sayso.read.mailwords import is_furniture, is_signing_off, leads_on
from sayso.read.mhtml import Part
from sayso.read.newsletter import stories_of
from sayso.read.senders import outlet_of
from sayso.read.written import read_written

MAILS = Path(__file__).parent / "mails"
TITLES = [
    "Crab prices double after winter storms",
    "Ferry crews vote to strike on Friday",
    "Lantern parade moved to Sunday",
    "School without a roof reopens",
    "Library buys pictures of old pier",
]
STORIES = {
    TITLES[0]: "The price of brown crab at the fish market doubled in January, the fishermen's co-operative said on Tuesday. "
    "Storms kept most boats in port, and restaurants along the quay have taken it off their menus.",
    TITLES[1]: "Ferry crews on the Tern islands will strike on Friday over night shifts, their union announced. "
    "The company, Northmoor Lines, will run two of nine sailings with managers on board. Hotels fear for their bookings.",
    TITLES[2]: "The lantern parade has been moved from Saturday to Sunday because gales are forecast, organisers warned. "
    "Tickets stay valid, and children without lanterns can borrow one from the museum of lighthouses.",
}
FOOT = "You are receiving this because you signed up.\nUnsubscribe: https://harbour.example/u\n"


def articles(path: Path) -> list[Article]:
    found = list(extract(read([str(path)])))
    assert all(isinstance(a, Article) for a in found), found
    return [a for a in found if isinstance(a, Article)]


def mailed(path: Path, text: str, subject: str = "Wednesday on the coast", *, html: bool = False) -> list[Article]:
    mail = EmailMessage()
    mail["Subject"], mail["Date"] = subject, "Wed, 11 Feb 2026 07:40:00 +0100"
    mail["List-Unsubscribe"] = "<https://harbour.example/u>"
    mail.set_content(text, subtype="html" if html else "plain")
    file = path / "a.eml"
    file.write_bytes(bytes(mail))
    return articles(file)


@pytest.mark.parametrize("name", ["rules", "tables", "lead_and_briefs", "passed_on"])
def test_each_story_of_a_newsletter_is_one(name: str) -> None:
    found = articles(MAILS / f"{name}.eml")
    wanted = TITLES[: len(found)] if name != "lead_and_briefs" else ["Crab is the new gold", *TITLES[1:]]
    assert [(a.title or "").casefold() for a in found] == [t.casefold() for t in wanted]
    assert len(found) == (4 if name == "passed_on" else 5)
    assert all((a.published or "").startswith("2026-02-11") for a in found)
    told = " ".join(a.text for a in found)
    assert not any(
        word in told for word in ("nsubscribe", "Read more", "Good morning", "browser", "receiv", "©", "Quay Street", "͏")
    )


def test_what_is_short_and_leads_on_is_a_teaser_with_its_address() -> None:
    found = articles(MAILS / "rules.eml")
    assert [a.extent for a in found] == ["truncated", "truncated", "teaser", "teaser", "teaser"]
    assert [a.url for a in found] == [f"https://harbour.example/{n}" for n in range(5)]
    assert found[0].text.count("\n\n") == 2


def test_the_lead_story_has_its_author_and_the_briefs_their_titles() -> None:
    lead, *briefs = articles(MAILS / "lead_and_briefs.eml")
    assert (lead.authors, lead.extent) == (("Ann Marlowe",), "full")
    assert {b.extent for b in briefs} == {"teaser"}
    assert briefs[0].text == "Ferry crews on the Tern islands will strike on Friday over night shifts, their union said."


def test_one_long_article_keeps_its_subheads() -> None:
    (article,) = articles(MAILS / "one_long.eml")
    assert article.title == "Why crab got so dear"
    assert article.text.startswith("The price of brown crab")
    assert "\n\nWhat comes next\n\n" in article.text
    assert article.text.endswith("not depend on storms alone.")


def test_one_article_passed_on_has_its_own_day() -> None:
    (article,) = articles(MAILS / "one_passed_on.eml")
    assert (article.title, article.authors, article.published) == (TITLES[1], ("Piet Oram",), "2026-02-10T18:02")
    assert article.text.startswith("Ferry crews on the Tern islands")
    assert "Forwarded" not in article.text


@pytest.mark.parametrize(
    "form",
    [
        "{T}\n\n{p}",
        "{T}\n{p}",
        "{n}. {t}\n\n{p}",
        "** {t}\n--------------\n{p}",
        "## {t}\n\n{p}",
        "*{t}*\n\n{p}",
        "{t}\n=====\n\n{p}",
    ],
)
def test_headlines_of_plain_text(form: str, tmp_path: Path) -> None:
    told = "\n\n".join(form.format(n=n, t=t, T=t.upper(), p=p) for n, (t, p) in enumerate(STORIES.items(), 1))
    found = mailed(tmp_path, f"Good morning! It rains.\n\n{told}\n\nSee you tomorrow,\nAnn\n\n{FOOT}")
    assert [(a.title or "").casefold() for a in found] == [t.casefold() for t in STORIES]
    assert [a.text for a in found] == list(STORIES.values())


def test_plain_lines_of_a_list_part_what_has_no_word_in_common(tmp_path: Path) -> None:
    told = "\n\n".join(f"{t}\n\n{p}" for t, p in STORIES.items())
    found = mailed(tmp_path, f"Dear reader,\n\n{told}\n\n{FOOT}")
    assert [a.title for a in found] == list(STORIES)


def test_what_somebody_wrote_and_passed_on_by_outlook(tmp_path: Path) -> None:
    head = "From: <d@t.example>\nSent: Tuesday, February 10, 2026 6:02 PM\nTo: <j@q.example>\nSubject: Ferry crews to strike"
    (article,) = mailed(tmp_path, f"Look!\n\n{head}\n\n{STORIES[TITLES[1]]}", "FW: Ferry crews to strike")
    assert (article.title, article.published, article.text) == ("Ferry crews to strike", "2026-02-10T18:02", STORIES[TITLES[1]])


@pytest.mark.parametrize("rule", ["* * *", "=====", "-------", "~~~", "•••"])
def test_rules_part_stories_too(rule: str, tmp_path: Path) -> None:
    found = mailed(tmp_path, f"\n\n{rule}\n\n".join(f"{t}\n\n{p}" for t, p in STORIES.items()))
    assert [a.title for a in found] == list(STORIES)


def test_bold_lines_with_breaks(tmp_path: Path) -> None:
    told = "<br><br>".join(f"<b>{t}</b><br>{p}" for t, p in STORIES.items())
    found = mailed(tmp_path, f"<html><body>Hello all,<br><br>{told}<br><br>Best wishes,<br>Jo</body></html>", html=True)
    assert [(a.title, a.text) for a in found] == list(STORIES.items())


ONE = (
    "The co-operative's crab boats stayed in port for three weeks. Crab is dear in winter, and the co-operative sells it.\n\n",
    "The co-operative wants a longer breakwater for its crab boats. The county has not answered the co-operative's letter.\n\n",
    "Crab boats from other ports sell to the co-operative now. Its crab comes by lorry, and the boats lie in port.",
)


@pytest.mark.parametrize(
    "head", ["A WINTER WITHOUT BOATS AT SEA", "## A winter without any boats", "1. A winter without any boats"]
)
def test_subheads_of_one_article_part_nothing(head: str, tmp_path: Path) -> None:
    found = mailed(tmp_path, "".join(f"{head}\n\n{part}" for part in ONE) + f"\n\n{FOOT}", "Why crab is dear this winter")
    assert len(found) == 1


@pytest.mark.parametrize("headline", ["", "<h1>The long way to a new bridge</h1>"])
def test_two_subheads_whose_texts_lead_on_part_no_article(headline: str, tmp_path: Path) -> None:
    parts = (
        headline,
        "<p>The bridge over the Tarn opens on Monday, eight years after it was first promised to the people on the north bank.</p>",
        "<h2>The money</h2><p>The city has borrowed forty million crowns from two banks, and tolls will pay them back.</p>",
        '<p><a href="https://coast.example/loans">Read more about the loans</a></p>',
        "<h2>The ferry</h2><p>Its crew of nine will get new work at the harbour, the union says, though two would retire.</p>",
        '<p><a href="https://coast.example/boat">Read more about the boat</a></p>',
    )
    head = "Subject: The long way to a new bridge\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n"
    (tmp_path / "a.eml").write_text(f"{head}<html><body>{''.join(parts)}</body></html>")
    (article,) = articles(tmp_path / "a.eml")
    assert "eight years after" in article.text
    assert "two would retire" in article.text


def test_a_press_release_stays_one(tmp_path: Path) -> None:
    told = "".join(f"{t.upper()}\n\n{p}" for t, p in zip(STORIES, ONE, strict=True))
    (article,) = mailed(tmp_path, f"FOR IMMEDIATE RELEASE\n\n{told}", "Press release: Three news from the harbour")
    assert article.title == "Three news from the harbour"


def test_an_interview_stays_one(tmp_path: Path) -> None:
    told = "".join(f"<p><b>What about the {t.split()[0]}, then?</b></p><p>{p}</p>" for t, p in STORIES.items())
    assert len(mailed(tmp_path, f"<html><body>{told}</body></html>", html=True)) == 1


def test_a_headline_in_capitals_is_no_author_and_says_more_than_a_vague_subject(tmp_path: Path) -> None:
    told = f"CRAB PRICES DOUBLE\n\n{STORIES[TITLES[0]]}\n\nRestaurants have taken crab off their menus, though prices may fall."
    (article,) = mailed(tmp_path, f"{told}\n\n-- \nJo Reed\nTarn\n", "News from the quay")
    assert (article.title, article.authors) == ("CRAB PRICES DOUBLE", ())
    assert "Jo Reed" not in article.text


def test_hidden_text_and_padding_are_not_shown(tmp_path: Path) -> None:
    hidden = '<div style="display:none;max-height:0">Preview of it all. ͏ \u200c ͏ \u200c</div>'
    told = f"<p>{STORIES[TITLES[0]]}</p><p>{STORIES[TITLES[1]]}</p>"
    (article,) = mailed(tmp_path, f'<html><body>{hidden}{told}<img src="o.gif" width="1" height="1"></body></html>', html=True)
    assert article.text == f"{STORIES[TITLES[0]]}\n\n{STORIES[TITLES[1]]}"


def test_utf_8_under_another_name_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    head = b"Subject: =?iso-8859-1?Q?Die_Br=FCcke?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=us-ascii\n\n"
    path.write_bytes(head + "Die Brücke über die Tarn bleibt bis März gesperrt, teilte die Stadt mit.".encode())
    (page,) = read([str(path)])
    assert isinstance(page, Page)
    assert (page.title, "über" in page.content) == ("Die Brücke", True)


def test_a_mail_that_names_no_version_is_one(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    head = "From: Tern News <d@t.example>\nSubject: Strike\nMessage-ID: <1@t.example>\nDate: Wed, 11 Feb 2026 07:40:00 +0100\n\n"
    path.write_text(head + STORIES[TITLES[1]])
    (page,) = read([str(path)])
    assert isinstance(page, Page)
    assert (page.title, page.content) == ("Strike", STORIES[TITLES[1]])


def test_a_newsletter_to_be_checked_is_one_text() -> None:
    page = read_written(str(MAILS / "rules.eml"))
    assert (page.name, page.kind) == ("rules.eml", "html")
    assert "brown crab" in page.content
    assert "glass negatives" in page.content


@pytest.mark.parametrize(
    "line",
    [
        "View this email in your browser", "Forwarded by a friend? Sign up here.", "Was this email forwarded to you?",
        "Unsubscribe",
        "You are receiving this because you signed up.", "Manage preferences", "Update your preferences", "Follow us on Bluesky",
        "Share this newsletter", "(c) 2026 The Harbour Letter", "The Harbour Post, 12 Quay Street, Tarn TR1 4AB",
    ],
)  # fmt: skip
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Print edition sales fall by half", "Sent to prison for arson", "Best picture goes to a film from Tarn",
        "To stop floods, dig",
        "Signed up for the navy at 16, he never came home.", "You are getting old, the doctor told him.", "Get on the boat",
        "See you next week, the mayor told the crowd.", "Fire at 12 Quay Street killed 10000 birds, a warden said.",
    ],
)  # fmt: skip
def test_what_stories_say_is_none(line: str) -> None:
    assert [is_furniture(line), is_signing_off(line), leads_on(line)] == [False] * 3


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Tue, Feb 10, 2026 at 6:02 PM", "2026-02-10T18:02"), ("11 February 2026 at 07:40:12 CET", "2026-02-11T07:40"),
        ("Tue, 10 Feb 2026 18:02:00 +0100", "2026-02-10T18:02:00+01:00"),
        ("Tuesday, February 10, 2026 6:02 PM", "2026-02-10T18:02"), ("12 November 2026 12:41", "2026-11-12T12:41"),
        ("some day", None), ("3. März 2026", None), (None, None),
    ],
)  # fmt: skip
def test_moments_of_mails_that_were_passed_on(said: str | None, day: str | None) -> None:
    assert instant(said) == day


@pytest.mark.parametrize(
    ("sender", "outlet"),
    [
        ('"Kontor News Briefing" <briefing@kontor.example>', "Kontor News"),
        ("Jane Roe at Kontor News <jane@kontor.example>", "Kontor News"),
        ("Jane Roe | The Harbour Post <jane@post.example>", "The Harbour Post"),
        ("The Harbour Post <news@harbourpost.example>", "The Harbour Post"),
        ("Norpress Alerts <alerts@norpress.example>", "Norpress"),
        ("Harbour Post: Daily Newsletter <a@harbourpost.example>", "Harbour Post"),
        ("Jane Roe <jane@kontornews.example>", None),
        ("Bill Press <bill@mailbox.example>", None), ("Ellory Council Press Office <press@ellory.example>", None),
        ("Good News Church <g@church.example>", None), ("Jane Roe of the Times Square Alliance <j@square.example>", None),
        ("Emily Post <emily@mail.example>", None), ("John Sun <john@sun.example>", None),
        ("Google Alerts <alerts@google.example>", None), ("Google News <n@google.example>", None),
        ("Press Office <press@company.example>", None), ("Breaking News <a@b.example>", None), ("Latest News <a@b.example>", None),
        ("Daily Briefing <a@b.example>", None), ("news@kontor.example", None), ("", None), (None, None),
    ],
)  # fmt: skip
def test_an_outlet_that_sends_a_mail_is_told_by_its_name(sender: str | None, outlet: str | None) -> None:
    assert outlet_of(sender) == outlet


def _headed(n: int) -> str:
    words = "The price of {0} crab number {0} doubled on the day that followed, the fishermen of quay {0} said."
    return "".join(
        f"<h2><a href='https://harbour.example/{i}'>Crab prices of quay {i}</a></h2><p>{words.format(i)}</p>" for i in range(n)
    )


def _listed(n: int) -> str:
    items = "".join(
        f"<li>Crab number {i} was sold on the quay for twice what it cost in the year before, they said.</li>" for i in range(n)
    )
    return f"<ul>{items}</ul>"


@pytest.mark.parametrize("told", [_headed, _listed])
def test_what_is_over_the_bound_of_stories_is_told(told: Callable[[int], str], tmp_path: Path) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = "a@b.example", "On the coast", "Wed, 11 Feb 2026 07:40:00 +0100"
    mail["List-Unsubscribe"] = "<https://harbour.example/u>"
    mail.set_content(f"<html><body>{told(230)}</body></html>", subtype="html")
    (tmp_path / "a.eml").write_bytes(bytes(mail))
    *stories, cut = read([str(tmp_path / "a.eml")])
    assert len(stories) == 200
    assert all(isinstance(s, Page) for s in stories)
    assert isinstance(cut, Failure)
    assert (cut.cause, cut.message) == ("too-large", "more than 200 stories: the rest are left out")
    with pytest.raises(ReadError, match="200 stories"):
        read_written(str(tmp_path / "a.eml"))


def test_stories_have_the_outlet_that_sent_them_and_not_who_passed_them_on(tmp_path: Path) -> None:
    own = (MAILS / "rules.eml").read_text()
    named = re.sub(r"^From:.*$", "From: Harbour News Daily <daily@harbour.example>", own, count=1, flags=re.M)
    (tmp_path / "a.eml").write_text(named)
    assert {a.outlet for a in articles(tmp_path / "a.eml")} == {"Harbour News"}
    passed = (
        "From: Kontor News <bea@kontor.example>\nTo: me@home.example\nSubject: Fwd: Gate\nDate: Sun, 15 Nov 2026 20:10:00 +0100\n"
        "MIME-Version: 1.0\n\nsee below\n\n> From: Norpress Alerts <alerts@norpress.example>\n> Sent: 12 November 2026 12:41\n"
        f"> Subject: Crab prices double\n>\n> {STORIES[TITLES[0]]}\n"
    )
    (tmp_path / "b.eml").write_text(passed)
    (found,) = articles(tmp_path / "b.eml")
    assert (found.outlet, found.published) == ("Norpress", "2026-11-12T12:41")


@given(st.text(max_size=300), st.text(max_size=40))
def test_no_mail_crashes(text: str, title: str) -> None:
    for lines in (plain_lines(text), Letter(text).lines):
        stories_of(mail_of(lines).lines, title, listed=True)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "text",
    [
        "A HEAD OF TARN\n\nThe ferry ran aground off Tarn on Monday.\n\n" * 40_000,
        "the ferry ran aground off the coast of Tarn on a day and the\n" * 60_000,
        "a<br>" * 60_000,
        "<div>" * 60_000,
        "<p>Unsubscribe</p>" * 30_000,
        "<b>" * 14_000 + "x",
        "A " * 200_000,
        "- " * 200_000,
    ],
)
def test_large_mails_are_read_in_time(text: str) -> None:
    started = time.process_time()
    for marked_up in (False, True):
        list(rows_of_mail(text, Part(data=b"", charset=None, url=None, listed=True), marked_up=marked_up))
    assert time.process_time() - started < 15


def test_a_row_that_leads_on_is_no_part_of_the_full_row_above_it(tmp_path: Path) -> None:
    more = "Read the full story ( https://harbour.example/{} )"
    text = "\n\n".join(f"{title}\n{told}\n{more.format(n)}" for n, (title, told) in enumerate(STORIES.items()))
    found = mailed(tmp_path, text)
    assert [a.text for a in found] == list(STORIES.values())
    assert [a.url for a in found] == [f"https://harbour.example/{n}" for n in range(len(STORIES))]


def test_a_row_in_the_middle_of_a_sentence_goes_on_though_it_opens_like_one_that_leads_on() -> None:
    told = "The school said on Tuesday that whoever wants to know more about the roof can\nread more about it"
    assert [line.text for line in plain_lines(told)] == [told.replace("\n", " ")]


SHORT_MAIL = (
    "The old mill on the Tarn will become a brewery after the council agreed on\n"
    "Monday to sell it for two million crowns to a company from Lund.\n\n"
    '> "The mill has stood empty since 1998," the mayor, Tom Hale, told a meeting.\n\n'
    "The brewer said that it would begin to build in the spring, and that thirty\npeople would work there.\n"
)


SENDER = "The Tarn Post <n@tarnpost.example>"


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("a.eml", f"Subject: Fwd: Mill sold to a brewer\nFrom: {SENDER}\nDate: Mon, 23 Nov 2026 08:40:00 +0000"),
        ("a.txt", f"From: {SENDER}\nTo: a@b.example\nSubject: Mill sold to a brewer\nDate: Mon, 23 Nov 2026 08:40:00 +0000"),
        (
            "b.txt",
            f"FYI\n\n---------- Forwarded message ---------\nFrom: {SENDER}\n"
            "Date: Mon, 23 Nov 2026 at 08:40\nSubject: Re: Mill sold to a brewer\nTo: A <a@b.example>",
        ),
        ("c.txt", f"Von: {SENDER}\nGesendet: Montag, 23. November 2026 08:40\nAn: A\nBetreff: WG: Mill sold to a brewer"),
    ],
)
def test_one_article_below_a_mails_head(tmp_path: Path, name: str, head: str) -> None:
    file = tmp_path / name
    file.write_text(f"{head}\n\n{SHORT_MAIL}")
    (article,) = articles(file)
    assert (article.title, article.outlet) == ("Mill sold to a brewer", "The Tarn Post")
    assert (article.published or "")[:16] == "2026-11-23T08:40"
    assert article.text == "\n\n".join(p.replace("\n", " ").removeprefix("> ") for p in SHORT_MAIL.strip().split("\n\n"))


def test_a_text_with_a_subject_alone_is_no_mail(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Mill sold to a brewer\n\nSubject: the mill on the Tarn.\n\n" + SHORT_MAIL)
    (article,) = articles(file)
    assert article.title == "Mill sold to a brewer"


def test_an_article_that_quotes_a_mail_is_no_mail(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    quoted = "From: A <a@b.example>\nTo: C <c@b.example>\nSubject: the mill\nDate: 3 May 2026\n\n"
    file.write_text(f"Mill sold to a brewer\n\nThe mayor wrote a mail about the sale of the mill in May.\n\n{quoted}{SHORT_MAIL}")
    (article,) = articles(file)
    assert article.title == "Mill sold to a brewer"
    assert article.text.startswith("The mayor wrote a mail")
