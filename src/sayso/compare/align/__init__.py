"""Which clauses of different reports say one thing."""
