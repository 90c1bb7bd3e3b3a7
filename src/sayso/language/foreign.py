"""Sentences of another language within an English text, told by their function words: too short for a model to be asked.

in: a text    out: the sentences that are surely in another language, each with that language. A sentence with one plain English
word is none, whatever names and quoted words stand in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sayso.model import Span

_ENGLISH_LIST = """
the of and to that is was were for with by at from it has his he she her they their said are be this have not but who which
would will had been its after before than or about
"""
_ENGLISH = frozenset(_ENGLISH_LIST.split())
_LISTS = {
    "German": """der die das den dem des ein eine einen einer und ist nicht mit von zu auf für sich im am als auch wird wurde werden
        hat haben sagte bei nach aus wie sei sie er dass über um noch nur vor zum zur will""",
    "French": """le la les un une des du de et est que qui dans pour pas sur au aux avec ce cette ses son sa leur par plus a ont été
        il elle ils ne se en mais dit selon leurs être sont""",
    "Spanish": """el la los las un una de del y es que en no se por con para su sus al como más ha han fue lo pero este esta dijo
        según o son""",
    "Italian": """il lo la gli le un una di del della dei delle e è che in non si per con da al alla come più ha hanno ma questo
        sono detto nel nella secondo i""",
    "Dutch": """de het een en van is dat die in op te voor met niet zijn aan er om ook als maar bij door naar heeft hebben werd
        wordt zei over uit""",
    "Portuguese": "o a os as um uma de do da dos das e é que em no na não se por com para seu sua ao mais foi mas disse são",
    "Danish": "og det er en et den af til på for med ikke der som har de vil at ved blev sagde om var fra kan også",
    "Swedish": "och det är en ett den av till på för med inte som har de vill att vid blev sade om var från kan också",
}
_ALSO_ENGLISH_LIST = "a an as he i in is me no on so do at we us was for will her all over am"
_ALSO_ENGLISH = frozenset(_ALSO_ENGLISH_LIST.split())  # short words of others that are English too, and tell nothing
_WORDS = {language: frozenset(words.split()) - _ALSO_ENGLISH for language, words in _LISTS.items()}
# Where a sentence ends: not behind a number, for "20. März" goes on.
_END = re.compile(r"(?<=[^\W\d][.!?]) +(?=[^\Wa-z\d_]|[“„«\"¿¡])|(?<=[^\W\d][.!?][”\"»]) +|\n+")
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 5  # words below which nothing is told
_TELLING, _SHARE = 2, 0.2  # function words of the language that a sentence has at least, and their share of its words


def foreign_sentences(text: str) -> Iterator[tuple[Span, str]]:
    """The sentences of a text that are in another language."""
    start = 0
    for end, after in [*((m.start(), m.end()) for m in _END.finditer(text)), (len(text), len(text))]:
        if (language := _foreign(text[start:end])) is not None:
            lead = len(text[start:end]) - len(text[start:end].lstrip())
            yield Span(start + lead, start + len(text[start:end].rstrip())), language
        start = after


def _foreign(sentence: str) -> str | None:
    """The language of a sentence that is surely not English."""
    words = [w.lower() for w in _WORD.findall(sentence)]
    if len(words) < _LEAST or not _ENGLISH.isdisjoint(set(words) - _SHARED):
        return None
    counts = {language: sum(w in own for w in words) for language, own in _WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] >= max(_TELLING, _SHARE * len(words)) else None


_SHARED = _ENGLISH & frozenset().union(*(words.split() for words in _LISTS.values()))  # "her", "at", "will", "for", "he"
