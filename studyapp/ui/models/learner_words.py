"""Learners, as lists and dialogs speak of them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studyapp.ui.i18n import short_date
from studyapp.ui.widgets.plain_list import Line

if TYPE_CHECKING:
    from studyapp.core.ids import LearnerId
    from studyapp.services.learners import Learner


def learner_name(learner: Learner) -> str:
    """What a learner is called; who has no name yet is the only one, as a rule."""
    return learner.name or QCoreApplication.translate("learners", "Learner {number}").format(number=learner.id)


def learner_lines(learners: Iterable[Learner], current: LearnerId | None = None) -> tuple[Line, ...]:
    """Learners as lines of a list."""
    return tuple(
        Line(
            key=learner.id,
            title=learner_name(learner),
            note=_note(learner, current=learner.id == current),
            icon="archive" if learner.archived_at else "lock" if learner.has_pin else "",
            muted=learner.archived_at is not None,
        )
        for learner in learners
    )


def _note(learner: Learner, *, current: bool) -> str:
    since = short_date(learner.created_at.astimezone().date())
    parts = [
        QCoreApplication.translate("learners", "learning now") if current else "",
        QCoreApplication.translate("learners", "archived") if learner.archived_at else "",
        QCoreApplication.translate("learners", "{count} answered").format(count=learner.answered),
        QCoreApplication.translate("learners", "since {date}").format(date=since),
    ]
    return " · ".join(filter(None, parts))
