"""Which reports tell of one event, and which reprint another.

in: `Article`s as they come    out: a `Placement` each, decided without seeing later ones (`cluster`);
in: a report at a time    out: a `Step` each, by a `Stream` that can go on from its `Memory`;
in: the readings of pages given together    out: a `Grouping` into stories and reports that stand alone (`group`).
"""

from sayso.cluster.copies import bands_of, held, runs_of
from sayso.cluster.credits import is_credited
from sayso.cluster.door import ClusterOptions, cluster, group
from sayso.cluster.likeness import Sketch, sketch
from sayso.cluster.opened import OpenReport, Rest
from sayso.cluster.stream import Memory, Step, Stream

__all__ = [
    "ClusterOptions",
    "Memory",
    "OpenReport",
    "Rest",
    "Sketch",
    "Step",
    "Stream",
    "bands_of",
    "cluster",
    "group",
    "held",
    "is_credited",
    "runs_of",
    "sketch",
]
