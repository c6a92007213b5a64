"""What a reader may do to an article that was read wrongly: mark, rename and remove phrases, take left-out lines back.

Each act is one transaction, keeps everybody's history, and can be undone as long as the program runs.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from studyapp.core.article import Article, Span
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import PhraseKind, Reading
from studyapp.core.progress import Progress, ignore
from studyapp.core.reading.corrections import BY_HAND, LONGEST, Correction, apply, markable
from studyapp.core.text.left_out import left_out, with_lines
from studyapp.services.authoring import Prepared, prepare
from studyapp.services.changes import Changes
from studyapp.services.library import Library
from studyapp.store import (
    article_search,
    articles,
    cleaned_texts,
    corrections,
    item_corrections,
    item_patches,
    items,
)
from studyapp.store.database import Database
from studyapp.store.item_patches import ItemPatch

if TYPE_CHECKING:
    from studyapp.store.database import Transaction

__all__ = [
    "BY_HAND",
    "LONGEST",
    "Corrected",
    "Correcting",
    "Correction",
    "CorrectionAct",
    "Retold",
    "TextToRetell",
    "UndoneCorrection",
    "left_out",
    "markable",
    "retell",
]

UNDO_STEPS = 200
"""How many acts can be undone: an afternoon over a long report."""


class CorrectionAct(StrEnum):
    """What a reader did."""

    MARKED = "marked"
    KIND_CHANGED = "kind changed"
    REMOVED = "removed"
    FORGOTTEN = "forgotten"
    LINES_CHANGED = "lines changed"


@dataclass(frozen=True, slots=True)
class Corrected:
    """An act on an article: the words it was about and the kind they have now, or how many lines came or went."""

    act: CorrectionAct
    row: ArticleRow
    text: str = ""
    kind: PhraseKind | None = None
    lines: int = 0


@dataclass(frozen=True, slots=True)
class UndoneCorrection:
    """An act that was taken back, and what that changed."""

    done: Corrected
    changes: Changes


@dataclass(frozen=True, slots=True)
class TextToRetell:
    """An article as it was cleaned, what is taken back into it now, and what readers say against its reading."""

    row: ArticleRow
    cleaned: Article
    taken: tuple[int, ...]
    corrections: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class Retold:
    """An article with other lines in its text, read again, with new items."""

    row: ArticleRow
    cleaned: Article
    taken: tuple[int, ...]
    prepared: Prepared


@dataclass(frozen=True, slots=True)
class _Text:
    """The text of an article with all that hangs on it, to come back to."""

    article: Article
    reading: Reading
    taken: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Step:
    """What it takes to undo an act: what was said of the words before, or the text as it was; and the items."""

    done: Corrected
    before: Correction | None = None
    text: _Text | None = None
    patches: tuple[ItemPatch, ...] = ()


def retell(source: TextToRetell, taken: Collection[int], progress: Progress = ignore) -> Retold:
    """Put these left-out lines (by index) and no others back into the text and read it again; work for a worker."""
    lines = tuple(sorted(set(taken)))
    article = with_lines(source.cleaned, lines)
    return Retold(source.row, source.cleaned, lines, prepare(article, source.corrections, progress))


class Correcting:
    """What a reader may correct. What can be undone is what was done here since the program started."""

    def __init__(self, database: Database, library: Library) -> None:
        self._database = database
        self._library = library
        self._steps: deque[_Step] = deque(maxlen=UNDO_STEPS)

    # Phrases

    def mark(self, row: ArticleRow, span: Span, kind: PhraseKind, now: datetime) -> Changes:
        """Let the words at `span` be a phrase of that kind wherever they stand.

        Raises `UserError` when the article is gone or the words cannot be a phrase; without a change nothing is done.
        """
        with self._library.acting() as (db, touched):
            touched.add(row)
            article = _require(articles.find(db, row))
            fitting = markable(article.text, span.start, span.end)
            if fitting is None:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "A phrase is at most {most} characters of one paragraph. Please select less."
                    ),
                    most=LONGEST,
                )
            return self._correct(db, article, row, Correction(fitting.of(article.text), fitting, kind), now)

    def remove(self, row: ArticleRow, text: str, now: datetime) -> Changes:
        """Say that these words are no phrase. Drafts that ask for them are withdrawn; what a trainer judged stays.

        Raises `UserError` when the article is gone.
        """
        with self._library.acting() as (db, touched):
            touched.add(row)
            article = _require(articles.find(db, row))
            found = corrections.reading(db, row, article).phrases
            phrase = next((one for one in found if one.text == text), None)
            if phrase is None:
                return Changes()
            return self._correct(db, article, row, Correction(text, phrase.span, None), now)

    def forget(self, row: ArticleRow, text: str, now: datetime) -> Changes:
        """Take back what was said of these words: they are as they were read; raises `UserError` as `mark` does."""
        with self._library.acting() as (db, touched):
            touched.add(row)
            _require(articles.find(db, row))
            before = _said(db, row, text)
            if before is None:
                return Changes()
            done = Corrected(CorrectionAct.FORGOTTEN, row, text, before.kind)
            return self._put(db, done, None, before, now)

    def _correct(
        self, db: Transaction, article: Article, row: ArticleRow, correction: Correction, now: datetime
    ) -> Changes:
        text, kind = correction.text, correction.kind
        reading = articles.reading(db, row)
        found = {phrase.text: phrase.kind for phrase in reading.phrases}
        here = apply(reading, article, corrections.listing(db, row))
        now_is = next((phrase.kind for phrase in here.phrases if phrase.text == text), None)
        if now_is is kind:
            return Changes()
        if kind is None:
            act = CorrectionAct.REMOVED
        else:
            act = CorrectionAct.MARKED if now_is is None else CorrectionAct.KIND_CHANGED
        # What the reading says anyway needs no correction.
        needed = None if found.get(text) is kind else correction
        return self._put(db, Corrected(act, row, text, kind), needed, _said(db, row, text), now, (article, reading))

    def _put(
        self,
        db: Transaction,
        done: Corrected,
        correction: Correction | None,
        before: Correction | None,
        now: datetime,
        known: tuple[Article, Reading] | None = None,
    ) -> Changes:
        """Say it, with what follows for the items; `known` are the article and its reading where they are at hand."""
        self._say(db, done.row, done.text, correction, now, known)
        patches: tuple[ItemPatch, ...] = ()
        if done.act is CorrectionAct.REMOVED:
            rows = item_corrections.drafts_asking(db, done.row, done.text)
            earlier = item_patches.of_rows(db, rows)
            item_corrections.withdraw(db, rows)
            patches = item_patches.between(earlier, item_patches.of_rows(db, rows))
        self._steps.append(_Step(done, before=before, patches=patches))
        here = frozenset({done.row})
        return Changes(articles=here, items=here if patches else frozenset())

    @staticmethod
    def _say(
        db: Transaction,
        row: ArticleRow,
        text: str,
        correction: Correction | None,
        now: datetime,
        known: tuple[Article, Reading] | None = None,
    ) -> None:
        if correction is None:
            corrections.drop(db, row, text)
        else:
            corrections.put(db, row, correction, now)
        article, reading = known or (_require(articles.find(db, row)), articles.reading(db, row))
        articles.set_phrase_count(db, row, len(apply(reading, article, corrections.listing(db, row)).phrases))

    # Lines

    def to_retell(self, row: ArticleRow) -> TextToRetell:
        """What `retell` needs; raises `UserError` when the article is gone."""
        with self._database.reading() as db:
            article = _require(articles.find(db, row))
            cleaned = cleaned_texts.cleaned(db, row)
            return TextToRetell(
                row,
                article if cleaned is None else replace(article, text=cleaned),
                cleaned_texts.taken(db, row),
                corrections.listing(db, row),
            )

    def take_lines(self, retold: Retold) -> Changes:
        """Keep an article with the lines that were put back into its text or left out of it again.

        Everybody's history and what a trainer judged or edited stay, with their evidence where it stands now. Raises
        `UserError` when the article is gone or has another text by now, or when another article has this very text.
        """
        row, prepared = retold.row, retold.prepared
        with self._library.acting() as (db, touched):
            touched.add(row)
            article = _require(articles.find(db, row))
            taken = cleaned_texts.taken(db, row)
            if (cleaned_texts.cleaned(db, row) or article.text) != retold.cleaned.text:
                raise UserError(QT_TRANSLATE_NOOP("errors", "The article has been changed since. Please try again."))
            if taken == retold.taken:
                return Changes()
            other = articles.known(db, prepared.article.digest)
            if other is not None and other != row:
                raise UserError(QT_TRANSLATE_NOOP("errors", "Another article of the library has this very text."))
            before = _Text(article, articles.reading(db, row), taken)
            rows = item_patches.of_article(db, row)
            self._tell(db, row, _Text(prepared.article, prepared.reading, retold.taken), retold.cleaned)
            item_corrections.move_evidence(db, row, prepared.article.text)
            items.replace_generated(db, row, prepared.items, sweep=False)  # undoing needs the rows
            patches = item_patches.between(rows, item_patches.of_article(db, row))
        done = Corrected(CorrectionAct.LINES_CHANGED, row, lines=len(retold.taken) - len(taken))
        self._steps.append(_Step(done, text=before, patches=patches))
        return Changes(articles=frozenset({row}), items=frozenset({row}), responses=True)

    @staticmethod
    def _tell(db: Transaction, row: ArticleRow, text: _Text, cleaned: Article) -> None:
        cleaned_texts.keep(db, row, cleaned, text.taken)
        articles.rewrite(db, row, text.article, text.reading)
        corrections.count_phrases(db, row)
        article_search.drop(db, [row])
        article_search.add(db, row, text.article.text)

    # Undoing

    @property
    def next_undo(self) -> Corrected | None:
        """What `undo` would take back."""
        return self._steps[-1].done if self._steps else None

    def undo(self, now: datetime) -> UndoneCorrection | None:
        """Take back the last act; None where there is none.

        Raises `UserError` when the article is gone or its items were changed since; that act is then forgotten.
        """
        if not self._steps:
            return None
        step = self._steps.pop()
        row = step.done.row
        with self._library.acting() as (db, touched):
            touched.add(row)
            article = _require(articles.find(db, row))
            item_patches.take_back(db, step.patches)
            if step.text is None:
                self._say(db, row, step.done.text, step.before, now)
            else:
                stored = cleaned_texts.cleaned(db, row)
                cleaned = article if stored is None else replace(article, text=stored)
                self._tell(db, row, step.text, cleaned)
        here = frozenset({row})
        asked = here if step.patches or step.text else frozenset()
        return UndoneCorrection(step.done, Changes(articles=here, items=asked, responses=step.text is not None))


def _said(db: Transaction, row: ArticleRow, text: str) -> Correction | None:
    return next((one for one in corrections.listing(db, row) if one.text == text), None)


def _require(article: Article | None) -> Article:
    if article is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This article is no longer in the library."))
    return article
