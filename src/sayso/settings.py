"""The rooms' own options put together."""

from __future__ import annotations

from msgspec import Struct

from sayso.annotate import AnnotateOptions
from sayso.cluster import ClusterOptions
from sayso.compare import CompareOptions
from sayso.extract import ExtractOptions
from sayso.read import ReadOptions


class Settings(Struct, frozen=True, kw_only=True):
    """One field a room. teasers: whether a page's teasers are compared too.  outlet, published: for pages that don't say."""

    read: ReadOptions = ReadOptions()
    extract: ExtractOptions = ExtractOptions()
    annotate: AnnotateOptions = AnnotateOptions()
    cluster: ClusterOptions = ClusterOptions()
    compare: CompareOptions = CompareOptions()
    teasers: bool = True
    outlet: str | None = None
    published: str | None = None
