"""The accounts of one claim, held against each other two by two, slot by slot."""
