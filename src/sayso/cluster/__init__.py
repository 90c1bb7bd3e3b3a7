"""Which reports tell of one event, and which reprint another.

in: `Article`s as they come    out: a `Placement` each, decided without seeing later ones (`cluster`);
in: the readings of pages given together    out: a `Grouping` into stories and reports that stand alone (`group`).
"""

from sayso.cluster.door import ClusterOptions, cluster, group

__all__ = ["ClusterOptions", "cluster", "group"]
