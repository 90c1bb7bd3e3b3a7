"""What is compared: the clauses of a story's reports, and what each holds that another may hold too."""
