"""Our own JSON: a quiz set for each article, without any loss."""

from __future__ import annotations

from dataclasses import replace

from studyapp.core.article import Article, Span
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item
from studyapp.exchange.exports.job import File, Group, Job
from studyapp.exchange.quiz_json import json_text, quiz_set_document


def write(job: Job) -> tuple[File, ...]:
    """One file for each article; the second and further ones are numbered."""
    made = []
    for number, group in enumerate(job.groups, 1):
        job.progress(number / (len(job.groups) + 1))
        article, items = (group.article, group.items) if group.article is not None else _of_none(job, group)
        document = quiz_set_document(article, items)
        made.append(File(json_text(document).encode(), addition=f"-{number}" if number > 1 else ""))
    if len(made) > 1:
        job.ledger.note(
            UserError(QT_TRANSLATE_NOOP("errors", "A quiz set has one article: one file for each was written."))
        )
    return tuple(made)


def _of_none(job: Job, group: Group) -> tuple[Article, tuple[Item, ...]]:
    """Items of no article with their own evidence in an article's place, a paragraph for each."""
    job.ledger.note(
        UserError(
            QT_TRANSLATE_NOOP("errors", "Items of no article were written with their evidence in the article's place.")
        )
    )
    text, items = "", []
    for item in group.items:
        start = len(text)
        text += item.quote
        items.append(replace(item, evidence=Span(start, len(text))))
        text += "\n"
    return Article(job.title, text[:-1], job.script), tuple(items)
