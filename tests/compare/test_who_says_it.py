"""Who says it, and who else has it: one quotation in two mouths, pronouns that stand for another than the one named before, what only
one report has and what others have in other words, whose word a line is. All texts are invented."""

from __future__ import annotations

import pytest

from sayso.compare import compare
from sayso.model import Account, Claim, Comparison

from .told import story

ONE, OTHER = "Harrow Wire", "Daily Comet"


def compared(one: str, other: str) -> Comparison:
    (found,) = compare([story((ONE, one), (OTHER, other))])
    return found


def with_words(found: Comparison, words: str) -> list[tuple[Claim, Account]]:
    """The claims and accounts in whose words these stand."""
    texts = {r.id: r.text for r in found.reports}
    return [(c, a) for c in found.claims for a in c.accounts if words in a.span.of(texts[a.report])]


# One quotation, given to two: the words that both have; whom the second report gives it to.
TWO_MOUTHS = {
    "he, right behind the sentence about him": (
        'Bramwell went on trial on Monday over the bridge contract. Defence lawyer Dana Holt rejected the charges. "This is a hanging '
        'in a silk gown," Holt said outside the court.',
        "Disgraced ex-mayor Otto Bramwell squirmed in court on Monday.\n\nBramwell, in a grey coat, shook his head. On the steps he "
        'fumed: "This is a hanging in a silk gown!"',
        "hanging in a silk gown",
    ),
    "she, right behind": (
        "Talks on the harbour strike went on. \"We will not sell our pensions for a handshake,\" said Pia Lund, the union's secretary.",
        "The strike at the harbour went into its third week.\n\nMarta Orsini, chair of the harbour board, left the hotel by the back "
        'door. "We will not sell our pensions for a handshake," she told reporters.',
        "sell our pensions for a handshake",
    ),
    "both by name, after": (
        'The council closed the old pool. "Nobody asked the children about any of this," said councillor Ragnar Moe.',
        'The old pool is closed. "Nobody asked the children about any of this," said head teacher Lise Brandt.',
        "asked the children about any of this",
    ),
    "by name before and after": (
        'After the vote, Prime Minister Ada Corlin said: "The door to this house stays open for everyone."',
        '"The door to this house stays open for everyone," opposition leader Jonas Weck said after the vote.',
        "door to this house stays open",
    ),
    "told with the place between": (
        'Pilot Erik Sand walked free. "They wanted somebody to blame for the fog," Sand said.',
        "Pilot Erik Sand walked free on Tuesday. His brother Nils Sand waited outside. \"They wanted somebody to blame for the fog,\" "
        "Nils Sand said.",
        "somebody to blame for the fog",
    ),
    "a spokesman by name, and the head of the firm": (
        'Corvane will shut its mill. "We have run out of other people\'s patience," spokesman Ivo Rask said.',
        "Corvane is to shut the mill in Tarn. Chief executive Helen Dray said: \"We have run out of other people's patience.\"",
        "run out of other people's patience",
    ),
}
# The same, where nobody can tell whom the second means: told side by side, and never as of one source.
ONE_UNKNOWN = {
    "he might be either of two": (
        'The hearing opened. "This was a lynching with good manners," defence lawyer Dana Holt said.',
        "Otto Bramwell nodded to his driver Karl Fenn as the hearing opened.\n\nA crowd had gathered. Later he shouted: \"This was a "
        'lynching with good manners!"',
        "lynching with good manners",
    ),
    "nobody is named": (
        'The hearing opened. "This was a lynching with good manners," defence lawyer Dana Holt said.',
        'The hearing opened to jeers. "This was a lynching with good manners!" came a shout from the stairs.',
        "lynching with good manners",
    ),
}
# One quotation of one speaker, however told: no conflict of sources.
ONE_MOUTH = {
    "surname and full name": (
        '"We shall leave the lights on until they come home," Silje Hauge said.',
        'Governor Hauge said: "We shall leave the lights on until they come home."',
        "leave the lights on",
    ),
    "he, right behind his own name": (
        '"We shall leave the lights on until they come home," Rolf Anders said.',
        'Rolf Anders, the mayor, stood on the quay. "We shall leave the lights on until they come home," he said.',
        "leave the lights on",
    ),
    "the mayor, and his name": (
        '"We shall leave the lights on until they come home," Rolf Anders, the mayor of Tarn, said.',
        '"We shall leave the lights on until they come home," the mayor said.',
        "leave the lights on",
    ),
    "his lawyer, who is named in the other": (
        '"My client has never set foot in that house," said his lawyer, Anton Reik.',
        '"My client has never set foot in that house," the defence lawyer said.',
        "never set foot",
    ),
    "the ministry and its spokeswoman": (
        '"No order of that kind has been given," the ministry said.',
        '"No order of that kind has been given," said Eva Lorn, a spokeswoman for the ministry.',
        "No order of that kind",
    ),
    "two who say other things": (
        '"We shall leave the lights on until they come home," Rolf Anders said.',
        '"Nobody here has slept since Sunday night," Silje Hauge said.',
        "leave the lights on",
    ),
}


