"""Asked: what one report leaves as an open question ("it is not known what started the fire"), and another answers."""
