"""Articles about cookies, newsletters, subscriptions and other words of notices, and those that speak to "you": nothing is lost."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.extract.lines.lines import is_boilerplate, junk_line
from sayso.model import Article, Page

ARTICLES = (
    (
        "Why cookie banners annoy everyone and protect nobody",
        (
            "Cookies are small files, and the banners that ask you to accept them have become the wallpaper of the web.",
            (
                "If you click “Accept all”, you agree to let hundreds of firms follow you around, and few of us ever read "
                "what they say."
            ),
            "We use cookies on this site too, a data officer at the town hall of Verrin told me, but we could do without them.",
            ("Your privacy settings are hidden three clicks deep, said Tove Lind of the consumer league, and that is no accident."),
            "The commission wants to abolish the banners by 2027, and the publishers are furious about it.",
        ),
    ),
    (
        "The newsletter is the new front page",
        (
            "Subscribe to one newsletter and you will soon be subscribed to ten.",
            "Sign up for our newsletter: no sentence is read more often on the web, and none is obeyed less, Piet Oram says.",
            "Newsletters have saved the Harbour Post, which sends eleven of them to 400,000 readers every morning.",
            "“You get one chance in the inbox,” said Ida Rook, who writes the paper's morning letter from her kitchen.",
            "Unsubscribe rates have doubled since January, a survey of forty publishers found last week.",
        ),
    ),
    (
        "Paywalls are good for you",
        (
            "You have read this far, so you are probably one of the few who pay for news.",
            "Subscribers to the three national papers rose by a tenth last year, while readers of free sites fell by half.",
            (
                "To continue reading, subscribe: the line has become the most hated of the decade, a poll by the Tarn "
                "Institute found."
            ),
            "If you are already a subscriber, log in, the old joke goes, and then forget your password again.",
            "The truth is that you cannot have a reporter in every courtroom unless somebody pays for it.",
        ),
    ),
    (
        "You are not as informed as you think",
        (
            "You wake up, you reach for your phone, and before your feet touch the floor you have read six headlines.",
            "Ask yourself what you remember of them an hour later.",
            "Follow us through an ordinary day of an ordinary reader and you will see how little of it sticks.",
            "You can change that, and it costs you nothing but ten minutes in the evening.",
            "Read more slowly. That is all the advice that I have for you.",
        ),
    ),
    (
        "Nobody reads the terms and conditions",
        (
            "By using this app you agree to give up your right to sue, and you never knew it.",
            "The terms of use of the ferry company run to 31 pages, longer than the constitution of Solvania.",
            "All rights reserved, it says on page 30, including the right to sell your name.",
            "A judge in Ostamar will decide on Monday whether such a contract binds anybody at all.",
            "“No passenger has ever read it,” Rolf Dane, the lawyer of the plaintiffs, said outside the court.",
        ),
    ),
    (
        "Advertising pays for the news you read, for now",
        (
            "Advertisement revenue at local papers fell by a fifth in 2025, the association of publishers said on Tuesday.",
            "Please disable your ad blocker, the sites beg, and nobody listens to them any more.",
            "Sponsored content now brings in more than classifieds do, and readers cannot tell it from the news.",
            "Our journalism depends on you, the editors write under each article, and they mean your card number.",
            "The town of Tarn has lost both of its papers since the spring.",
        ),
    ),
    (
        "An open letter to our readers",
        (
            "Dear reader, you have trusted this paper for a hundred years, and today we need to tell you something.",
            "Thank you for reading us through the strike, when we printed on four pages and came two days late.",
            "We have decided to close the print edition on 1 May, and I want you to hear it from me first.",
            "Your subscription will continue, and you will be able to read every article on your phone.",
            "If you have questions, write to me: I will answer each letter myself, as I always have.",
        ),
    ),
    (
        "Your password is worthless, and so is mine",
        (
            "Log in, type your password, prove that you are no robot: you do it forty times a week.",
            "Create an account and you have handed a stranger the key to your house, the police chief of Verrin says.",
            "Please enter your email address, said the page that cost Ida Rook her savings in March.",
            "Sign in with your face instead, say the firms that want to sell you a new phone.",
            "The ministry counted 31,000 stolen accounts in the first quarter, twice as many as a year ago.",
        ),
    ),
)
FOOT = (
    "Most read\n\nFerry aground off Tarn with 212 aboard\n\nSign up for our newsletter\n\n"
    "We use cookies to improve your experience. By continuing you agree to our use of cookies.\n\n© 2026 Harbour Post"
)


@pytest.mark.parametrize(("title", "paragraphs"), ARTICLES, ids=[title for title, _ in ARTICLES])
def test_an_article_about_what_notices_speak_of_is_whole(title: str, paragraphs: tuple[str, ...]) -> None:
    markup = "".join(f"<p>{p}</p>" for p in paragraphs)
    page = f"<main><article><h1>{title}</h1><p class='byline'>By Ida Stern</p>{markup}</article></main><footer>© 2026 Post</footer>"
    copied = f"{title}\nBy Ida Stern\n5 March 2026\n\n" + "\n\n".join(paragraphs)
    for content in (page, copied, f"Home\nWorld\nSign in\nSubscribe\n{copied}\n\n{FOOT}"):
        (found,) = extract([Page(source="p", name="p", content=content, kind="html" if content is page else "text")])
        assert isinstance(found, Article)
        assert found.text == "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    "notice",
    [
        "Sign up for our newsletter to get the best of the Post in your inbox.",
        "Subscribe to The Harbour Post for full access to every story.",
        "Subscribe for unlimited access to all articles and weekly puzzles.",
        "Sign up to receive the latest news and updates straight to your phone.",
        "Read more about how the ferry ran aground and who is to blame.",
        "Read more: Minister said to have lied about the ferry that ran aground.",
        "Follow us on Instagram and you will never miss a thing that we do.",
        "Sponsored content from Kontor, the bank for people who travel.",
        "All rights reserved. No part may be copied without permission of the Post.",
        "We use cookies to make this site work. If you continue, you accept them.",
        "By continuing to browse you agree to the use of cookies, and you may change that at any time.",
        "You can change the cookies that you accept in the settings of the browser that you use, at any time.",
        "Image: Piet Oram said on Tuesday that he would return to the talks in Ostamar.",
    ],
)
def test_notices_are_still_notices(notice: str) -> None:
    assert junk_line(notice) or is_boilerplate(notice)
