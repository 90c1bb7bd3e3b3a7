"""The words that name a source, and what kind of source they tell of."""

from __future__ import annotations

from sayso.annotate.attributions import cues
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Layout
from sayso.language import Token
from sayso.model import Span

RELATIVE = frozenset(("who", "which", "that", "whom"))
# A phrase longer than this is a misparse that swallowed the sentence; it is cut at its first comma.
_LONGEST = 28
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")
# Dependants that take their subject from what they hang on.
_SHARING = frozenset(("acomp", "attr", "conj", "advcl", "xcomp", "acl", "aux", "dep", "ccomp", "pcomp", "prep"))
# Verbs farther up have another subject.
_STEPS = 6
# A verb in one of these forms has a subject right before it, whatever the parse gives.
_ALONE = frozenset(("VBD", "VBZ", "VBP"))
_HAVE = frozenset(("have", "has", "had", "having", "’ve", "'ve", "'d", "’d"))
# Endings of nouns for people: "cleaner", "arsonist", "fisherman", "refugee".
_PERSONAL = ("er", "or", "ist", "man", "woman", "ee", "ian", "ant", "person")
_PLACES = frozenset(("GPE", "LOC", "FAC", "DATE", "TIME", "EVENT"))
# From this length on a phrase goes without its relative clause: what it tells is no longer who speaks.
_LONG = 14
_NO_START = frozenset(("PUNCT", "SPACE", "CCONJ", "ADV", "SCONJ", "INTJ"))


def source_spans(layout: Layout, head: Token, verb: int | None = None) -> tuple[Span, ...]:
    """The noun phrase of a source with its descriptions; a relative pronoun brings its antecedent.

    The phrase stops before the cue `verb`, before a quotation, and at the end of its paragraph.
    """
    if verb is not None and (clause := _misread(layout, verb)) is not None and head.i < clause.i:
        whole = layout.trim(layout.tokens[head.left].start, layout.tokens[max(clause.right, head.right)].end)
        return (whole,) if whole is not None else ()
    if head.lower in RELATIVE and verb is not None and (who := antecedent(layout, head, verb)):
        before = _phrase(layout, who, head.i)
        return (*before, head.span)
    return _phrase(layout, head, verb)


def own_subject(layout: Layout, verb: int) -> Token | None:
    """The subject that the parse gives a verb; of two the one next to it ("The museum, Voss said, would open")."""
    found = [c for c in layout.parsed.children(verb) if c.dep in _SUBJECTS]
    before = [c for c in found if c.i < verb]
    if before and (own := _behind_another(layout, before[-1], verb)) is not None:
        return own
    return before[-1] if before else found[0] if found else None


def _behind_another(layout: Layout, subject: Token, verb: int) -> Token | None:
    """The name right before a verb where the parse took another's for the subject: "Questioned by counsel, Rolf Benn, [Brell]
    said". What stands beside a name is closed by a comma."""
    if subject.pos != "PROPN" or subject.entity != "PERSON":
        return None
    beside = next((c for c in layout.parsed.children(subject.i) if c.dep == "appos" and c.right == verb - 1), None)
    opened = beside is not None and beside.left > 0 and layout.tokens[beside.left - 1].text == ","
    return beside if beside is not None and opened and beside.pos == "PROPN" and beside.entity in ("PERSON", "") else None


def subject_of(layout: Layout, verb: int) -> Token | None:
    """The subject of a verb: its own, that of the verb it hangs on, the noun it describes, or who is told to do it."""
    token = layout.tokens[verb]
    for _ in range(_STEPS):
        own = own_subject(layout, token.i)
        if own is None and token.i == verb and (clause := _misread(layout, verb)) is not None:
            return own_subject(layout, clause.i)
        if own is not None and (token.i == verb or may_speak(own)):
            return _told_inside(layout, own, verb) or own
        if own is None and token.i == verb and token.tag in _ALONE and token.dep not in ("conj", "relcl", "acl"):
            return _noun_before(layout, verb)
        if own is not None and token.dep in ("ccomp", "relcl", "conj", "advcl", "xcomp") and token.head != token.i:
            token = layout.tokens[token.head]
            continue
        if own is not None:
            return None
        if token.head == token.i or token.dep not in _SHARING:
            return _noun_before(layout, verb)
        head = layout.tokens[token.head]
        if token.dep == "pcomp" and head.lower == "as" and (quoted := _quoted_as(layout, head)) is not None:
            return quoted
        if token.dep == "acl" and head.pos in ("NOUN", "PROPN", "PRON"):
            return _described_by(layout, token, head)
        if token.dep == "ccomp" and token.tag not in ("VBG", "VB"):
            return _noun_before(layout, verb)
        if token.dep == "xcomp" and head.lemma.lower() not in cues.OWN_DOING:
            told = layout.parsed.child(head.i, "dobj", "dative")
            if told is not None and told.i < token.i:
                return told
        token = head
    return None


