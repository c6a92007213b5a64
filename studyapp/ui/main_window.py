"""The window: the rail beside the pages. It is seen at once; what the pages need is brought in after that.

On the way to the first paint (see tokens.py): keep the imports of this module few, and measure after adding one.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

from studyapp.core.errors import DamagedFileError, UserError
from studyapp.ui import i18n
from studyapp.ui.tokens import Theme, build_theme, is_dark
from studyapp.ui.widgets.curtain import Curtain
from studyapp.ui.widgets.navigation_rail import NavigationRail

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent

    from studyapp.services.bundle import Services
    from studyapp.settings import Settings
    from studyapp.ui.preferences import Preferences
    from studyapp.ui.workspace import Workspace

PAGES = ("library", "reading", "practice", "exam", "bank", "compose", "progress", "settings")
LIBRARY, READING, PRACTICE, EXAM, BANK, COMPOSE, PROGRESS, SETTINGS = PAGES
_ICONS = {
    LIBRARY: "library",
    READING: "book-open",
    PRACTICE: "pencil-line",
    EXAM: "clock",
    BANK: "layers",
    COMPOSE: "layout-list",
    PROGRESS: "chart-line",
    SETTINGS: "settings",
}
WANTED_SIZE = (1280, 800)


class MainWindow(QMainWindow):
    """The one window.

    `open_services` is called by `start`, and again when a damaged file was put right; `report` takes an error that is
    not a `UserError`.
    """

    first_painted = Signal()
    started = Signal()
    """The pages are there."""

    def __init__(
        self,
        preferences: Preferences,
        data_folder: Path,
        open_services: Callable[[], Services],
        report: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self._data_folder = data_folder
        self._open_services = open_services
        self._report = report
        self._services: Services | None = None
        self._first: tuple[Path | None, Path] = (None, Path())
        self.workspace: Workspace | None = None
        self.setWindowTitle("StudyApp")
        self.setMinimumSize(720, 480)
        self._system_dark = is_dark(QApplication.palette())
        self._take_place(preferences.current.window)
        self._choose_look()
        curtain = Curtain(self.theme, self._name_of(READING))
        curtain.painted.connect(self.first_painted)
        self._front: QWidget = curtain
        """What stands beside the rail until the pages do."""
        self.rail = self._make_rail()
        shell = QWidget()
        self._row = QHBoxLayout(shell)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.rail)
        self._row.addWidget(self._front, 1)
        self.setCentralWidget(shell)

    # The frame.

    def _choose_look(self) -> None:
        app = QApplication.instance()
        assert app is not None
        settings = self._preferences.current
        language = i18n.language_of(settings.language)
        i18n.install(app, language)
        dark = self._system_dark if settings.theme == "system" else settings.theme == "dark"
        self.theme: Theme = build_theme(dark=dark, scale=settings.text_scale, language=language)

    def _make_rail(self) -> NavigationRail:
        rail = NavigationRail(self.theme, self.tr("Pages"))
        for place, key in enumerate(PAGES, 1):
            rail.add(key, _ICONS[key], self._name_of(key), f"Ctrl+{place}", last=key == SETTINGS)
        rail.show_current(READING)
        return rail

    def _wire_rail(self, workspace: Workspace) -> None:
        self.rail.show_current(workspace.current)
        self.rail.page_chosen.connect(workspace.show_page)
        self.rail.learner_requested.connect(self._ask_who_learns)
        workspace.page_shown.connect(self.rail.show_current)

    def _replace(self, old: QWidget, new: QWidget) -> None:
        """Put a widget into another's place beside the rail, or into the rail's."""
        self._row.replaceWidget(old, new)
        old.hide()
        old.deleteLater()

    def _name_of(self, key: str) -> str:
        return {
            LIBRARY: self.tr("Library"),
            READING: self.tr("Reading"),
            PRACTICE: self.tr("Practice"),
            EXAM: self.tr("Exam"),
            BANK: self.tr("Item bank"),
            COMPOSE: self.tr("Compose"),
            PROGRESS: self.tr("Progress"),
            SETTINGS: self.tr("Settings"),
        }[key]

    # From the first paint on.

    def start(self, file: Path | None, sample: Path) -> None:
        """Open the services and the pages; then `file`, or the article read last, or else `sample`."""
        from PySide6.QtGui import QGuiApplication

        from studyapp.ui.theme import apply_theme

        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, self.theme)
        self._set_icon()
        self._first = (file, sample)
        self._add_shortcuts()
        self._preferences.changed.connect(self._settings_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_look_changed)
        self._open()

    @Slot()
    def _open(self) -> None:
        """Open the services, and let somebody sit down."""
        from studyapp.ui.learner_gate import LearnerGate
        from studyapp.ui.pages.reading_page import now_in_utc

        try:
            self._services = self._open_services()
        except DamagedFileError:
            self.rescue()
            return
        except UserError as error:
            self._show_trouble(i18n.sentence(error))
            return
        gate = LearnerGate(self.theme, self._services.learners, self._preferences, now_in_utc, self)
        gate.entered.connect(self._enter)
        gate.refused.connect(self.close)
        gate.open()

    @Slot()
    def _enter(self) -> None:
        """Put the pages into their place: it is somebody's turn."""
        from studyapp.ui.workspace import Workspace

        assert self._services is not None
        self.workspace = Workspace(self._services, self._preferences, self._data_folder, self.theme)
        self.workspace.broke.connect(self._report)
        self.workspace.damaged.connect(self.rescue)
        self.workspace.begun_anew.connect(self._tell_learner)
        self.workspace.learners_changed.connect(self._tell_learner)
        self.workspace.page_shown.connect(self._page_shown)
        self._tell_learner()
        self._wire_rail(self.workspace)
        self._stand_in_front(self.workspace)
        self.setAcceptDrops(True)
        self.workspace.show_page(READING)
        self.started.emit()
        self.workspace.open_first(*self._first)

    @Slot()
    def _tell_learner(self) -> None:
        """Say in the title and at the rail's foot whose turn it is, where there are several learners or a PIN."""
        from studyapp.ui.models.learner_words import learner_name
        from studyapp.ui.pages.reading_page import now_in_utc

        assert self._services is not None
        current = self._services.learners.current(now_in_utc())
        asked = current.has_pin or sum(one.archived_at is None for one in self._services.learners.listing()) > 1
        name = learner_name(current) if asked else ""
        self.setWindowTitle(f"{name} · StudyApp" if name else "StudyApp")
        self.rail.show_learner(name, self.tr("{name} is learning. Change learner…").format(name=name))

    @Slot()
    def _ask_who_learns(self) -> None:
        """Let somebody else sit down; whoever has a PIN gives it."""
        from studyapp.ui.learner_gate import LearnerGate
        from studyapp.ui.pages.reading_page import now_in_utc

        if self.workspace is not None and self._services is not None:
            gate = LearnerGate(self.theme, self._services.learners, self._preferences, now_in_utc, self)
            gate.entered.connect(self._begin_anew)
            for end in (gate.entered, gate.refused):
                end.connect(gate.deleteLater)
            gate.switch()

    @Slot()
    def _begin_anew(self) -> None:
        from studyapp.ui.models.learner_words import learner_name
        from studyapp.ui.pages.reading_page import now_in_utc

        assert self.workspace is not None
        assert self._services is not None
        name = learner_name(self._services.learners.current(now_in_utc()))
        self.workspace.begin_anew(self.tr("It is the turn of {name}.").format(name=name))

    @Slot()
    def rescue(self) -> None:
        """The file is damaged: give it back, and offer the newest good backup in the pages' place."""
        from studyapp.services.safety import Safety
        from studyapp.ui.caretaker import local_now
        from studyapp.ui.tasks import TaskRunner
        from studyapp.ui.widgets.rescue import Rescue

        if isinstance(self._front, Rescue):
            return
        if self.workspace is not None:
            self.rail.page_chosen.disconnect(self.workspace.show_page)
            self.workspace.shut_down()
            self.workspace = None
        runner = TaskRunner(self)
        runner.failed.connect(self._report)
        rescue = Rescue(self.theme, Safety(self._data_folder), runner, local_now)
        rescue.saved.connect(self._open)
        rescue.quit_requested.connect(self.close)
        self._stand_in_front(rescue)

    def _stand_in_front(self, widget: QWidget) -> None:
        """Put a widget beside the rail, in the place of what stands there."""
        self._replace(self._front, widget)
        self._front = widget

    def _set_icon(self) -> None:
        from PySide6.QtGui import QIcon

        from studyapp.resources import resource

        self.setWindowIcon(QIcon(str(resource("studyapp.svg"))))

    def _show_trouble(self, sentence: str) -> None:
        """Say in the pages' place why there are none."""
        from studyapp.ui.widgets.empty_state import EmptyState

        trouble = EmptyState(self.theme, "triangle-alert", sentence, "", self.tr("Quit"))
        trouble.action_requested.connect(self.close)
        self._stand_in_front(trouble)

    def _add_shortcuts(self) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        for place, key in enumerate(PAGES, 1):
            shortcut = QShortcut(QKeySequence(f"Ctrl+{place}"), self)
            shortcut.setObjectName(key)
            shortcut.activated.connect(self._shortcut_used)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self).activated.connect(self._choose_file)
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._undo_key.activated.connect(self._undo)
        self._paste_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        self._paste_key.activated.connect(self._paste)

    @Slot()
    def _shortcut_used(self) -> None:
        if self.workspace is not None:
            self.workspace.show_page(self.sender().objectName())

    @Slot()
    def _choose_file(self) -> None:
        if self.workspace is not None:
            self.workspace.choose_file()

    @Slot(str)
    def _page_shown(self, key: str) -> None:
        """Two shortcuts with one key silence each other: leave Ctrl+Z, and the library its Ctrl+V, to the page.

        Elsewhere than in reading, what is pasted is an answer or a question that missed its field, and no article.
        """
        if self.workspace is not None:
            self._undo_key.setEnabled(not self.workspace.page(key).undoes_itself)
            self._paste_key.setEnabled(key == READING)

    @Slot()
    def _undo(self) -> None:
        if self.workspace is not None:
            self.workspace.undo()

    @Slot()
    def _paste(self) -> None:
        if self.workspace is not None:
            self.workspace.paste()

    def warn(self, sentence: str) -> None:
        """Show an error until it is closed."""
        if self.workspace is not None:
            self.workspace.warn(sentence)
        else:
            self._show_trouble(sentence)

    def come_forward(self) -> None:
        """Bring the window before all others."""
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if self.workspace is not None:
            urls = event.mimeData().urls()
            self.workspace.take_files(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

    # Another look, and leaving.

    @Slot(object, object)
    def _settings_changed(self, before: Settings, now: Settings) -> None:
        if (before.language, before.theme, before.text_scale) != (now.language, now.theme, now.text_scale):
            # Later: the widget that changed the setting is still in its own signal.
            QTimer.singleShot(0, self._change_look)

    @Slot()
    def _system_look_changed(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication

        self._system_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        if self._preferences.current.theme == "system":
            QTimer.singleShot(0, self._change_look)

    @Slot()
    def _change_look(self) -> None:
        """Build everything anew in the language and look of the settings; nobody loses their place."""
        from studyapp.ui.theme import apply_theme

        app = QApplication.instance()
        if self.workspace is None or not isinstance(app, QApplication):
            return
        focused = QApplication.focusWidget()
        name = focused.objectName() if focused is not None else ""
        self._choose_look()
        apply_theme(app, self.theme)
        self._set_icon()
        old = self.rail
        self.workspace.page_shown.disconnect(old.show_current)
        self.rail = self._make_rail()
        self._wire_rail(self.workspace)
        self._replace(old, self.rail)
        self._tell_learner()
        self.workspace.change_theme(self.theme)
        for place in (self.workspace.page(self.workspace.current), self.rail):
            if name and (widget := place.findChild(QWidget, name)) is not None:
                widget.setFocus()

    def _take_place(self, geometry: str) -> None:
        try:
            known = bool(geometry) and self.restoreGeometry(QByteArray(base64.b64decode(geometry)))
        except ValueError:  # somebody edited the settings
            known = False
        if not known:
            room = self.screen().availableGeometry().size()
            self.resize(QSize(*WANTED_SIZE).boundedTo(room))

    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = base64.b64encode(self.saveGeometry().data()).decode()
        self.hide()  # what is still to be put down is nothing to wait for
        if self.workspace is None and self._services is not None:
            self._services.close()
        if self.workspace is not None:
            self.workspace.shut_down()
            try:
                self._preferences.change(window=geometry)
            except UserError as error:
                self._report(error)
        super().closeEvent(event)
