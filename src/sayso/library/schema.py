"""The tables, by the contract's words. Changes come with a migration beside them; `HEAD` is the newest.

reports      one article by one outlet, as its current version has it; found by `addresses`
versions     each text that a report had, with its article
readings     what was found in a text, by what made it; a text that two reports share is read once
stages       what each report has reached, and by which version of it
stories      the reports of one event, in `members`; one that was merged into another leads there
failures     sources that gave no page
people       names with what a page tells beside them; `ties` where each is seen, `sayings` what they say and what is said of them
passages     where search finds a report: the stretch of numbers of its statements and sentences, and their words; the index of
             them is the database's own (`fulltext`)
open_reports, words     what the stream of stories must remember to go on: what is open (in `open_bodies` what it is weighed by, in
             `open_words` the words it is found by), and how many reports ever held each word
edits        people's corrections, each kept for good; `edit_places` the reports and actors that they speak of
meta         everything of which there is one
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, MetaData, String, Table

HEAD = "0008"

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

reports = Table(
    "reports",
    metadata,
    Column("id", String, primary_key=True),
    Column("own_id", String),
    Column("url", String),
    Column("outlet", String),
    Column("name", String),
    Column("title", String),
    Column("published", String),
    Column("day", String),
    Column("language", String),
    Column("kind", String, nullable=False),
    Column("extent", String, nullable=False),
    Column("version", Integer, nullable=False),
    Index("ix_reports_own_id", "own_id"),
    Index("ix_reports_url", "url"),
    Index("ix_reports_outlet_day", "outlet", "day"),
    Index("ix_reports_day", "day"),
)

versions = Table(
    "versions",
    metadata,
    Column("report", ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("title", String),
    Column("text_sha256", String, nullable=False),
    Column("moment", String),
    Column("extent", String, nullable=False),
    Column("seen", String, nullable=False),
    Column("source", String),
    Column("article", LargeBinary, nullable=False),
    Index("ix_versions_text_sha256", "text_sha256"),
)

addresses = Table(
    "addresses",
    metadata,
    Column("address", String, primary_key=True),
    Column("report", ForeignKey("reports.id", ondelete="CASCADE"), nullable=False),
    Index("ix_addresses_report", "report"),
)

readings = Table(
    "readings",
    metadata,
    Column("text_sha256", String, primary_key=True),
    Column("day", String, primary_key=True),
    Column("language", String, primary_key=True),
    Column("made_by", String, primary_key=True),
    Column("read", Boolean, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

stages = Table(
    "stages",
    metadata,
    Column("report", ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("stage", String, primary_key=True),
    Column("made_by", String, nullable=False),
)

stories = Table(
    "stories",
    metadata,
    Column("id", String, primary_key=True),
    Column("title", String),
    Column("merged_into", ForeignKey("stories.id")),
    Column("reports", Integer, nullable=False),
    Column("whole", Integer, nullable=False),
    Column("first_day", String),
    Column("last_day", String),
    Index("ix_stories_last_day", "last_day"),
    Index("ix_stories_title", "title"),
    Index("ix_stories_merged_into", "merged_into"),
)

members = Table(
    "members",
    metadata,
    Column("report", ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("story", ForeignKey("stories.id"), nullable=False),
    Column("copy_of", ForeignKey("reports.id")),
    # Where the stream placed it; a person's corrections make `story` of that.
    Column("placed", String),
    Index("ix_members_story", "story"),
    Index("ix_members_copy_of", "copy_of"),
)

failures = Table(
    "failures",
    metadata,
    Column("source", String, primary_key=True),
    Column("stage", String, nullable=False),
    Column("cause", String, nullable=False),
    Column("message", String, nullable=False),
    Column("hint", String),
    Column("tries", Integer, nullable=False),
    Column("first", String, nullable=False),
    Column("last", String, nullable=False),
    Column("outlet", String),
    Column("published", String),
)

passages = Table(
    "passages",
    metadata,
    # Numbers rise with the day, so that the newest are found first and days are a stretch of them.
    Column("first", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("last", BigInteger().with_variant(Integer, "sqlite"), nullable=False),
    Column("report", ForeignKey("reports.id", ondelete="CASCADE"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("ix_passages_report", "report", unique=True),
)

open_reports = Table(
    "open_reports",
    metadata,
    Column("turn", Integer, primary_key=True, autoincrement=False),
    Column("report", ForeignKey("reports.id", ondelete="CASCADE"), nullable=False),
    Column("story", String, nullable=False),
    Column("origin", String, nullable=False),
    Column("day", Float),
    Column("bands", LargeBinary, nullable=False),
    Index("ix_open_reports_report", "report"),
    Index("ix_open_reports_story", "story"),
    Index("ix_open_reports_origin", "origin"),
)

open_bodies = Table(
    "open_bodies",
    metadata,
    Column("turn", ForeignKey("open_reports.turn", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("body", LargeBinary, nullable=False),
)

open_words = Table(
    "open_words",
    metadata,
    Column("word", String, primary_key=True),
    Column("turn", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

words = Table(
    "words",
    metadata,
    Column("word", String, primary_key=True),
    Column("reports", Integer, nullable=False),
    sqlite_with_rowid=False,
)

people = Table(
    "people",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("key", String, nullable=False),
    Column("last", String, nullable=False),
    Column("short", String),
    Column("fields", String, nullable=False),
    Column("country", String),
    Column("side", String),
    Index("ix_people_key", "key"),
    Index("ix_people_last", "last"),
    Index("ix_people_short", "short"),
)

ties = Table(
    "ties",
    metadata,
    Column("report", ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("actor", String, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False),
    Column("name", String, nullable=False),
    Column("role", String),
    Column("day", String),
    Index("ix_ties_person", "person"),
)

sayings = Table(
    "sayings",
    metadata,
    Column("report", ForeignKey("reports.id", ondelete="CASCADE"), primary_key=True),
    Column("statement", String, primary_key=True),
    Column("actor", String, primary_key=True),
    Column("way", String, primary_key=True),
    Column("person", ForeignKey("people.id"), nullable=False),
    Column("day", String),
    Column("stance", String, nullable=False),
    Column("manner", String, nullable=False),
    Column("start", Integer, nullable=False),
    Column("stop", Integer, nullable=False),
    Column("words", String, nullable=False),
    Column("said_by", String),
    Index("ix_sayings_person_day", "person", "day"),
)

edits = Table(
    "edits",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("made", String, nullable=False),
    Column("undone", String),
    Column("what", String, nullable=False),
)

# A report may go and come back: the correction waits for it.
edit_places = Table(
    "edit_places",
    metadata,
    Column("edit", ForeignKey("edits.number", ondelete="CASCADE"), primary_key=True),
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("report", String, nullable=False),
    Column("actor", String),
    Index("ix_edit_places_report", "report"),
)

meta = Table("meta", metadata, Column("key", String, primary_key=True), Column("value", String, nullable=False))
