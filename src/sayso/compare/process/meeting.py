"""Meeting: where the parties of a process meet, and through what they speak with each other.

in: the reports    out: a place by name; a channel in the reports' words, "indirect" where others carry word between them
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from sayso.compare.process.names import sentences_of
from sayso.compare.process.words import ACCORDS, CHANNELS, INTERVIEWED, MEANS, SPEAKING
from sayso.model import Member

_TALKS = r"(?:talks?|negotiations?|meetings?|summit|mediation|a truce conference|peace conference)"
_TALKERS = (
    r"(?:delegations?|negotiators?|envoys?|delegates|(?:both|two|the) sides|both (?:governments|parties)|the (?:two|parties)|"
    r"representatives)"
)
_TO_A_TOWN = r"(?:the (?:[\w-]+ ){0,2}(?:town|city|village|port|resort|capital|island) of |the )?"
# Before a place in which they meet.
_MEETING = re.compile(
    r"\b(?:talks?|negotiations?|meetings?|summit|court|hearings?|trial|mediation|negotiated|met)\b[^.;\n]{0,40}?\b(?:in|at)\s"
    rf"{_TO_A_TOWN}$|"
    rf"\b(?:sit(?:s|ting)? down|sat down|gather(?:s|ed)?|convened?|will meet|to meet|are meeting)\b[^.;\n]{{0,30}}?"
    rf"\b(?:in|at) {_TO_A_TOWN}$|"
    rf"\b{_TALKERS}\b[^.;\n]{{0,60}}?\b(?:landed|arrived|gathered|meet|met|are|flew|came) (?:\w+ )?(?:in|at|to) {_TO_A_TOWN}$|"
    rf"\b{_TALKERS}\b[^.;\n]{{0,40}}?\b(?:staying|housed|lodged|quartered|sitting)\b[^.;\n]{{0,50}}?\b(?:in|at) {_TO_A_TOWN}$|"
    rf"\b(?:talks|negotiations), [^.;\n]{{3,60}}, (?:(?:have|had|has|will) )?(?:resumed?|beg[au]n|begin|opened|open|started|start) "
    rf"(?:again )?(?:on \w+ )?in {_TO_A_TOWN}$|"
    r"\b(?:both|the two) (?:sides|delegations|teams|governments|parties) (?:will|would|are to|were to|are due to) "
    rf"(?:be back|meet again|gather again) (?:on \w+ )?in {_TO_A_TOWN}$|"
    rf"\b(?:face to face|across (?:a|the) (?:conference )?table)\b[^.;\n]{{0,60}}?\bin {_TO_A_TOWN}$|"
    rf"\b(?:signed|initialled) (?:an?|the|their) (?:[\w-]+ ){{0,2}}?(?:{ACCORDS}) in {_TO_A_TOWN}$",
    re.I,
)
_IN_COURT = re.compile(rf"\b(?:court|hearings?|trial)\b[^.;\n]{{0,40}}?\b(?:in|at)\s{_TO_A_TOWN}$", re.I)
_TO = re.compile(rf"\bto {_TO_A_TOWN}$", re.I)
# Behind it.
_FOR_TALKS = re.compile(rf",? for (?:[\w-]+ ){{0,3}}?{_TALKS}\b", re.I)
_HOSTS = re.compile(rf" (?:(?:is|was|are) to |will |would )?host(?:s|ed)? (?:the |[\w-]+ ){{0,3}}?{_TALKS}\b", re.I)
# A house by name, and what tells that they meet in it.
_SAINTS = (
    r"St\.? [A-ZÀ-Þ][\w-]+[’']s (?:[a-z]+ )?(?:hall|house|church|school|hotel|palace|castle|library|monastery|rectory|residence)\b"
)
_HOUSE = re.compile(
    r"\b(?:[A-ZÀ-Þ][\w’'-]+ ){1,2}(?:House|Palace|Hotel|Castle|Hall|Villa|Abbey|Manor|Lodge|Mansion|Monastery|Tribunal|Chancellery|"
    r"Embassy|Residence|Cent(?:re|er))\b|\b(?:Hotel|Villa|Palais|Château|Schloss|Castle|Camp) [A-ZÀ-Þ][\w’'-]+|\b" + _SAINTS
)
_SAINTS_HALL = re.compile(_SAINTS)  # "First talks took place at St Anne’s church hall": the saint is no place
# The hall of a town, and that of one by name; only where they talk there: "a public meeting in the town hall" is another's.
_TOWN_HALL = re.compile(
    r"\b(?:(?P<town>[A-ZÀ-Þ][\w’'-]{2,30}(?: [A-ZÀ-Þ][\w’'-]{2,30})?(?:[’']s)?) )?(?:city|town|village|county) hall\b"
)
_IS_TOWN_HALL = re.compile(r"(?:[A-ZÀ-Þ][\w’'-]{2,30} ){1,2}(?:city|town|village|county) hall\b")
_AT_HALL = re.compile(
    r"\b(?:talks|negotiat\w+|mediat\w+|summit|(?:sides|parties|delegations|teams|negotiators)\b[^.;\n]{0,40}?\b"
    r"(?:meet|met|sit down|sat down))\b[^.;\n]{0,100}?\b(?:at|in) (?:the )?$",
    re.I,
)
_AT_HOUSE = re.compile(
    r"\b(?:talks?|negotiat\w+|meets?|met|meetings?|summit|mediation|(?:receive[sd]?|host(?:s|ed)?|brings?|brought) (?:the )?"
    r"(?:both|two) (?:sides|parties|delegations|teams))\b[^.;\n]{0,100}?\b(?:at|in) (?:the )?$",
    re.I,
)
_WHERE_THEY = re.compile(
    r",? where (?:the |their )?(?:two |both |rival )?(?:talks?|sides|parties|negotiations?|delegations?|teams)\b", re.I
)
_BEFORE = 110  # characters before a place in which it is told that they meet there
_BY_NAME = re.compile(r"[A-Z][\w’'-]{2,20}(?: [A-Z][\w’'-]{2,20}){0,2}")
_MEANS, _SPEAKING = re.compile(MEANS, re.I), re.compile(rf"\b(?:{SPEAKING})\b", re.I)
_INTERVIEWED = re.compile(INTERVIEWED)
_MOST_MEANS = 20
_NAME_REACH = 30  # characters before a word in which a name that goes on with it stands
_NAME_BEFORE, _NAME_BEHIND = (
    re.compile(r"\b[A-ZÀ-Þ][\w’'-]{1,25} (?:(?:of|for|and) )?$"),
    re.compile(r" (?:(?:of|for|and) )?[A-ZÀ-Þ][\w’'-]"),
)
_CHANNELS = tuple(re.compile(c, re.I) for c in CHANNELS)

# What tells that they do not sit at one table, each with how much it tells; two of these in a paragraph are enough.
_ROOMS = r"(?:wings|rooms|floors|buildings|houses|hotels|halls|villas|suites|offices|tents)"
_WORD = r"(?:papers?|messages?|notes?|proposals?|answers?|drafts?|letters?|replies)"
_BEARING = (
    r"(?:carr(?:y|ies|ied|ying)|ferr(?:y|ies|ied|ying)|pass(?:es|ed|ing)?|relay(?:s|ed|ing)?|convey(?:s|ed|ing)?|"
    r"tak(?:e|es|ing)|took|bring(?:s|ing)?|brought)"
)
_THEM = (
    rf"(?:them|the (?:two )?(?:sides|delegations|parties|rooms)|both (?:sides|delegations)|(?:the )?(?:two |separate )?{_ROOMS})"
)
_APART = r"(?:different|separate|two|opposite|adjoining)"
_MET = r"(?:meet|met|sit|sat|speak|spoken|talk(?:ed)?)"
_EACH_OTHER = r"(?: (?:each other|one another|face to face|directly|to each other|to one another|at one table|together)|[.,;])"
_SPEAK = r"(?:send|sent|exchang\w+|communicat\w+|speak|spoke|talk|talked|negotiat\w+|answer(?:s|ed)?)"
_BY_OTHERS = r"(?:diplomats|officials|mediators?|intermediar(?:y|ies)|envoys|hosts|go-betweens?)"
_GOING = r"(?:shuttl(?:e|es|ed|ing)|walk(?:s|ed|ing)?|goes|going|went|run(?:s|ning)?)"
_ACROSS = rf"(?:between {_THEM}|from one (?:\w+ )?to the other|back and forth)"
_INDIRECT: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (much, re.compile(words, re.I))
    for much, words in (
        (2, rf"\b{_BEARING} (?:[\w’'-]+ ){{0,3}}?{_WORD} (?:[\w’'-]+ ){{0,2}}?{_ACROSS}"),
        (2, rf"\b{_GOING} (?:to and fro |back and forth )?between {_THEM}\b"),
        (1, rf"\b{_WORD} (?:is|are|was|were) (?:being )?(?:carried|passed|relayed|ferried|taken|brought|conveyed)\b"),
        (1, rf"\b{_TALKERS}\b[^.;\n]{{0,60}}?\b{_APART} (?:[\w-]+ )?{_ROOMS}\b"),
        (1, rf"\b(?:they|both) (?:[\w’'-]+ ){{0,3}}?(?:in|on) {_APART} (?:[\w-]+ )?{_ROOMS}\b"),
        (1, rf"\b{_SPEAK}\b[^.;\n]{{0,40}}?\b(?:through|via) (?:the )?(?:[\w’'-]+ ){{0,3}}?{_BY_OTHERS}\b"),
        (1, rf"\b(?:(?:do|does|did|will|would|have|has|had) not|never|refused? to) (?:yet )?{_MET}\b{_EACH_OTHER}"),
        (1, r"\b(?:talks|negotiations)\b[^.;\n]{0,60}? (?:run|runs|ran|go|goes|went) through\b"),
        (1, r"\b(?:no|ruled out (?:an? |any )?) ?direct (?:meetings?|talks|contacts?|negotiations)\b"),
    )
)
_ENOUGH = 2
# What tells that they do, unless it was not so, or is to come.
_FACE_TO_FACE = re.compile(
    r"(?P<by>[^.;\n]{0,90}?)\b(?:(?:sat|sitting|seated) (?:down )?(?:directly )?(?:opposite|across (?:the table )?from|facing|"
    r"at (?:one|the same) table)|(?:met|spoke|spoken|talked) (?:each other |one another )?"
    r"(?:face[- ]to[- ]face|directly|in person))\b(?P<whom>[^.;\n]{0,40})",
    re.I,
)
_NOT_SO = re.compile(
    r"\b(?:not|never|no|nor|refus\w+|without|will|would|could|may|might|should|to|if|until|before)\b|n[’']t\b", re.I
)
_BIG = re.compile(r"\b[A-ZÀ-Þ][\w-]{2,}")
DISPUTED = "disputed"
_OF_TALKS = re.compile(rf"\b(?:{_TALKERS}|{_TALKS}|both|they|them)\b", re.I)
INDIRECT = "indirect"


def channel_of(members: Sequence[Member], parties: Sequence[str] = ()) -> str | None:
    """What the parties speak through, in the reports' words: "indirect talks", "a key channel of communication", and by what means:
    "by video link"; "indirect" where a report tells that others carry word between them, which is disputed where another has them
    sit opposite each other. parties: their names."""
    texts, every = [member.report.text for member in members], members
    told = next((words for pattern in _CHANNELS for text in texts if (words := _through(pattern, text))), None)
    through = [m for m in members if _is_indirect(m.report.text)]
    if through and not (told and INDIRECT in told.lower()):
        told, members = INDIRECT, through
        told = f"{INDIRECT} ({DISPUTED})" if any(_is_face_to_face(m.report.text, parties) for m in every) else told
    means = next((words for member in members if (words := _means(member))), None)
    return ", ".join(filter(None, (told, means))) or None


def _through(pattern: re.Pattern[str], text: str) -> str | None:
    """The words of a channel, not where they are of a body's name: "the Health Arbitration Service"."""
    found = islice(pattern.finditer(text), _MOST_MEANS)
    return next((m.group() for m in found if not (m.group()[0].isupper() and _is_of_a_name(m, text))), None)


