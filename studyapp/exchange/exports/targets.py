"""The targets by the names that the command line takes, and who writes each.

Imported as statements and not by name, so that a frozen program has them; what is heavy, they import when used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from studyapp.exchange.exports import (
    aiken,
    anki_notes,
    chaoxing,
    csv_table,
    gift,
    h5p,
    html_quiz,
    kahoot,
    kaoshibao,
    moodle_xml,
    papers,
    plain_txt,
    qti,
    quiz_sets,
    quizizz,
    wjx,
)
from studyapp.exchange.exports.job import File, Job


class Use(StrEnum):
    """What a target is for."""

    PRINT = "print"
    PLATFORM = "platform"
    LMS = "lms"
    STUDY = "study"
    EXCHANGE = "exchange"


@dataclass(frozen=True, slots=True)
class Target:
    """A target: its name, what it is for, how its files end, and who writes them."""

    name: str
    use: Use
    suffix: str
    write: Callable[[Job], tuple[File, ...]]
    """The files of a job; what they cannot hold is in its ledger then."""


TARGETS = {
    target.name: target
    for target in (
        Target("docx", Use.PRINT, ".docx", papers.write_docx),
        Target("pdf", Use.PRINT, ".pdf", papers.write_pdf),
        Target("kaoshibao", Use.PLATFORM, ".xlsx", kaoshibao.write),
        Target("chaoxing", Use.PLATFORM, ".xlsx", chaoxing.write),
        Target("wjx", Use.PLATFORM, ".txt", wjx.write),
        Target("kahoot", Use.PLATFORM, ".xlsx", kahoot.write),
        Target("quizizz", Use.PLATFORM, ".xlsx", quizizz.write),
        Target("moodle-xml", Use.LMS, ".xml", moodle_xml.write),
        Target("gift", Use.LMS, ".gift.txt", gift.write),
        Target("aiken", Use.LMS, ".txt", aiken.write),
        Target("qti22", Use.LMS, ".zip", qti.write_qti22),
        Target("qti3", Use.LMS, ".zip", qti.write_qti3),
        Target("h5p", Use.LMS, ".h5p", h5p.write),
        Target("html", Use.STUDY, ".html", html_quiz.write),
        Target("anki", Use.STUDY, ".apkg", anki_notes.write_package),
        Target("anki-tsv", Use.STUDY, ".txt", anki_notes.write_text),
        Target("txt", Use.EXCHANGE, ".txt", plain_txt.write),
        Target("json", Use.EXCHANGE, ".json", quiz_sets.write),
        Target("csv", Use.EXCHANGE, ".csv", csv_table.write),
    )
}
"""All targets, in the order in which they are offered."""
