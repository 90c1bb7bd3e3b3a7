"""Objects of a script's state that only point to others, as caches keep them: {"__ref": "Paragraph:1"}, {"type": "id", "id": …}.

in: a value, and the objects that are pointed to    out: the value with what it points to in its place
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_DEEPEST, _MOST = 3, 400  # pointers behind pointers, and parts of one paragraph
_OF_POINTERS = 4  # fields of an object that is one, at most


def ref_of(node: Any) -> str:
    """The name of the object that another one points to and has nothing beside; empty of anything else."""
    if not isinstance(node, dict) or not 1 <= len(node) <= _OF_POINTERS:
        return ""
    ref = node.get("__ref") or (node.get("id") if node.get("type") == "id" else None)
    return ref if isinstance(ref, str) else ""


def followed(node: Any, pointed: Mapping[str, Any], depth: int = 0) -> Any:
    """A part of an article, with the objects it points to in their places, those in its lists too."""
    if depth > _DEEPEST:
        return node
    if ref := ref_of(node):
        return followed(pointed[ref], pointed, depth + 1) if ref in pointed else node
    if isinstance(node, dict) and any(_has_refs(v) for v in node.values()):
        return {k: followed(v, pointed, depth + 1) for k, v in node.items()}
    if isinstance(node, list) and _has_refs(node):
        return [followed(v, pointed, depth + 1) for v in node[:_MOST]]
    return node


def _has_refs(node: Any) -> bool:
    """Whether a value points to another one, or is a list that does."""
    return any(map(ref_of, node[:_MOST])) if isinstance(node, list) else bool(ref_of(node))
