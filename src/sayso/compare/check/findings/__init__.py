"""What is found in a text held against reports, a kind a file.

in: a `Case`    out: `Finding`s, without ids, in no order
"""

from sayso.compare.check.findings.called import called
from sayso.compare.check.findings.case import Case
from sayso.compare.check.findings.claimed import claimed
from sayso.compare.check.findings.contraries import with_contraries
from sayso.compare.check.findings.counted import counted
from sayso.compare.check.findings.quoted import quoted
from sayso.compare.check.findings.said import said

__all__ = ["Case", "called", "claimed", "counted", "quoted", "said", "with_contraries"]
