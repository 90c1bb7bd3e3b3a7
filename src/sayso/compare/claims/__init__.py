"""Claims: what is told of one thing, ranked, with whoever lacks it and why its accounts stand together."""
