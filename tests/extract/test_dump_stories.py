"""The stories of copied pages, each with what stands beside it; labels of menus and notices are none."""

from __future__ import annotations

from sayso.extract import extract
from sayso.model import Article, Page
from sayso.model.article import Teaser

FOOT = (
    "Load more\nPrivacy policy\nDo not sell or share my personal information\nTerms and conditions of use\n"
    "© 2026 Harbour Post Media\n"
)
HEAD = "The Harbour Post\nThursday, March 5, 2026\nSign in\nNews\nWorld\nSport\n"
GAS = "Solvania halts gas exports to its neighbour"
GAS_TOLD = "VERRIN (Reuters) - Solvania said on Wednesday it would stop gas exports from April over unpaid bills."
COURT = "Court frees former minister on bail"
COURT_TOLD = "A judge in Ostamar ordered the release of Rolf Dane, who has been in custody since November."
FIRE = "Two held after market fire in Tarn"
DAM = "Dam operator warns of drought"
DAM_TOLD = "Water levels in the Lenne reservoir are at their lowest since records began in 1951."
REBELS = "Rebels deny link to convoy attack"
REBELS_TOLD = "A spokesman for the movement said that its fighters were not in the area at the time."
TEXT = (
    "Envoys from both sides returned to Ostamar on Thursday for a third round of negotiations on the future of the river valley.\n"
    "“We have come to listen,” said Tove Lind, who leads the Solvanian delegation at the talks in the capital.\n"
    "A spokesman for the northern administration, Piet Oram, said that his side would insist on the return of 4,000 people.\n"
    "Diplomats said that no date has been set for the next round.\n"
)
ARTICLE = f"{HEAD}Envoys return to Ostamar for third round of talks\nBy Ida Rook\n5 March 2026\n{TEXT}"


def read(text: str) -> Article:
    (found,) = extract([Page(source="p", name="p", content=text, kind="text")])
    assert isinstance(found, Article), found
    return found


def told(found: Article) -> list[tuple[str | None, ...]]:
    return [(t.title, t.summary, t.agency, t.place, t.published) for t in found.teasers]


def test_days_and_agencies_below_what_is_said_are_the_storys_own() -> None:
    found = read(
        f"{HEAD}{GAS}\n{GAS_TOLD}\nMarch 4, 2026\n{COURT}\n{COURT_TOLD}\nMarch 3, 2026\n{FIRE}\nAFP\nMarch 3, 2026\n"
        f"{REBELS}\n{REBELS_TOLD}\nAP\nMarch 2, 2026\n{DAM}\n{DAM_TOLD}\nMarch 1, 2026\n{FOOT}"
    )
    assert (found.page_type, found.text) == ("index", "")
    assert told(found) == [
        (GAS, GAS_TOLD, "Reuters", "VERRIN", "2026-03-04"),
        (COURT, COURT_TOLD, None, None, "2026-03-03"),
        (FIRE, None, "AFP", None, "2026-03-03"),
        (REBELS, REBELS_TOLD, "AP", None, "2026-03-02"),
        (DAM, DAM_TOLD, None, None, "2026-03-01"),
    ]


def test_days_above_titles_are_those_of_what_follows() -> None:
    found = read(
        "Harbour Post\nTopics\nLenne valley\nThe latest news, analysis and opinion on the Lenne valley and all who live in it.\n"
        f"5 March 2026\n{DAM}\n{DAM_TOLD}\n3 March 2026\n{FIRE}\n28 February 2026\n{COURT}\n{COURT_TOLD}\n"
        f"20 February 2026\n{GAS}\n{GAS_TOLD}\n2 February 2026\n{REBELS}\n{REBELS_TOLD}\n1 February 2026\n"
        "In pictures: the valley before the dam\nPrevious\n1\n2\nNext\n"
    )
    days = {t.title: t.published for t in found.teasers}
    assert days == {
        DAM: "2026-03-05",
        FIRE: "2026-03-03",
        COURT: "2026-02-28",
        GAS: "2026-02-20",
        REBELS: "2026-02-02",
        "In pictures: the valley before the dam": "2026-02-01",
    }


