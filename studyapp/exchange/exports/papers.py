"""A paper of a whole set, all items by type, with its key beside it; composing gives more say in what is on it."""

from __future__ import annotations

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.form import NO_ORIGIN, Entry, Form, Origin, Points, Section
from studyapp.core.forms.key import PaperKey, paper_key
from studyapp.core.forms.paper import Paper, paper
from studyapp.core.forms.versions import versions
from studyapp.core.items.item import ItemType
from studyapp.exchange.exports.job import File, Job

_POINTS: dict[ItemType, Points] = {
    ItemType.SINGLE: 2,
    ItemType.MULTIPLE: 3,
    ItemType.TRUEFALSE: 1,
    ItemType.CLOZE: 2,
    ItemType.SET: 2,
    ItemType.MATCHING: 3,
    ItemType.ORDERING: 3,
    ItemType.RECALL: 4,
}
"""What an item of each type is usually worth, in the order in which papers have them."""
_KEY = "-key"
MOST = 2000
"""Items of one paper: some 150 pages, and half a minute of work."""


def write_docx(job: Job) -> tuple[File, ...]:
    """Paper and key as Word documents."""
    from studyapp.exchange.paper_docx import key_docx, paper_docx

    sheet, key = _documents(job)
    return File(paper_docx(sheet, job.now)), File(key_docx(key, job.now), addition=_KEY)


def write_pdf(job: Job) -> tuple[File, ...]:
    """Paper and key as PDF, drawn by whoever asked for the export."""
    if job.draw is None:
        raise RuntimeError("nobody draws the pages")
    sheet, key = _documents(job)
    return File(job.draw(sheet)), File(job.draw(key), addition=_KEY)


def _documents(job: Job) -> tuple[Paper, PaperKey]:
    if len(job.items) > MOST:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "A paper holds {most} items at most, and there are {count}. Compose a paper."),
            most=MOST,
            count=len(job.items),
        )
    job.ledger.note(
        UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The paper has all items by type at the usual points, in one version; compose a paper to choose items, "
                "points and versions.",
            )
        )
    )
    digests: dict[int, str] = {}
    entries: dict[ItemType, list[Entry]] = {type_: [] for type_ in _POINTS}
    articles = [group.article for group in job.groups for _item in group.items]
    for one, article in zip(job.each(), articles, strict=True):
        origin = NO_ORIGIN
        if article is not None:
            digest = digests.setdefault(id(article), article.digest)
            paragraph = article.paragraph_of(one.item.evidence.start)
            origin = Origin(article.title, article.published, paragraph, digest)
        entries[one.item.type].append(Entry(one.item, _POINTS[one.item.type], origin=origin))
    form = Form(
        title=job.title,
        sections=tuple(Section(type_, tuple(found)) for type_, found in entries.items() if found),
        shuffle_items=False,
        shuffle_options=False,
    )
    (version,) = versions(form)
    return paper(form, version), paper_key(form, version)
