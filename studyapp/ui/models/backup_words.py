"""Backups, as lists and dialogs speak of them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from studyapp.ui.widgets.plain_list import Line

if TYPE_CHECKING:
    from studyapp.services.safety import Backup


def moment_words(moment: datetime) -> str:
    """A moment on this computer's clock, as the language installed writes it."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def kind_words(backup: Backup) -> str:
    """Why a copy was made."""
    translate = QCoreApplication.translate
    return {
        "automatic": translate("backups", "made by itself"),
        "by-hand": translate("backups", "made by hand"),
        "before-update": translate("backups", "before an update"),
        "before-restore": translate("backups", "before a backup was brought back"),
    }[backup.kind]


def backup_lines(backups: Iterable[Backup]) -> tuple[Line, ...]:
    """Copies as lines of a list; the key is the path."""
    return tuple(
        Line(
            key=str(backup.path),
            title=moment_words(backup.made_at),
            note=f"{kind_words(backup)} · {QLocale().formattedDataSize(backup.bytes)}",
        )
        for backup in backups
    )
