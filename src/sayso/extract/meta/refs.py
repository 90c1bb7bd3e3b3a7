"""Objects of a script's state that only point to others, as caches keep them: {"__ref": "Paragraph:1"}, {"type": "id", "id": …}.

in: a value, and the objects that are pointed to    out: the value with what it points to in its place

What is pointed to stands in few places: a page could else make a thousand paragraphs of one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

_DEEPEST, _MOST = 3, 400  # pointers behind pointers, and parts of one paragraph
_TIMES = 4  # places of one
_OF_POINTERS = 4  # fields of an object that is one, at most


def ref_of(node: Any) -> str:
    """The name of the object that another one points to and has nothing beside; empty of anything else."""
    if not isinstance(node, dict) or not 1 <= len(node) <= _OF_POINTERS:
        return ""
    ref = node.get("__ref") or (node.get("id") if node.get("type") == "id" else None)
    return ref if isinstance(ref, str) else ""


def pointed_at(node: Any, pointed: Mapping[str, Any]) -> Any:
    """What a pointer points to; anything else as it is."""
    return pointed.get(ref_of(node), node) if isinstance(node, dict) else node


def followed(node: Any, pointed: Mapping[str, Any], used: Counter[str], depth: int = 0) -> Any:
    """A part of an article, with the objects it points to in their places, those in its lists too; None of one that stands in
    many. used: how often each does; is told of these."""
    if depth > _DEEPEST:
        return node
    if ref := ref_of(node):
        if ref not in pointed or used[ref] >= _TIMES:
            return None
        used[ref] += 1
        return followed(pointed[ref], pointed, used, depth + 1)
    if isinstance(node, dict) and any(_has_refs(v) for v in node.values()):
        return {k: followed(v, pointed, used, depth + 1) for k, v in node.items()}
    if isinstance(node, list) and _has_refs(node):
        return [followed(v, pointed, used, depth + 1) for v in node[:_MOST]]
    return node


def _has_refs(node: Any) -> bool:
    """Whether a value points to another one, or is a list that does."""
    return any(map(ref_of, node[:_MOST])) if isinstance(node, list) else bool(ref_of(node))