def _is_of_a_name(m: re.Match[str], text: str) -> bool:
    """Whether a name goes on before or behind a word."""
    return _NAME_BEFORE.search(text, max(0, m.start() - _NAME_REACH), m.start()) is not None or bool(
        _NAME_BEHIND.match(text, m.end())
    )


def _is_indirect(text: str) -> bool:
    """Whether a paragraph tells that the parties do not sit at one table, and that others go between them."""
    return any(
        sum(much for much, words in _INDIRECT if words.search(paragraph)) >= _ENOUGH and _OF_TALKS.search(paragraph)
        for paragraph in text.split("\n")
    )


def _is_face_to_face(text: str, parties: Sequence[str]) -> bool:
    """Whether a report tells that they sat opposite each other, or met in person: in words with a word of a party's name."""
    own = {w for name in parties for w in _BIG.findall(name)}
    told = islice(_FACE_TO_FACE.finditer(text), _MOST_MEANS)
    return any(not _NOT_SO.search(m["by"]) and not own.isdisjoint(_BIG.findall(m["by"] + m["whom"])) for m in told)


def _means(member: Member) -> str | None:
    """By what means a report says that the parties speak with each other."""
    text = member.report.text
    for m in islice(_MEANS.finditer(text), _MOST_MEANS):
        sentence = next((s for s in sentences_of(member) if s.start <= m.start() < s.end), None)
        words = sentence.of(text) if sentence else ""
        if _SPEAKING.search(words.replace(m.group(), "")) and not _INTERVIEWED.search(words):
            return m.group()
    return None


