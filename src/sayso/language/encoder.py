"""A network of ours, run by onnxruntime on one thread: graphs from a folder, every file checked against its hash.

onnxruntime and NumPy are loaded when the first network is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sayso.model import LanguageError

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Graph:
    """One ONNX graph: arrays go in by name, arrays come out in the graph's order."""

    def __init__(self, weights: bytes) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(weights, options, providers=["CPUExecutionProvider"])

    def __call__(self, **given: NDArray[Any]) -> list[NDArray[Any]]:
        """What the graph makes of its inputs."""
        return list(self._session.run(None, given))


def checked(folder: Path, hashes: Mapping[str, str]) -> dict[str, bytes]:
    """The bytes of a model's files by name, each of which must have its SHA-256.

    Raises `LanguageError` where a file is missing or is not the pinned one.
    """
    return {name: _checked(folder / name, sha256) for name, sha256 in hashes.items()}


def _checked(path: Path, sha256: str) -> bytes:
    hint = "pip install --force-reinstall sayso"
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LanguageError(f"a file of the learned reader is missing: {path}", hint=hint) from error
    if hashlib.sha256(data).hexdigest() != sha256:
        raise LanguageError(
            f"a file of the learned reader is not the pinned one: {path}", cause="language-model-changed", hint=hint
        )
    return data
