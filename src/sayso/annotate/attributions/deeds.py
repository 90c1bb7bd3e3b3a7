"""What is done, and not said, by a verb that can be either: "dismissed their coach", "refused the request", "refused to leave",
"are asked to report to the school".

in: the text laid out, a draft    out: whether it tells of a deed, or of what somebody would not do
"""

from __future__ import annotations

from sayso.annotate.attributions import cues
from sayso.annotate.attributions import sources_words as words
from sayso.annotate.attributions.draft import Draft, Layout
from sayso.annotate.attributions.sources import subject_of
from sayso.language import Token

_BODIES = words.words_of("government cabinet board council parliament committee leadership crew squad staff team management")
_STAFF = words.words_of("worker employee aide staffer staff judge minister trainer")
# Whom one turns down in words: "dismissed her critics".
_ARGUING = words.words_of("critic opponent rival sceptic skeptic doubter detractor people critics proponent advocate source")
_JUDGES = words.DECIDING | words.words_of("judge magistrate justice arbiter arbitrator")
_CASES = words.words_of("case appeal suit lawsuit petition motion indictment charge complaint action")
# What somebody is asked for, and turns down.
_ASKED_FOR = words.words_of("request call offer bid application proposal invitation permission loan visa entry asylum leave bail")
# What is refused in words: to say, to accept, to rule out.
_IN_WORDS = cues.SAYING | cues.COMMENTING | cues.NOMINAL | cues.PREPOSITIONAL.keys() | cues.CLAUSAL | cues.COMMANDING
_IN_WORDS |= words.words_of(
    "rule accept recognise recognize endorse back support condemn commit blame consider contemplate entertain budge"
)


# Who is asked or told to report has not done so yet; nor has who reports for these.
_BIDDING = cues.COMMANDING | words.words_of("require oblige expect force")
_DUTIES = words.words_of("duty work training service")


def is_deed(layout: Layout, draft: Draft) -> bool:
    """Whether a draft's cue tells of somebody put out of office, a thing turned down or somebody bidden to come, and of nothing
    said."""
    if _is_bidden(layout, draft) or _cannot_say(layout, draft):
        return True
    verb = _verb(layout, draft)
    if verb is None:
        return False
    if verb.lemma.lower() in cues.REFUSING:
        thing = layout.parsed.child(verb.i, "dobj")
        return thing is not None and thing.lemma.lower() in _ASKED_FOR
    return _put_out(layout, verb) or _judged(layout, verb)


def would_not(layout: Layout, draft: Draft) -> bool:
    """Whether a draft's cue tells what somebody would not do: "refused to leave", no "refused to say" or "to rule it out"."""
    verb = _verb(layout, draft)
    if verb is None or verb.lemma.lower() not in cues.REFUSING:
        return False
    asked = layout.parsed.child(verb.i, "xcomp", "ccomp")
    return asked is not None and asked.lemma.lower() not in _IN_WORDS


def _is_bidden(layout: Layout, draft: Draft) -> bool:
    """Whether somebody is asked or told to report, or reports for duty: "donors are asked to report to the school"."""
    verb = next((t for s in draft.cue for t in layout.parsed.at(s) if t.lemma.lower() == "report" and t.tag.startswith("VB")), None)
    if verb is None:
        return False
    behind = next((t for t in layout.parsed.children(verb.i) if t.dep == "prep" and t.lower == "for"), None)
    thing = layout.parsed.child(behind.i, "pobj") if behind is not None else None
    if thing is not None and thing.lemma.lower() in _DUTIES:
        return True
    above = layout.tokens[verb.head]
    bidden = verb.tag == "VB" and above.lemma.lower() in _BIDDING and layout.parsed.child(above.i, "auxpass") is not None
    return bidden and (not draft.source or draft.source[0].start < above.start)


def _cannot_say(layout: Layout, draft: Draft) -> bool:
    """Whether a draft tells that somebody was told or knows: "locals can't say they weren't told"."""
    verb = next((t for s in draft.cue for t in layout.parsed.at(s) if t.lemma.lower() == "say"), None)
    said = layout.parsed.child(verb.i, "ccomp") if verb is not None else None
    if verb is None or said is None or not any(t.lower in ("can", "ca") for t in layout.parsed.children(verb.i)):
        return False
    subject = layout.parsed.child(said.i, "nsubj", "nsubjpass")
    denied = all(layout.parsed.child(t.i, "neg") is not None for t in (verb, said))
    return denied and subject is not None and subject.lower in words.PLURAL_PRONOUNS | words.SINGULAR_PRONOUNS


def _verb(layout: Layout, draft: Draft) -> Token | None:
    """The verb of turning down that a draft's cue is; None where it says something as well."""
    if draft.rule == "no-comment" or any(layout.quote_at(s.start) is not None for s in draft.content):
        return None
    told = [t for s in draft.cue for t in layout.parsed.at(s)]
    verb = next((t for t in told if t.pos in ("VERB", "AUX")), None)
    if verb is None or verb.lemma.lower() not in cues.TURNING_DOWN | cues.REFUSING:
        return None
    return None if any(t.lemma.lower() in cues.SAYING for t in told) else verb


def _put_out(layout: Layout, verb: Token) -> bool:
    """Whether somebody is dismissed from office, or turned down: "dismissed their coach", no "dismissed him as a fool"."""
    thing = layout.parsed.child(verb.i, "dobj")
    if thing is None or any(t.lower == "as" for t in layout.parsed.children(verb.i)) or thing.lemma.lower() in _ARGUING:
        return False
    if any(t.lower == "as" for t in layout.parsed.children(thing.i)):
        return False
    lemma = thing.lemma.lower()
    if thing.pos == "PROPN" and (thing.entity == "PERSON" or verb.lemma.lower() == "dismiss"):
        return True
    return lemma in words.PERSONS | _STAFF or (verb.lemma.lower() == "dismiss" and lemma in _BODIES)


def _judged(layout: Layout, verb: Token) -> bool:
    """Whether a court turns down what is before it: "dismissed the appeal"."""
    thing, subject = layout.parsed.child(verb.i, "dobj"), subject_of(layout, verb.i)
    judges = subject is not None and subject.lemma.lower() in _JUDGES
    return judges and thing is not None and thing.lemma.lower() in _CASES