def court_of(members: Sequence[Member]) -> str | None:
    """Where a trial is held: the place that is named behind "court in" and its like most often. Where its sides talk of another
    matter is no place of it."""
    found = Counter(name for m in members for name, before, _ in _named_places(m) if _IN_COURT.search(before))
    return max(sorted(found), key=lambda name: found[name]) if found else None


def place_of(members: Sequence[Member]) -> str | None:
    """Where the parties meet: the place that is named behind "talks in" and its like, or before "for talks", most often; else the
    house that is, or the hall of a town."""
    for places in (_places, _houses, _halls, _bare_halls):
        found: Counter[str] = Counter()
        for member in members:
            found.update(places(member))
        if found:
            return max(sorted(found), key=lambda name: found[name])
    return None


def _houses(member: Member) -> Iterator[str]:
    """The houses of a report in which they meet, each as often as it is told."""
    text = member.report.text
    for m in islice(_HOUSE.finditer(text), _MOST_MEANS):
        if _AT_HOUSE.search(text, max(0, m.start() - 2 * _BEFORE), m.start()) or _WHERE_THEY.match(text, m.end()):
            yield m[0].removeprefix("The ")


def _halls(member: Member) -> Iterator[str]:
    """The halls of towns in which a report has them talk, those by the name of a town."""
    return (m[0] for m in _told_halls(member) if m["town"])