def _quoted_as(layout: Layout, preposition: Token) -> Token | None:
    """Who is quoted in "the paper quoted a sailor as saying", "a sailor was quoted as saying"."""
    noun = verb = layout.tokens[preposition.head]
    if noun.pos in ("NOUN", "PROPN"):
        verb = next((a for a in layout.parsed.ancestors(noun.i) if a.pos == "VERB"), noun)
    if verb.lemma.lower() not in cues.PASSING_ON:
        return None
    return layout.parsed.child(verb.i, "nsubjpass") or layout.parsed.child(verb.i, "dobj")


def _misread(layout: Layout, verb: int) -> Token | None:
    """The participle that describes a verb's subject where the parse took it for a clause of its own: "officials [briefed on the
    talks] told reporters that…". A verb without a subject does not have one thing said before it and another behind."""
    if own_subject(layout, verb) is not None:
        return None
    clauses = [c for c in layout.parsed.children(verb) if c.dep == "ccomp"]
    before = next((c for c in clauses if c.i < verb and c.tag in ("VBD", "VBN")), None)
    subject = own_subject(layout, before.i) if before is not None else None
    if before is None or subject is None or subject.i != before.i - 1 or layout.tokens[before.i + 1].pos != "ADP":
        return None
    return before if may_speak(subject) and any(c.i > verb for c in clauses) else None


def _told_inside(layout: Layout, subject: Token, verb: int) -> Token | None:
    """Whose verb it is where the parse took a document's "show" for a noun, and what it shows for a part of its name: "emails seen
    by the paper [show] that engineers told the firm of cracks and recommended…"."""
    for mark in layout.tokens[subject.i + 2 : min(subject.right, verb - 1) + 1]:
        shown = layout.tokens[mark.i - 1]
        if mark.dep == "mark" and mark.lower == "that" and shown.pos == "NOUN" and shown.lower in cues.DOCUMENTING:
            return own_subject(layout, mark.head)
    return None


def sayer(layout: Layout, verb: Token) -> Token | None:
    """Who says it: the subject; where the verb is passive its "by", for the subject is who is told or asked."""
    parsed = layout.parsed
    if verb.tag != "VBN" or parsed.child(verb.i, "nsubj") or any(c.lower in _HAVE for c in parsed.children(verb.i)):
        return None if parsed.child(verb.i, "nsubjpass") else subject_of(layout, verb.i)
    agent = parsed.child(verb.i, "agent")
    if agent is not None:
        return parsed.child(agent.i, "pobj")
    return None if verb.dep == "advcl" or parsed.child(verb.i, "nsubjpass") else subject_of(layout, verb.i)


def _noun_before(layout: Layout, verb: int) -> Token | None:
    """The noun right before a finite verb that the parse left without a subject."""
    if layout.tokens[verb].tag not in ("VBD", "VBZ", "VBP"):
        return None
    if (opening := _opening(layout, verb)) is not None:
        return opening
    k = verb - 1
    while k >= 0 and layout.tokens[k].pos in ("ADV", "AUX", "SPACE"):
        k -= 1
    if k > 0 and layout.tokens[k].text == "," and layout.tokens[k - 1].pos == "PROPN":
        k -= 1
    noun = layout.tokens[k] if k >= 0 else None
    if noun is not None and noun.entity in ("DATE", "TIME"):
        return None  # no day speaks
    plain = noun is not None and noun.pos in ("NOUN", "PROPN", "PRON") and noun.sentence == layout.tokens[verb].sentence
    if noun is None or not plain or layout.quoted(k):
        return None
    return _phrase_head(layout, noun)


def _opening(layout: Layout, verb: int) -> Token | None:
    """The noun that opens a sentence and that the parse took for all of it, where a day stands right before the verb: "The captain
    of a ferry that struck a rock on Monday denied that…"."""
    before = layout.tokens[verb - 1] if verb else None
    if before is None or before.entity not in ("DATE", "TIME"):
        return None
    sentence = layout.tokens[verb].sentence
    root = next((a for a in layout.parsed.ancestors(verb) if a.head == a.i), None)
    stands = root is not None and root.sentence == sentence and root.pos in ("NOUN", "PROPN") and root.i < verb
    return root if root is not None and stands and may_speak(root) else None


def _phrase_head(layout: Layout, last: Token) -> Token:
    """The head of the noun phrase that a word ends: "chairman" for the last word of "the chairman of the board"."""
    while True:
        head = layout.tokens[last.head]
        if head.text == "Per" and last.pos == "PROPN":  # a first name taken for a preposition: "the manager, Per Dahl"
            return last
        if last.dep == "pobj" and layout.tokens[head.head].pos in ("NOUN", "PROPN") and head.dep == "prep":
            last = layout.tokens[head.head]
        elif last.dep in ("compound", "poss", "nmod", "appos") and head.pos in ("NOUN", "PROPN") and head.i != last.i:
            last = head
        else:
            return last


