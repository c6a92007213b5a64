"""What the program is, its version, the licences of what it is built from, and what to send when something is wrong."""

from __future__ import annotations

import gzip
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QSize, QSysInfo, Qt, Slot, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from studyapp import __version__
from studyapp.core.errors import UserError
from studyapp.paths import Paths
from studyapp.resources import resource
from studyapp.services.diagnostics import save_diagnostics
from studyapp.ui.i18n import sentence
from studyapp.ui.theme import SPACE_M, SPACE_XL, SPACE_XS, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton, SecondaryButton
from studyapp.ui.widgets.card import label

LICENCES = "THIRD-PARTY-LICENCES.txt.gz"
"""A bundle carries this among its resources; from a checkout each package has its own licence with it."""

PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("sqlite-utils", "Apache-2.0"),
    ("jieba", "MIT"),
    ("OpenCC", "Apache-2.0"),
    ("platformdirs", "MIT"),
    ("pyqtgraph", "MIT"),
    ("pypdfium2, PDFium", "Apache-2.0, BSD-3-Clause"),
    ("python-docx", "MIT"),
    ("lxml", "BSD-3-Clause"),
    ("readability-lxml", "Apache-2.0"),
    ("lxml_html_clean", "BSD-3-Clause"),
    ("fsrs", "MIT"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("openpyxl", "MIT"),
    ("Jinja2", "BSD-3-Clause"),
    ("genanki", "MIT"),
    ("NumPy", "BSD-3-Clause"),
    ("click", "BSD-3-Clause"),
    ("chardet", "LGPL-2.1"),
    ("frozendict", "LGPL-3.0"),
    ("PyYAML", "MIT"),
    ("Lucide", "ISC"),
)


class AboutDialog(QDialog):
    """Version, licences and diagnostics."""

    def __init__(self, theme: Theme, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self.setWindowTitle(self.tr("About StudyApp"))
        self.resize(theme.px(620), theme.px(520))
        column = QVBoxLayout(self)
        margin = theme.px(SPACE_XL)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(SPACE_M))
        column.addLayout(self._head(theme))
        column.addWidget(
            label(
                theme,
                self.tr("Test yourself on an official article. Works without a network; nothing leaves this computer."),
                wrap=True,
            )
        )
        self.text = QPlainTextEdit(self._licences())
        self.text.setReadOnly(True)
        self.text.setProperty("framed", True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(theme.font(Text.CAPTION))
        self.text.setAccessibleName(self.tr("Licences"))
        column.addWidget(self.text, 1)
        note = self.tr(
            "Something went wrong? Diagnostics are a zip file with the program's logs. No articles, questions, answers "
            "or names are in it, and nothing is sent: you decide whom to give it to."
        )
        self.note = label(theme, note, Text.CAPTION, ink=theme.c.muted, wrap=True)
        column.addWidget(self.note)
        self.diagnostics_button = SecondaryButton(theme, self.tr("Save diagnostics…"), "download")
        self.diagnostics_button.clicked.connect(self._choose_where)
        self.close_button = PrimaryButton(theme, self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.diagnostics_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setFocus()

    def _head(self, theme: Theme) -> QHBoxLayout:
        drawing = QLabel()
        side = theme.px(56)
        icon = QIcon(str(resource("studyapp.svg")))
        drawing.setPixmap(icon.pixmap(QSize(side, side), self.devicePixelRatio()))
        words = QVBoxLayout()
        words.setSpacing(theme.px(SPACE_XS))
        words.addWidget(label(theme, "StudyApp", Text.ARTICLE_TITLE, bold=True))
        version = self.tr("Version {version} · Qt {qt}").format(version=__version__, qt=qVersion())
        words.addWidget(label(theme, version, Text.CAPTION, ink=theme.c.muted))
        head = QHBoxLayout()
        head.setSpacing(theme.px(SPACE_M))
        head.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _licences(self) -> str:
        try:
            return gzip.decompress(resource(LICENCES).read_bytes()).decode()
        except FileNotFoundError:
            lines = [self.tr("StudyApp: MIT License"), self.tr("It is built from:")]
            lines += [f"  {name}: {licence}" for name, licence in PARTS]
            return "\n".join([*lines, "", "Lucide", resource("icons", "LICENSE").read_text(encoding="utf-8")])

    @Slot()
    def _choose_where(self) -> None:
        name = f"studyapp-diagnostics-{datetime.now().astimezone():%Y-%m-%d}.zip"
        title = self.tr("Save diagnostics")
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, self.tr("Zip files (*.zip)"))
        if chosen:
            self.save_diagnostics(Path(chosen))

    def save_diagnostics(self, target: Path) -> None:
        """Write the diagnostics to `target`, and say in the dialog how that went."""
        screens = [
            f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
            for screen in QGuiApplication.screens()
        ]
        facts = {
            "qt": qVersion(),
            "platform": QGuiApplication.platformName(),
            "system name": QSysInfo.prettyProductName(),
            "screens": ", ".join(screens),
            "locale": self.locale().system().name(),
            "font": self.font().families()[0] if self.font().families() else self.font().family(),
        }
        try:
            save_diagnostics(target, self._paths, datetime.now().astimezone(), facts)
        except UserError as error:
            self.note.setText(sentence(error))
        else:
            self.note.setText(self.tr("Saved: {path}").format(path=target))
