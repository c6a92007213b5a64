"""Words for the targets of an export, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studyapp.core.errors import QT_TRANSLATE_NOOP
from studyapp.services.exporting import ACTION_WORDS, Action, Use

_USES = {
    Use.PRINT: QT_TRANSLATE_NOOP("targets", "Printing"),
    Use.PLATFORM: QT_TRANSLATE_NOOP("targets", "Platforms"),
    Use.LMS: QT_TRANSLATE_NOOP("targets", "LMS"),
    Use.STUDY: QT_TRANSLATE_NOOP("targets", "Studying"),
    Use.EXCHANGE: QT_TRANSLATE_NOOP("targets", "Exchange"),
}
_TARGETS = {
    "docx": (
        QT_TRANSLATE_NOOP("targets", "Word paper"),
        QT_TRANSLATE_NOOP("targets", "A4 paper with sealed head, key beside it"),
    ),
    "pdf": (
        QT_TRANSLATE_NOOP("targets", "PDF paper"),
        QT_TRANSLATE_NOOP("targets", "The same paper, ready to print"),
    ),
    "kaoshibao": (
        QT_TRANSLATE_NOOP("targets", "Kaoshibao"),
        QT_TRANSLATE_NOOP("targets", "Excel template of its question bank"),
    ),
    "chaoxing": (
        QT_TRANSLATE_NOOP("targets", "Chaoxing"),
        QT_TRANSLATE_NOOP("targets", "Excel sheet of a course's question bank"),
    ),
    "wjx": (
        QT_TRANSLATE_NOOP("targets", "Wenjuanxing"),
        QT_TRANSLATE_NOOP("targets", "Text to paste; the keys in a second file"),
    ),
    "kahoot": (
        QT_TRANSLATE_NOOP("targets", "Kahoot"),
        QT_TRANSLATE_NOOP("targets", "Excel; short choices only"),
    ),
    "quizizz": (
        QT_TRANSLATE_NOOP("targets", "Quizizz"),
        QT_TRANSLATE_NOOP("targets", "Excel; choices and single blanks"),
    ),
    "moodle-xml": (
        QT_TRANSLATE_NOOP("targets", "Moodle XML"),
        QT_TRANSLATE_NOOP("targets", "All eight types, with explanations"),
    ),
    "gift": (
        QT_TRANSLATE_NOOP("targets", "GIFT"),
        QT_TRANSLATE_NOOP("targets", "Moodle's text format"),
    ),
    "aiken": (
        QT_TRANSLATE_NOOP("targets", "Aiken"),
        QT_TRANSLATE_NOOP("targets", "Moodle's smallest format: single choice"),
    ),
    "qti22": (
        QT_TRANSLATE_NOOP("targets", "QTI 2.2"),
        QT_TRANSLATE_NOOP("targets", "Package for Canvas, TAO and others"),
    ),
    "qti3": (
        QT_TRANSLATE_NOOP("targets", "QTI 3.0"),
        QT_TRANSLATE_NOOP("targets", "Package for newer systems"),
    ),
    "h5p": (
        QT_TRANSLATE_NOOP("targets", "H5P"),
        QT_TRANSLATE_NOOP("targets", "Question set for a site that has H5P"),
    ),
    "html": (
        QT_TRANSLATE_NOOP("targets", "Web page"),
        QT_TRANSLATE_NOOP("targets", "One file, offline, for phone and PC"),
    ),
    "anki": (
        QT_TRANSLATE_NOOP("targets", "Anki"),
        QT_TRANSLATE_NOOP("targets", "Cards; importing again updates them"),
    ),
    "anki-tsv": (
        QT_TRANSLATE_NOOP("targets", "Anki text"),
        QT_TRANSLATE_NOOP("targets", "Rows for Anki's own importer"),
    ),
    "txt": (
        QT_TRANSLATE_NOOP("targets", "Plain text"),
        QT_TRANSLATE_NOOP("targets", "Numbered questions with 答案 and 解析"),
    ),
    "json": (
        QT_TRANSLATE_NOOP("targets", "Quiz set"),
        QT_TRANSLATE_NOOP("targets", "StudyApp's own file, without any loss"),
    ),
    "csv": (
        QT_TRANSLATE_NOOP("targets", "CSV table"),
        QT_TRANSLATE_NOOP("targets", "Everything in a spreadsheet"),
    ),
}


def use_label(use: Use) -> str:
    """What a group of targets is for."""
    return QCoreApplication.translate("targets", _USES[use])


def target_words(name: str) -> tuple[str, str]:
    """The name of a target, and what it is in a line."""
    title, line = _TARGETS[name]
    return QCoreApplication.translate("targets", title), QCoreApplication.translate("targets", line)


def action_label(action: Action) -> str:
    """What was done about a loss."""
    return QCoreApplication.translate("transfer", ACTION_WORDS[action])