def conflicts(found: Comparison, words: str) -> list[Claim]:
    return [c for c, _ in with_words(found, words) if c.relation == "differ" and "source" in c.differs_in and c.sure]


@pytest.mark.parametrize("name", TWO_MOUTHS)
def test_one_quotation_in_two_mouths_differs_in_its_source(name: str) -> None:
    one, other, words = TWO_MOUTHS[name]
    assert conflicts(compared(one, other), words)


@pytest.mark.parametrize("name", [*TWO_MOUTHS, *ONE_UNKNOWN])
def test_one_quotation_in_two_mouths_is_of_no_one_source(name: str) -> None:
    one, other, words = (TWO_MOUTHS | ONE_UNKNOWN)[name]
    found = with_words(compared(one, other), words)
    assert any(len({a.report for a in c.accounts}) > 1 for c, _ in found)
    assert not [c.claim for c, _ in found if c.relation == "only_one"]
    assert not [c.claim for c, _ in found if len({a.report for a in c.accounts}) > 1 and c.caveat == "one_source"]


@pytest.mark.parametrize("name", [*ONE_UNKNOWN, *ONE_MOUTH])
def test_one_quotation_of_one_or_of_nobody_known_is_no_conflict(name: str) -> None:
    one, other, words = (ONE_UNKNOWN | ONE_MOUTH)[name]
    assert not conflicts(compared(one, other), words)


# A report, words of a statement in it, who says it: nobody (None) where nobody can tell.
SPOKEN: dict[str, tuple[str, str, str | None]] = {
    "the one whom the sentence before is about": (
        "Otto Bramwell squirmed in court.\n\nBramwell, in a grey coat, shook his head. On the steps he fumed: \"This is a hanging in a "
        'silk gown!"',
        "hanging",
        "Otto Bramwell",
    ),
    "not the witness of the paragraph before": (
        "The second witness, Karl Fenn, chief of staff until 2022, said that was impossible. He testified that no bag was ever brought to "
        "the house.\n\nThe former minister is charged with five offences in all. He denied the bribery charges in a firm voice.",
        "denied the bribery charges",
        None,
    ),
    "nor the man who spoke last": (
        "Karl Fenn, a driver, said that he saw nothing.\n\nThe defendant is charged with fraud. He denied the accusations on Monday.",
        "denied the accusations",
        None,
    ),
    "she is the minister, and no country": (
        "Messana has proposed a truce of 30 days. Its foreign minister is Lena Barada.\n\nMs Barada ruled out a direct meeting for the "
        "time being. Messana would give 5 million crowns in aid for the displaced, she said.",
        "5 million crowns",
        "Lena Barada",
    ),
    "who is named before and spoken of": (
        "Karl Fenn, a driver, took the stand on Monday. He denied the accusations.",
        "denied the accusations",
        "Karl Fenn",
    ),
    "the former minister himself": (
        "Former minister Otto Bramwell came to court on Monday.\n\nThe former minister is charged with fraud. He denied the accusations.",
        "denied the accusations",
        "Otto Bramwell",
    ),
}


@pytest.mark.parametrize("name", SPOKEN)
def test_a_pronoun_is_whom_the_sentence_before_it_is_about(name: str) -> None:
    text, words, speaker = SPOKEN[name]
    found = with_words(compared(text, "The river Osk rose by two metres overnight in Tarn."), words)
    assert {a.speaker for _, a in found} == {speaker}


