"""Pages that stand before a site's articles end as failures that say so; articles about such things stay articles."""

from __future__ import annotations

import pytest

from sayso.extract import extract
from sayso.model import Article, Failure, Page

from .made import page, paragraphs


def read(title: str, *texts: str, heading: str | None = None) -> Article | Failure:
    body = f"<h1>{heading or title}</h1>{paragraphs(*texts)}"
    markup = f"<!doctype html><html><head><title>{title} | Northern Ledger</title></head><body>{body}</body></html>"
    return next(extract([Page(source="x", name="x", content=markup, kind="html")]))


CONSENT = (
    (
        "Before you continue",
        "We and our 842 partners store and access personal data, such as browsing data or unique identifiers, on your device.",
        "You can change your choices at any time by clicking the link at the bottom of the page.",
        "We process data to provide: use of precise geolocation data, and scanning of your device characteristics.",
    ),
    (
        "Read with advertising",
        "Visit our site as usual with advertising and tracking. You can withdraw your consent at any time.",
        "Use our site practically free of advertising and without tracking for 4.99 a month.",
    ),
    (
        "Wir brauchen Ihre Einwilligung",
        "Wir und unsere 180 Partner verwenden Cookies, um Informationen auf Ihrem Gerät zu speichern.",
        "Mit Ihrer Zustimmung können wir Ihnen Inhalte und Werbung zeigen, die zu Ihnen passen.",
    ),
)


@pytest.mark.parametrize(("title", "texts"), [(c[0], c[1:]) for c in CONSENT])
def test_a_page_that_asks_to_accept_cookies(title: str, texts: tuple[str, ...]) -> None:
    found = read(title, *texts)
    assert isinstance(found, Failure)
    assert (found.cause, found.message) == ("no-text", "the page asks to accept cookies first")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Sign in to your account", "New here? Create a free account to save articles and get our letters by e-mail."),
        ("Register for free to continue reading", "Create an account to read this article. It takes less than a minute."),
        ("Choose your subscription", "Get unlimited access to the Ledger on any device. Cancel at any time."),
    ],
)
def test_a_form_to_sign_in_or_pay(title: str, text: str) -> None:
    found = read(title, text)
    assert isinstance(found, Failure)
    assert found.cause == "paywalled"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("500 Internal Server Error", "The server encountered an internal error and was unable to complete your request."),
        ("451: Unavailable due to legal reasons", "We recognize you are attempting to access this website from another country."),
        ("Not available in your region", "We're sorry, but our website is currently unavailable in your country."),
        ("We'll be back soon", "Our website is down for maintenance. Thank you for your patience."),
        ("Are you a robot?", "To continue, please click the box below to let us know that you are no robot, it says here."),
    ],
)
def test_a_page_that_lets_nobody_in(title: str, text: str) -> None:
    found = read(title, text)
    assert isinstance(found, Failure)
    assert found.message == "the page lets nobody in"


def test_an_error_is_one_whatever_site_s_name_hangs_on_it() -> None:
    found = read("Error 404", "This article is no longer to be had here, because our licence to show it has expired.")
    assert isinstance(found, Failure)
    assert found.message == "the page says that it was not found"


@pytest.mark.parametrize(
    ("title", "texts"),
    [
        (
            "Regulator fines Courier over cookie banners",
            (
                "The data regulator on Tuesday fined the Courier 2 million pounds for setting cookies before readers had agreed.",
                "“You cannot store personal data on your device and ask for consent later,” said Dana Whitlock, its head.",
                "The Courier and its 180 partners had used unique identifiers to show personalised advertising, it said.",
                "The paper said it would appeal. It has changed its banner and its privacy policy since.",
            ),
        ),
        (
            "Gericht verbietet Klauseln zu Cookies",
            (
                "Ein Gericht in Dorren hat am Dienstag mehrere Klauseln verboten, mit denen eine Firma Einwilligung einholte.",
                "Sie hatte Cookies gesetzt, ehe jemand gefragt wurde, und personenbezogene Daten verkauft, sagte die Richterin.",
            ),
        ),
        (
            "US fines advertising firm",
            (
                "The US regulator fined the advertising firm Adlane 40 million dollars on Tuesday over cookies and tracking.",
                "US officials said that it had sold personal data of two million people, and that its tracking went on for years.",
            ),
        ),
        (
            "Are you a robot?",
            (
                "A robot that asks this of its visitors opened in a museum in Orvik on Tuesday.",
                "Its makers said it would stay until May.",
            ),
        ),
        (
            "We will be back",
            ("The strikers vowed to continue in spring.", "They left the yard on Friday, and a band played on the quay in Tarn."),
        ),
        (
            "Register",
            (
                "The register of deeds in Tarn will open for three hours a week from May.",
                "Until now deeds could be seen there twice a year.",
            ),
        ),
        ("Sign in to vote, towns told", ("Residents will need an account to vote online, the electoral office said on Tuesday.",)),
        ("Access denied", ("Divers were denied access to the wreck off Orin on Tuesday, the harbour master Liv Aase said.",)),
        (
            "404 days without rain",
            ("It has not rained in the valley of Dorren for 404 days, the weather service said on Tuesday.",),
        ),
    ],
)
def test_an_article_about_such_things(title: str, texts: tuple[str, ...]) -> None:
    found = read(title, *texts)
    assert isinstance(found, Article)
    assert found.text == "\n\n".join(texts)


def test_the_site_s_own_words_about_cookies_are_still_left_out() -> None:
    told = (
        "The harbour board will close the old ferry pier in March, a port official said on Friday in Orvik.",
        "About 4,200 people use the crossing every day, and most of them have no other way to reach the islands.",
    )
    own = "The website uses cookies to count its readers and to show them what they may like to read."
    assert page(f"<article><h1>Pier closes</h1>{paragraphs(told[0], own, told[1])}</article>").text == "\n\n".join(told)


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("A judge ruled on Tuesday that the photographs may not be published before the trial in Orvik.", True),
        ("Firms must let people unsubscribe in one click, the regulator said in a letter to the industry.", True),
        ("Customer service staff at the ferry firm could not be reached by telephone on Tuesday, passengers said.", True),
        ("This material may not be published, broadcast, rewritten or redistributed by anybody at all.", False),
        ("Reports from the wire may not be reproduced without the written permission of the agency.", False),
        ("To unsubscribe click the link below or write to the desk that sends the letter.", False),
        ("Sign up to the Morning Ledger newsletter for the most important stories of the day.", False),
        ("The thieves had written from an invalid email address that nobody at the bank looked up, police said.", True),
        ("Ledger Email Please enter an email address Email address is invalid Try another or sign in.", False),
        ("Please verify you're not a robot by clicking the box. Invalid email address. Please re-enter.", False),
    ],
)
def test_what_is_told_of_notices_and_what_is_one(told: str, *, kept: bool) -> None:
    first, last = (
        "The harbour board will close the old ferry pier in March, a port official said on Friday in Orvik.",
        "About 4,200 people use the crossing every day, and most of them have no other way to reach the islands.",
    )
    found = page(f"<article><h1>Pier closes</h1>{paragraphs(first, told, last)}</article>")
    assert (told in found.text) is kept
