"""What a learner's report says, as words and tables: for the PDF, for a spreadsheet, for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from studyapp.core.errors import QT_TRANSLATE_NOOP
from studyapp.core.phrases import PhraseKind
from studyapp.exchange.article_words import article_words
from studyapp.exchange.report_csv import report_csv

if TYPE_CHECKING:
    from studyapp.services.reports import DayFigure, Report

__all__ = ["ReportSheet", "SheetDay", "Table", "days_within", "report_sheet", "shares", "sheet_csv", "smoothed"]

Translate = Callable[[str, str], str]
"""Gives the translation of a text in a context."""

_UNNAMED = QT_TRANSLATE_NOOP("learners", "Learner {number}")


@dataclass(frozen=True, slots=True)
class Table:
    """A table under its title: headers, and rows of as many cells."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class SheetDay:
    """A day of the line that is drawn: accuracy, predicted and true retention as shares; None where there is none."""

    day: date
    shares: tuple[float | None, float | None, float | None]


@dataclass(frozen=True, slots=True)
class ReportSheet:
    """A report in words: title, whose and of when it is, the main figures as (what, figure), tables, and the days of
    the line with the names of its three parts."""

    title: str
    facts: str
    figures: tuple[tuple[str, str], ...]
    tables: tuple[Table, ...]
    days: tuple[SheetDay, ...]
    lines: tuple[str, str, str]


def shares(figure: DayFigure) -> tuple[float | None, float | None, float | None]:
    """Accuracy, predicted and true retention of a day."""
    if not figure.reviews:
        return figure.right / figure.answered, None, None
    return figure.right / figure.answered, figure.expected / figure.reviews, figure.recalled / figure.reviews


def smoothed(days: Sequence[DayFigure]) -> list[tuple[float | None, float | None, float | None]]:
    """Accuracy of each day; predicted and true retention over the seven days that end with it.

    A day has few reviews: of two, the share recalled can only be 0, 50 or 100 %, and the line is all noise.
    """
    found: list[tuple[float | None, float | None, float | None]] = []
    for at, figure in enumerate(days):
        week = [one for one in days[max(0, at - 6) : at + 1] if (figure.day - one.day).days < 7]
        reviews = sum(one.reviews for one in week)
        accuracy = figure.right / figure.answered
        if not reviews:
            found.append((accuracy, None, None))
            continue
        expected, recalled = sum(one.expected for one in week), sum(one.recalled for one in week)
        found.append((accuracy, expected / reviews, recalled / reviews))
    return found


def days_within(report: Report, today: date, days: int | None) -> tuple[DayFigure, ...]:
    """The days with an answer among the last so many, today being one; with None all of them."""
    if days is None:
        return report.summary.daily
    first = today - timedelta(days=days - 1)
    return tuple(one for one in report.summary.daily if one.day >= first)


def report_sheet(report: Report, now: datetime, translate: Translate, days: int | None = None) -> ReportSheet:
    """The report in the language of `translate`; the days told one by one are the last so many, or all."""
    summary = report.summary
    shown = days_within(report, now.date(), days)
    name = report.name or translate("learners", _UNNAMED).format(number=report.learner)
    made = translate("report", "As of {date}").format(date=f"{now:%Y-%m-%d %H:%M}")
    minutes = max(1, round(report.due_seconds / 60)) if report.due else 0
    hours, rest = divmod(round(summary.seconds_total / 60), 60)
    change = (
        None
        if summary.accuracy_30d is None or summary.accuracy_before is None
        else summary.accuracy_30d - summary.accuracy_before
    )
    figures = [
        (translate("report", "Due today"), f"{report.due}"),
        (translate("report", "Minutes they take"), f"{minutes}"),
        (translate("report", "Mastery"), _percent(report.known)),
        (translate("report", "Items seen"), f"{summary.items_seen} / {summary.items_total}"),
        (translate("report", "Accuracy in 30 days"), _percent(summary.accuracy_30d)),
        (translate("report", "Change against the 30 days before"), "–" if change is None else f"{change * 100:+.0f}%"),
        (translate("report", "Without hints"), _percent(summary.clean_30d)),
        (translate("report", "With hints"), _percent(summary.assisted_30d)),
        (translate("report", "Answers"), f"{summary.answered}"),
        (
            translate("report", "Time spent"),
            (translate("report", "{hours} h {minutes} min") if hours else translate("report", "{minutes} min")).format(
                hours=hours, minutes=rest
            ),
        ),
        (translate("report", "Days in a row"), f"{summary.streak_days}"),
        (translate("report", "Longest run of days"), f"{summary.longest_streak_days}"),
    ]
    if report.test_day is not None:
        figures.insert(0, (translate("report", "Day of the test"), report.test_day.isoformat()))
    lines = (
        translate("report", "Accuracy"),
        translate("report", "Predicted retention"),
        translate("report", "True retention"),
    )
    return ReportSheet(
        title=translate("report", "Study report"),
        facts=f"{name} · {made}",
        figures=tuple(figures),
        tables=_tables(report, shown, lines, translate),
        days=tuple(SheetDay(one.day, each) for one, each in zip(shown, smoothed(shown), strict=True)),
        lines=lines,
    )


def _tables(
    report: Report, shown: tuple[DayFigure, ...], lines: tuple[str, str, str], translate: Translate
) -> tuple[Table, ...]:
    kind: Callable[[PhraseKind], str] = article_words(translate).kind
    seen, known = translate("report", "Items seen"), translate("report", "Likely known")
    answered, right = translate("report", "Answered"), translate("report", "Right")
    untitled, apart = translate("report", "Untitled"), translate("report", "Items of no article")
    return (
        Table(
            translate("report", "Mastery by kind"),
            (translate("report", "Kind"), seen, known),
            tuple((kind(one.kind), f"{one.items}", _percent(one.known)) for one in report.kinds),
        ),
        Table(
            translate("report", "Mastery by article"),
            (translate("report", "Article"), seen, known),
            tuple(
                (one.title or (untitled if one.article else apart), f"{one.items}", _percent(one.known))
                for one in report.articles
            ),
        ),
        Table(
            translate("report", "Missed most"),
            (translate("report", "Item"), answered, translate("report", "Wrong")),
            tuple(
                (one.stored.item.stem.replace("\n", " "), f"{one.answered}", f"{one.wrong}")
                for one in report.summary.missed
            ),
        ),
        Table(
            translate("report", "Coming up"),
            (translate("report", "Day"), translate("report", "Items due")),
            tuple((one.day.isoformat(), f"{one.items}") for one in report.forecast),
        ),
        Table(
            translate("report", "Day by day"),
            (translate("report", "Day"), answered, right, translate("report", "Minutes"), *lines),
            tuple(
                (
                    one.day.isoformat(),
                    f"{one.answered}",
                    f"{one.right}",
                    f"{one.seconds / 60:.1f}",
                    *map(_percent, shares(one)),
                )
                for one in shown
            ),
        ),
    )


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.0%}"


def sheet_csv(sheet: ReportSheet) -> bytes:
    """The report as CSV: the main figures, then table after table under its title."""
    head = [(sheet.title,), *((part,) for part in sheet.facts.split(" · ")), *sheet.figures]
    return report_csv([head, *([(table.title,), table.headers, *table.rows] for table in sheet.tables if table.rows)])
