"""From anything given to pages: files, folders, ``-``, JSON Lines, http(s) addresses.

in: sources as a person types them    out: a `Page` or a `Failure` for each, in order, lazily. The only room that opens the network.
"""

from sayso.read.door import ReadOptions, read

__all__ = ["ReadOptions", "read"]
