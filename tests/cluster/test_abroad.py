"""Reports in languages that are not read: they join the story that they are of, and count for nothing in it."""

from __future__ import annotations

import pytest

from sayso.annotate import annotate
from sayso.cluster import group
from sayso.compare import compare
from sayso.model import Article, Grouping, Reading, paragraphs_of

POST = (
    "Rupert Hale, the mayor of Velmouth, said on Tuesday that 1,250 people had fled the village of Dorrach after shells "
    "from Solvane hit the Brannoch bridge over the river Ilva. Pavel Orsic, the foreign minister of Ardenia, blamed "
    "Solvane."
)
WIRE = (
    "Shells from Solvane hit the Brannoch bridge near Dorrach on Tuesday, and 1,250 people fled, the mayor of Velmouth, "
    "Rupert Hale, said. Solvane's spokeswoman, Mira Lund, said its guns had been silent. Pavel Orsic of Ardenia said he "
    "would go to the river Ilva."
)
GERMAN = (
    "Nach dem Beschuss der Brannoch-Brücke bei Dorrach sind nach Angaben des Bürgermeisters von Velmouth, Rupert Hale, "
    "1.250 Menschen geflohen. Der Außenminister von Ardenia, Pavel Orsic, machte Solvane dafür verantwortlich. Die "
    "Sprecherin Mira Lund wies das zurück."
)
ELSEWHERE = (
    "Der Stadtrat von Tarnholm hat am Dienstag beschlossen, das alte Hallenbad an der Uferstraße zu schließen. Die "
    "Bürgermeisterin Anna Lind sagte, die Sanierung sei mit 1.250 Euro je Bürger zu teuer. Die Opposition kündigte "
    "Widerstand an und sammelt Unterschriften."
)
FOOTBALL = (
    "Der Fußballverein von Velmouth hat am Mittwoch mit drei zu eins gegen den Sportklub Dorrach gewonnen. Trainer Pavel Orsic "
    "lobte die Abwehr. Zwei der Tore schoss Kapitän Rupert Hale vor 8.400 Zuschauern, das dritte fiel am 12. Spieltag der "
    "Liga kurz vor dem Ende."
)
MUSEUM = (
    "Der Bürgermeister von Velmouth, Rupert Hale, hat am Donnerstag das neue Museum für Schifffahrt eröffnet. Zur Feier kam auch "
    "der Außenminister von Ardenia, Pavel Orsic. Das Haus zeigt Boote aus Dorrach und 640 Karten."
)
# The story again, with most of its names and no number.
UNCOUNTED = GERMAN.replace("1.250 Menschen", "viele Menschen")


def readings(*texts: tuple[str, str, str | None]) -> list[Reading]:
    """Reports of (id, text, day)."""
    return list(
        annotate(
            Article(id=key, outlet=key, text=text, text_sha256="", published=day, paragraphs=paragraphs_of(text))
            for key, text, day in texts
        )
    )


def grouped(*more: tuple[str, str, str | None]) -> Grouping:
    return group(readings(("post", POST, "2024-03-12"), ("wire", WIRE, "2024-03-12"), *more))


@pytest.mark.parametrize(
    ("text", "day", "joins"),
    [
        (GERMAN, "2024-03-13", True),
        (GERMAN, "2024-05-13", False),
        (ELSEWHERE, "2024-03-13", False),
        (UNCOUNTED, "2024-03-13", True),
        (GERMAN, None, False),
        (FOOTBALL, "2024-03-13", False),
        (MUSEUM, "2024-03-14", False),
        (MUSEUM, None, False),
    ],
)
def test_it_joins_by_names_numbers_and_days(text: str, day: str | None, joins: bool) -> None:
    (story,) = grouped(("zeitung", text, day)).stories
    assert [m.report.id for m in story.members] == ["post", "wire"]
    assert [r.article.id for r in story.unread] == (["zeitung"] if joins else [])


def test_it_counts_for_nothing() -> None:
    (with_it,) = compare(grouped(("zeitung", GERMAN, "2024-03-13")).stories)
    (without,) = compare(grouped().stories)
    assert with_it.claims == without.claims
    assert with_it.omissions == without.omissions
    assert [r.id for r in with_it.reports] == ["post", "wire"]
    assert [(r.id, r.language) for r in with_it.unread] == [("zeitung", None)]


def test_unread_reports_alone_make_no_story() -> None:
    assert group(readings(("a", GERMAN, "2024-03-13"), ("b", GERMAN, "2024-03-13"))).stories == ()


MILL = (
    "Two workers died and eleven were hurt when fire broke out at the paper mill in Brannick on Monday night, fire chief Hugo "
    "Stant said. The union of the mill workers said it had warned the owner, Corvane Paper, in January."
)
UNION = (
    "A union blamed broken sprinklers for the deaths of two workers in a fire at the paper mill in Brannick. Eleven others were "
    "injured. Corvane Paper said it knew of no fault; Hugo Stant, the fire chief, named no cause."
)
BRAND = (
    "Bei einem Brand in einer Papierfabrik in Brannick sind zwei Arbeiter ums Leben gekommen, elf wurden verletzt, wie der Chef "
    "der Feuerwehr, Hugo Stant, sagte. Das Feuer brach in der Trockenhalle aus. Die Gewerkschaft hatte gewarnt."
)
INCENDIE = (
    "Après l'incendie qui a fait deux morts et onze blessés dans une usine de Brannick, le syndicat accuse la direction. Le chef "
    "des pompiers, Hugo Stant, a refusé de parler d'une cause et la société n'a pas souhaité répondre aux questions."
)
COUNCIL = (
    "Der Stadtrat von Brannick hat am Montag den Haushalt für das kommende Jahr beschlossen. Auch die Feuerwehr bekommt ein neues "
    "Fahrzeug. Ihr Chef Hugo Stant zeigte sich erfreut, die Opposition stimmte dagegen."
)
WORKSHOP = (
    "In Durnow ist ein Arbeiter bei einem Feuer in einer Werkstatt ums Leben gekommen, ein zweiter wurde verletzt. Die "
    "Gewerkschaft der Arbeiter fordert, dass die Fabrik geschlossen wird. Die Ursache ist nach Angaben der Polizei unklar."
)


@pytest.mark.parametrize(
    ("text", "day", "joins"),
    [
        (BRAND, "2031-05-06", True),
        (INCENDIE, "2031-05-06", True),
        (BRAND, "2031-05-11", False),  # days later the town's fire chief may speak of another fire
        (COUNCIL, "2031-05-06", False),  # the same town and man, another matter
        (WORKSHOP, "2031-05-06", False),  # such a fire in another town
    ],
    ids=["german", "french", "later", "another matter", "another town"],
)
def test_two_names_do_where_it_tells_of_the_same_happenings(text: str, day: str, joins: bool) -> None:
    given = readings(("echo", MILL, "2031-05-05"), ("wire", UNION, "2031-05-05"), ("blatt", text, day))
    (story,) = group(given).stories
    assert [r.article.id for r in story.unread] == (["blatt"] if joins else [])