def test_days_between_title_and_summary_stay_with_them_also_below_a_masthead_with_todays_day() -> None:
    found = read(
        f"The Harbour Post\nThursday, March 5, 2026\n{GAS}\nMarch 4, 2026 | AFP\n{DAM_TOLD}\n{FIRE}\nMarch 3, 2026 | AP\n"
        f"{COURT}\nMarch 3, 2026 | Reuters\n{COURT_TOLD}\n{REBELS}\nMarch 2, 2026\n{REBELS_TOLD}\n"
        f"{DAM}\nMarch 1, 2026\nFarmers fear for their herds after a winter almost without snow.\n{FOOT}"
    )
    assert [(t.title, t.agency, t.published) for t in found.teasers] == [
        (GAS, "AFP", "2026-03-04"),
        (FIRE, "AP", "2026-03-03"),
        (COURT, "Reuters", "2026-03-03"),
        (REBELS, None, "2026-03-02"),
        (DAM, None, "2026-03-01"),
    ]


def test_summaries_without_a_full_stop_are_summaries() -> None:
    stories = [(title, said.removesuffix(".")) for title, said in ((COURT, COURT_TOLD), (DAM, DAM_TOLD), (REBELS, REBELS_TOLD))]
    stories.append((GAS, "Solvania said on Wednesday that it would stop all gas exports from April"))
    for behind in ("2h ago\n", ""):
        found = read(f"{HEAD}\n" + "\n".join(f"{title}\n{said}\n{behind}" for title, said in stories) + f"\n{FOOT}")
        assert [(t.title, t.summary) for t in found.teasers] == stories


def test_titles_alone_count_where_they_are_marked_or_among_others() -> None:
    found = read(
        f"{HEAD}{GAS}\n{GAS_TOLD}\n1 hour ago\n{FIRE}\n{COURT}\n{COURT_TOLD}\n2 hours ago\n"
        "Get the best of the Post every morning\n"
        f"{REBELS}\n{REBELS_TOLD}\n3 hours ago\n{DAM}\n{DAM_TOLD}\n5 hours ago\nOpinion\n"
        f"Why our hospitals need fewer managers\nJane Doe\nMost read\n1\n{FIRE}\n2\n"
        f"Rovers hold on in the rain against ten men\n{FOOT}"
    )
    assert [t.title for t in found.teasers] == [
        GAS,
        FIRE,
        COURT,
        REBELS,
        DAM,
        "Why our hospitals need fewer managers",
        "Rovers hold on in the rain against ten men",
    ]


def test_a_list_behind_an_article_may_have_some_summaries() -> None:
    found = read(
        f"{ARTICLE}You may also like\n{COURT}\n{COURT_TOLD.removesuffix('.')}\n2 hours ago\n{FIRE}\n3 hours ago\n"
        f"{GAS}\n{GAS_TOLD}\n4 hours ago\nLatest\n10:42\n{REBELS}\n"
        f"10:15\n{DAM}\n09:58\nRovers hold on in the rain against ten men\n"
        "Elsewhere on the Post\nSport\nWeather\n"
    )
    assert found.text == TEXT.strip().replace("\n", "\n\n")
    assert found.teasers == (
        Teaser(title=COURT, summary=COURT_TOLD.removesuffix(".")),
        Teaser(title=FIRE),
        Teaser(title=GAS, summary=GAS_TOLD, agency="Reuters", place="VERRIN"),
        Teaser(title=REBELS),
        Teaser(title=DAM),
        Teaser(title="Rovers hold on in the rain against ten men"),
    )


def test_an_articles_own_text_below_a_list_within_it_stays_its_own() -> None:
    first, *rest = TEXT.splitlines()
    found = read(ARTICLE.replace(TEXT, f"{first}\nRead more\n{FIRE}\n" + "\n".join(rest) + "\n"))
    assert found.text == TEXT.strip().replace("\n", "\n\n")
