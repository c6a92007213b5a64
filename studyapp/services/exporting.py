"""Items out of the program: which of them, in what form, with an account of everything the form could not hold."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item, ItemStatus, ItemType
from studyapp.core.progress import Progress, ignore
from studyapp.exchange.exports.job import Drawer, File, Job, grouped
from studyapp.exchange.exports.losses import Action, Loss
from studyapp.exchange.exports.targets import TARGETS, Target, Use
from studyapp.files import write_atomically

__all__ = [
    "ACTION_WORDS",
    "TARGETS",
    "Action",
    "ExportReport",
    "Loss",
    "Made",
    "Pair",
    "Selected",
    "Target",
    "Use",
    "make_export",
    "report_document",
    "save_export",
    "select",
]

Sentence = Callable[[UserError], str]

Pair = tuple[Article | None, Item]
"""An item with its article; None for an item of no article."""


ACTION_WORDS = {
    Action.LEFT_OUT: QT_TRANSLATE_NOOP("transfer", "Left out"),
    Action.CUT: QT_TRANSLATE_NOOP("transfer", "Cut"),
    Action.CONVERTED: QT_TRANSLATE_NOOP("transfer", "Asked in another form"),
    Action.WEAKENED: QT_TRANSLATE_NOOP("transfer", "Graded less exactly"),
    Action.CHANGED: QT_TRANSLATE_NOOP("transfer", "Signs changed"),
}
"""What was done, in words to be translated; the worst first."""


@dataclass(frozen=True, slots=True)
class Selected:
    """What of a set is to go out, and how many items stay behind for their state or type."""

    pairs: tuple[Pair, ...]
    aside: int


@dataclass(frozen=True, slots=True)
class ExportReport:
    """The account of an export: how many items are in the files, how many were kept aside before, each loss, what is to
    be known of the file as a whole, and the files, none before they are written."""

    target: str
    items: int
    aside: int
    losses: tuple[Loss, ...]
    notes: tuple[UserError, ...]
    files: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Made:
    """An export that is ready to be written."""

    report: ExportReport
    files: tuple[File, ...]


def select(
    pairs: Iterable[Pair], *, types: Collection[ItemType] | None = None, approved_only: bool = False
) -> Selected:
    """What may go out: approved items only, or else all that are neither rejected nor retired; of these types."""
    pairs = tuple(pairs)
    states = {ItemStatus.APPROVED} if approved_only else {ItemStatus.APPROVED, ItemStatus.DRAFT}
    taken = tuple(pair for pair in pairs if pair[1].status in states and (types is None or pair[1].type in types))
    return Selected(taken, len(pairs) - len(taken))


def make_export(
    target: Target,
    title: str,
    selected: Selected,
    now: datetime,
    progress: Progress = ignore,
    draw: Drawer | None = None,
) -> Made:
    """The files of an export and its report, nothing written yet; work for a worker, which touches no file.

    A PDF is drawn by `draw`.     Raises `UserError` where nothing is selected, or nothing of it fits the target.
    """
    if not selected.pairs:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no item to export: none has the state and type asked for.")
        )
    job = Job(title, grouped(selected.pairs), now, progress, draw)
    files = target.write(job)
    count = len(job.items) - job.ledger.left_out
    if not count:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "Nothing to export: {target} can hold none of these items."), target=target.name
        )
    report = ExportReport(target.name, count, selected.aside, tuple(job.ledger.losses), tuple(job.ledger.notes))
    progress(1.0)
    return Made(report, files)


def save_export(made: Made, out: Path) -> ExportReport:
    """Write the files of an export at `out` and beside it, all of them or none; raises `UserError`."""
    paths = tuple(_beside(out, file) for file in made.files)
    fresh = [path for path in paths if not path.exists()]
    try:
        # The one that was asked for last: where it is, the export is whole.
        for path, file in reversed(tuple(zip(paths, made.files, strict=True))):
            write_atomically(path, file.data)
    except UserError:
        for path in fresh:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    report = made.report
    return ExportReport(report.target, report.items, report.aside, report.losses, report.notes, paths)


def _beside(out: Path, file: File) -> Path:
    return out.with_name(f"{out.stem}{file.addition}{out.suffix}") if file.addition else out


def report_document(report: ExportReport, sentence: Sentence) -> dict[str, object]:
    """The report as JSON values; `sentence` puts a `UserError` into words."""
    return {
        "format": report.target,
        "items": report.items,
        "kept_aside": report.aside,
        "files": [str(path) for path in report.files],
        "losses": [
            {
                "number": loss.number,
                "id": loss.id,
                "type": loss.type.value,
                "stem": loss.stem,
                "action": loss.action.value,
                "why": sentence(loss.why),
                **({"key": loss.key} if loss.key else {}),
            }
            for loss in report.losses
        ],
        "notes": [sentence(note) for note in report.notes],
    }