# What one report has, and what another has in other words: nobody can say that only one has it.
HAD_ELSEWHERE = {
    "a quotation, within another sentence": (
        '"The defendant sold his chair by the yard," prosecutor Petra Holm told the court.',
        'Opening for the state, Petra Holm said that Mr Bramwell had "sold his chair by the yard".',
        "sold his chair",
    ),
    "where somebody was": (
        "Mr Bramwell had been abroad all that week, Karl Fenn testified, and no bag was ever brought to the lake house.",
        "But ex-aide Karl Fenn stuck up for his old boss, insisting he was thousands of miles away that week.",
        "no bag was ever brought",
    ),
    "the child out of the ruins": (
        "In Belsk, rescuers pulled a girl of nine alive from a collapsed bakery.",
        "Hero baker Pavel Ruzek, 52, dug with his bare hands to free a little girl from the rubble of his own shop.",
        "girl",
    ),
    "a condition, with another number": (
        "Ordany insists that the nine border guards held by Talva must come home first.",
        "Ordany wants six border guards who were seized by Talvan troops to be freed before any ceasefire takes effect.",
        "nine border guards",
    ),
    "the climber found": (
        "A search party found the missing climber alive in a snow hole below the Hornspitz on Sunday.",
        "The missing climber crawled out of his snow hole into the arms of two guides, and wept.",
        "climber",
    ),
    "the dog and the child": (
        "A terrier led firemen to the cellar where a toddler was trapped, the brigade said.",
        "The toddler owes his life to a barking terrier.",
        "terrier",
    ),
}
# What nobody else has, though another sentence shares a word or a name with it.
LONE = {
    "one speaker, another matter": (
        "Petra Holm told the court that the ledger had been burned in a stove.",
        "Petra Holm said the trial would need a bigger room for the press.",
        "ledger had been burned",
    ),
    "one noun of the topic": (
        "Bakers in the valley handed out bread to children on the square.",
        "Children in the valley had no school on Monday.",
        "Bakers",
    ),
    "one place": (
        "A fire destroyed a sawmill in Tarn on Sunday night.",
        "The mayor of Tarn opened a library for the young on Saturday.",
        "sawmill",
    ),
    "one day": (
        "A court in Osk fined a dentist on Friday for selling false teeth without a licence.",
        "Swimmers crossed the sound on Friday to raise money for a lifeboat.",
        "dentist",
    ),
    "a girl, and another girl": (
        "A girl of nine won the chess cup in Tarn.",
        "The swimmer saved a girl from the harbour at Osk.",
        "chess cup",
    ),
    "another quotation of one person": (
        '"The ledger was burned in a stove," Petra Holm said.',
        '"I have not slept since the hearing," Petra Holm said.',
        "ledger was burned",
    ),
}
REST = "The river Osk rose by two metres overnight. Silje Hauge, the governor, flew to the valley in a helicopter."


def relations(one: str, other: str, words: str) -> set[str]:
    found = compared(f"{REST}\n\n{one}", f"{REST}\n\n{other}")
    return {c.relation for c, _ in with_words(found, words)}


@pytest.mark.parametrize("name", HAD_ELSEWHERE)
def test_what_another_report_has_in_other_words_is_not_only_ones(name: str) -> None:
    one, other, words = HAD_ELSEWHERE[name]
    told = relations(one, other, words)
    assert told and "only_one" not in told


@pytest.mark.parametrize("name", LONE)
def test_what_nobody_else_has_is_only_ones(name: str) -> None:
    assert relations(*LONE[name]) == {"only_one"}


# A report that opens with it, words of it, whose word it is and how it is marked.
MARKED: dict[str, tuple[str, str, str | None, str | None]] = {
    "a doubt is no denial": ("Analysts doubt that either army wants a long campaign.", "long campaign", "unknown", "believed"),
    "nor are doubts": ("Two experts doubted that the dam would hold through the spring.", "dam would hold", "anonymous_person", "believed"),
    "each side of the other": ("Each side blamed the other for the shelling of Belsk.", "blamed", None, None),
    "both governments": ("Both governments accused each other of breaking the truce in Belsk.", "accused", None, None),
    "whom the outlet calls by a deed": ("The man who promised our valley a tunnel is in the dock.", "tunnel", None, None),
    "and a woman": ("The woman who vowed to clean up the harbour was arrested on Monday.", "arrested", None, None),
    "a general staff": (
        "Ordany's general staff said its artillery had answered mortar fire from the east bank.",
        "mortar fire",
        "organisation",
        "stated",
    ),
    "a registry": ("The court registry confirmed that it had received the passport on Monday.", "passport", "organisation", "confirmed"),
    "staff of a hospital are people": ("Hospital staff said the lifts had failed on Monday night.", "lifts", "anonymous_person", "stated"),
    "a denial": ("Analysts denied that they had been paid by the ministry.", "paid", "anonymous_person", "denied"),
    "a man who promises": ("A man promised to mend the roof of the chapel by May.", "roof", "anonymous_person", "promised"),
}


@pytest.mark.parametrize("name", MARKED)
def test_whose_word_it_is_and_how_it_is_marked(name: str) -> None:
    text, words, kind, stance = MARKED[name]
    found = with_words(compared(text, "The river Osk rose by two metres overnight in Tarn."), words)
    assert {(a.source_kind, a.stance) for _, a in found} == {(kind, stance)}