def _bare_halls(member: Member) -> Iterator[str]:
    """The same without such a name: "the city hall"."""
    return (m[0] for m in _told_halls(member) if not m["town"])


def _told_halls(member: Member) -> Iterator[re.Match[str]]:
    text = member.report.text
    halls = islice(_TOWN_HALL.finditer(text), _MOST_MEANS) if " hall" in text else ()
    return (m for m in halls if _AT_HALL.search(text, max(0, m.start() - 2 * _BEFORE), m.start()))


def _places(member: Member) -> Iterator[str]:
    """The places of a report in which they meet, each as often as it is told."""
    return (name for name, before, end in _named_places(member) if _meets_at(member.report.text, before, end))


def _named_places(member: Member) -> Iterator[tuple[str, str, int]]:
    """The places of a report wherever it names them, each with the words before it, and where it ends."""
    text = member.report.text
    places = {s: a.name for a in member.reading.actors if a.kind in ("place", "country") for s in a.mentions}
    told = (
        (s, name) for s, name in places.items() if not _SAINTS_HALL.match(text, s.start) and not _IS_TOWN_HALL.match(text, s.start)
    )
    return ((name, text[max(0, at.start - _BEFORE) : at.start], at.end) for at, name in told)


def _meets_at(text: str, before: str, end: int) -> bool:
    """Whether the words about a place say that they meet there."""
    if _MEETING.search(before) or _HOSTS.match(text, end):
        return True
    return _TO.search(before) is not None and _FOR_TALKS.match(text, end) is not None