def carries(layout: Layout, noun: Token) -> bool:
    """Whether a noun is only how something is said: "said in a [statement] that…"."""
    prep = layout.tokens[noun.head]
    verb = layout.tokens[prep.head]
    behind = noun.dep == "pobj" and prep.dep == "prep" and noun.lemma.lower() in words.MEDIA
    return behind and verb.pos == "VERB" and verb.lemma.lower() in cues.CLAUSAL and verb.i < noun.i


def may_speak(noun: Token) -> bool:
    """Whether a noun can be one that speaks: a name, a pronoun, a person, a body, a document."""
    lemma = noun.lemma.lower()
    return noun.pos != "NOUN" or noun.text[:1].isupper() or lemma in words.SPEAKING or lemma.endswith(_PERSONAL)


def _described_by(layout: Layout, participle: Token, noun: Token) -> Token | None:
    """Who speaks in "a source saying…": the noun, if it is one that speaks, else the subject of the verb it belongs to."""
    if participle.tag not in ("VBG", "VB"):
        return None
    governor = next((a for a in layout.parsed.ancestors(noun.i) if a.pos == "VERB"), None)
    lemma = noun.lemma.lower()
    issued = lemma in words.MEDIA and noun.dep == "dobj" and governor is not None and governor.lemma.lower() in cues.LIGHT_VERBS
    place = noun.dep == "pobj" and noun.entity in _PLACES
    if participle.tag == "VBG" and not issued and not place and (noun.pos in ("PROPN", "PRON") or lemma in words.SPEAKING):
        return noun
    return layout.parsed.child(governor.i, *_SUBJECTS) if governor is not None else None


def antecedent(layout: Layout, pronoun: Token, verb: int) -> Token | None:
    """What a relative pronoun stands for: the noun its clause hangs on."""
    for above in (layout.tokens[verb], *layout.parsed.ancestors(verb)):
        if above.dep in ("relcl", "acl"):
            noun = layout.tokens[above.head]
            if pronoun.lower == "who":
                noun = _who(layout, noun)
            return noun if noun.i < pronoun.i and noun.pos in ("NOUN", "PROPN", "PRON", "NUM", "ADJ") else None
    return None


def _who(layout: Layout, noun: Token) -> Token:
    """Whom "who" stands for where the parse hangs its clause on a body: "a spokeswoman for the ministry, who…"."""
    preposition = layout.tokens[noun.head]
    person = layout.tokens[preposition.head]
    named = person.pos == "PROPN" and person.entity == "PERSON" and preposition.lower in ("of", "from", "at", "for", "with")
    if noun.dep == "pobj" and named and noun.entity != "PERSON":  # "Tove Skaar of the Water Board, who"
        return person
    if noun.dep != "pobj" or noun.lemma.lower() not in words.ORGANISATIONS or person.lemma.lower() not in words.PERSONS:
        return noun
    governor = layout.tokens[person.head]
    return governor if person.dep == "appos" and governor.pos == "PROPN" else person


def _phrase(layout: Layout, head: Token, verb: int | None) -> tuple[Span, ...]:
    tokens = layout.tokens
    first, last = head.left, head.right
    if verb is not None and first <= verb <= last:
        first, last = (first, verb - 1) if head.i < verb else (verb + 1, last)
    first, last = _unquoted(layout, head, first, last)
    relative = next((c for c in layout.parsed.children(head.i) if c.dep == "relcl" and c.left > head.i), None)
    if relative is not None and last - first + 1 > _LONG:
        last = min(last, relative.left - 1)
    if last - first + 1 > _LONGEST:
        last = _until_comma(layout, head, last)
        first = max(first, head.i - _LONGEST // 2)
    while first < head.i and (tokens[first].pos in _NO_START or (tokens[first].dep == "prep" and tokens[first].head == head.i)):
        first += 1
    paragraph = layout.paragraphs[layout.paragraph_at(head.start)]
    span = layout.clip(Span(tokens[first].start, tokens[last].end), paragraph)
    return (span,) if span else ()


def _unquoted(layout: Layout, head: Token, first: int, last: int) -> tuple[int, int]:
    """The token range cut where a quotation begins or ends on the way out from the head."""
    here = layout.quote_at(head.start)
    for i in range(head.i, last + 1):
        if layout.quote_at(layout.tokens[i].start) is not here:
            last = i - 1
            break
    for i in range(head.i, first - 1, -1):
        if layout.quote_at(layout.tokens[i].start) is not here:
            first = i + 1
            break
    return first, last


def _until_comma(layout: Layout, head: Token, last: int) -> int:
    for i in range(head.i + 1, last + 1):
        if layout.tokens[i].text in (",", "—", "–", "-", "("):
            return i - 1
    return min(last, head.i + _LONGEST)
