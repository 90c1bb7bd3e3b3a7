"""Invented reports: one strike told by three outlets, a flood by two, and what has nothing to do with them."""

from __future__ import annotations

from sayso.model import Article, MadeBy, Reading

STRIKE = (
    (
        "Dockers at Port Verrin walk out over pension cuts",
        "Some 1,200 dockers at Port Verrin walked out on Monday over pension cuts announced by Harlan Freight. Union leader Odile "
        "Marsh said the walkout would last until the company returns to the table. Harlan Freight called the strike unlawful.",
    ),
    (
        "Port Verrin strike: union vows to stay out until Harlan Freight talks",
        "A strike by dockers has closed Port Verrin, the country's largest container harbour. Odile Marsh, who leads the dockers' "
        "union, said her members would stay out until Harlan Freight drops its pension cuts.",
    ),
    (
        "Harlan Freight says dockers' walkout at Port Verrin is unlawful",
        "Harlan Freight went to court on Monday to end a walkout by dockers at Port Verrin. The company says the pension cuts were "
        "agreed with the union last autumn, which Odile Marsh denied.",
    ),
)
FLOOD = (
    (
        "Four dead as river Osk bursts its banks at Lindale",
        "Four people drowned when the river Osk burst its banks at Lindale in the night. Mayor Teodor Brandt said two hundred "
        "houses stood under water and soldiers were bringing boats.",
    ),
    (
        "Lindale flood: soldiers bring boats as Osk keeps rising",
        "Soldiers brought boats to Lindale after the river Osk burst its banks. Four people drowned and two hundred houses are "
        "under water, mayor Teodor Brandt said.",
    ),
)
ALONE = (
    "Museum of clocks reopens after nine years",
    "Visitors queued in the rain as the museum of clocks at Aberwen opened its doors again. Its oldest sundial has been regilded.",
)


def article(id: str, story: tuple[str, str], published: str | None = "2031-05-06", extent: str = "full") -> Article:
    """An article of a headline and a text."""
    return Article(id=id, title=story[0], text=story[1], text_sha256="", published=published, extent=extent)  # type: ignore[arg-type]


def reading(id: str, story: tuple[str, str], published: str | None = "2031-05-06", extent: str = "full") -> Reading:
    """A reading of which nothing is known but the text."""
    return Reading(made_by=MadeBy(extract="test"), article=article(id, story, published, extent))
