"""How a page says how long its article takes to read.

in: a line    out: the minutes, and whether it speaks of reading.
"""

from __future__ import annotations

import re

MINUTES = re.compile(r"(?<!\d)(\d{1,3})[\s-]?(?:min(?:ute)?s?|minuten|minuti|minutos|minut|мин\w{0,3}|хв\w{0,4}|分)(?!\w)", re.I)
READING = re.compile(r"read|lese|leitura|lectura|lecture|lettura|lees|läs|чтен|читан|読", re.I)
