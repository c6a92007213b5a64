"""Settings: language and look, reading and practice, where the data is, and what the program is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studyapp import __version__
from studyapp.paths import Paths
from studyapp.ui.caretaker import local_now
from studyapp.ui.dialogs.about_dialog import AboutDialog
from studyapp.ui.i18n import LANGUAGES
from studyapp.ui.pages.page import Page
from studyapp.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TEXT_COLUMN, Text, Theme
from studyapp.ui.widgets.buttons import SecondaryButton
from studyapp.ui.widgets.card import Card, label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.hairline import Hairline
from studyapp.ui.widgets.select import Select
from studyapp.ui.widgets.settings_people import BackupsRow, PeopleCard

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.tasks import TaskRunner

TEXT_SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
SESSION_SIZES = (5, 10, 20, 30, 50, 100)


class SettingsPage(Page):
    """Every choice takes effect at once and is saved at once."""

    began_anew = Signal(str)
    """Another learner has sat down, or a backup was brought back; a sentence that says so."""

    def __init__(
        self,
        services: Services,
        runner: TaskRunner,
        settings: Preferences,
        theme: Theme,
        data_folder: Path,
    ) -> None:
        super().__init__("", services, runner, settings, theme)
        self.header.set_title(self.tr("Settings"))
        self._data_folder = data_folder
        now = settings.current

        self.language = self._select(
            "language",
            self.tr("Language"),
            (("", self.tr("As the system")), *LANGUAGES.items()),
            now.language,
        )
        self.look = self._select(
            "theme",
            self.tr("Look"),
            (("system", self.tr("As the system")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            now.theme,
        )
        self.text_scale = self._select(
            "text_scale",
            self.tr("Text size"),
            tuple((scale, f"{scale:.0%}") for scale in _with(TEXT_SCALES, now.text_scale)),
            now.text_scale,
        )
        self.script = self._select(
            "reading_script",
            self.tr("Script of the article"),
            (
                ("original", self.tr("As written")),
                ("Hans", self.tr("Simplified")),
                ("Hant", self.tr("Traditional")),
            ),
            now.reading_script,
        )
        self.session_size = self._select(
            "session_size",
            self.tr("Items in a session"),
            tuple((size, f"{size}") for size in _with(SESSION_SIZES, now.session_size)),
            now.session_size,
        )

        look = Card(theme, self.tr("Language and look"))
        self._add_row(look, self.tr("Language"), self.tr("The language of buttons and messages."), self.language)
        self._add_row(look, self.tr("Look"), self.tr("Light, dark, or whatever the system says."), self.look)
        self._add_row(look, self.tr("Text size"), self.tr("Everything grows with it."), self.text_scale)

        study = Card(theme, self.tr("Reading and practice"))
        self._add_row(
            study,
            self.tr("Script of the article"),
            self.tr("How articles are shown when they are opened. Nothing in them is changed."),
            self.script,
        )
        self._add_row(
            study,
            self.tr("Items in a session"),
            self.tr("How many questions one practice session asks."),
            self.session_size,
        )
        self.marking = SecondaryButton(theme, self.tr("Rules of marking"), "list-checks")
        self.marking.clicked.connect(self._show_marking)
        self._add_row(
            study, self.tr("Marking"), self.tr("What is partly right, and what counts in a typed answer."), self.marking
        )

        data = Card(theme, self.tr("Your data"))
        data.body.addWidget(
            label(
                theme,
                self.tr("Articles, questions and answers are kept on this computer only, in this folder:"),
                ink=theme.c.muted,
                wrap=True,
            )
        )
        self.folder = ElidedLabel(theme, str(data_folder))
        self.open_folder = SecondaryButton(theme, self.tr("Open the folder"), "folder-open")
        self.open_folder.clicked.connect(self._open_folder)
        self.copy_folder = SecondaryButton(theme, self.tr("Copy the path"), "copy")
        self.copy_folder.clicked.connect(self._copy_folder)
        row = QHBoxLayout()
        row.setSpacing(theme.px(SPACE_M))
        row.addWidget(self.folder, 1)
        row.addWidget(self.open_folder)
        row.addWidget(self.copy_folder)
        data.body.addLayout(row)
        self.backups = BackupsRow(theme, services, runner, local_now)
        self.backups.began_anew.connect(self.began_anew)
        data.body.addWidget(Hairline(theme, lying=True))
        data.body.addWidget(self.backups)

        self.people = PeopleCard(theme, services, runner, settings, local_now)
        self.people.began_anew.connect(self.began_anew)

        about = Card(theme, self.tr("About"))
        self.licences = SecondaryButton(theme, self.tr("Version and licences"), "info")
        self.licences.clicked.connect(self._show_about)
        version = self.tr("Version {version}").format(version=__version__)
        self._add_row(about, f"StudyApp  {version}", self.tr("Works without a network."), self.licences)

        self._lay_out(look, study, self.people, data, about)

    def opened(self) -> None:
        self.people.show_learners()
        self.backups.show_last()

    # Building.

    def _select(self, field: str, name: str, choices: tuple[tuple[object, str], ...], value: object) -> Select:
        select = Select(self.theme, name, choices)
        select.setObjectName(field)
        select.setMinimumWidth(self.theme.px(168))
        select.choose(value)
        select.activated.connect(self._chosen)
        return select

    def _add_row(self, card: Card, name: str, note: str, control: QWidget) -> None:
        """A line of a card: what it is and what it does at the left, the control at the right."""
        if card.body.count() > 1:
            card.body.addWidget(Hairline(self.theme, lying=True))
        words = QVBoxLayout()
        words.setSpacing(self.theme.px(2))
        words.addWidget(label(self.theme, name))
        words.addWidget(label(self.theme, note, Text.CAPTION, ink=self.theme.c.muted, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(SPACE_L))
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)

    def _lay_out(self, *cards: Card) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        margin = self.theme.px(SPACE_XL)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self.theme.px(SPACE_L))
        for card in cards:
            card.setMaximumWidth(self.theme.px(TEXT_COLUMN))
            column.addWidget(card)
        column.addStretch(1)
        centred = QWidget()
        row = QHBoxLayout(centred)
        row.setContentsMargins(0, 0, 0, self.theme.px(SPACE_S))
        row.addStretch(1)
        row.addWidget(content, 100)
        row.addStretch(1)
        content.setMaximumWidth(self.theme.px(TEXT_COLUMN) + 2 * margin)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(centred)
        self.body.addWidget(scroll)

    # What the user does.

    @Slot()
    def _chosen(self) -> None:
        select = self.sender()
        assert isinstance(select, Select)
        self.settings.change(**{select.objectName(): select.value})

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_folder)))

    @Slot()
    def _copy_folder(self) -> None:
        QGuiApplication.clipboard().setText(str(self._data_folder))
        self.notice_requested.emit(self.tr("The path was copied."))

    @Slot()
    def _show_marking(self) -> None:
        from studyapp.ui.dialogs.marking_dialog import MarkingDialog

        MarkingDialog(self.theme, self.settings, self).open()

    @Slot()
    def _show_about(self) -> None:
        dialog = AboutDialog(self.theme, Paths(self._data_folder), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _with(choices: tuple[float, ...], value: float) -> tuple[float, ...]:
    """The choices, and the value in force where it is none of them."""
    return tuple(sorted({*choices, value}))
