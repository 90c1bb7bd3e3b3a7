"""Who does what to whom.

in: a parse with its actors, times and attributions    out: its `Event`s, in PLOVER's sixteen types.
"""

from sayso.annotate.events.find import find_events

__all__ = ["find_events"]
