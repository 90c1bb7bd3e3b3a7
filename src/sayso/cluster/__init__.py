"""Which reports tell of one event, and which reprint another.

in: `Article`s as they come    out: a `Placement` each, decided without seeing later ones (`cluster`);
in: a report at a time    out: a `Step` each, by a `Stream` that can go on from its `Memory`;
in: the readings of pages given together    out: a `Grouping` into stories and reports that stand alone (`group`).
"""

from sayso.cluster.copies import held, runs_of
from sayso.cluster.door import ClusterOptions, cluster, group
from sayso.cluster.likeness import Sketch
from sayso.cluster.stream import Memory, OpenReport, Step, Stream

__all__ = ["ClusterOptions", "Memory", "OpenReport", "Sketch", "Step", "Stream", "cluster", "group", "held", "runs_of"]
