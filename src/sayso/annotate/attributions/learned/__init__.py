"""The learned reader of attributions: a small encoder that marks cues, and for each cue its source and content.

in: a text laid out    out: drafts with scores, of the same shape as the rules'.
"""
