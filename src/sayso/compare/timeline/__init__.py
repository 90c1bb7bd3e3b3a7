"""What happened when, in the reports' own words."""
