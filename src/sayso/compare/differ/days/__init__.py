"""Days, years and hours that reports tell of one thing done, to come, or called off."""
