"""What the program is, its version, and the licences of what it is built from."""

from __future__ import annotations

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from studyapp import __version__
from studyapp.resources import resource
from studyapp.ui.theme import SPACE_M, SPACE_XL, Text, Theme
from studyapp.ui.widgets.buttons import PrimaryButton
from studyapp.ui.widgets.card import label

_PARTS = (
    ("Qt, PySide6", "LGPL-3.0"),
    ("sqlite-utils", "Apache-2.0"),
    ("jieba", "MIT"),
    ("OpenCC", "Apache-2.0"),
    ("pyqtgraph", "MIT"),
    ("NumPy", "BSD-3-Clause"),
    ("click", "BSD-3-Clause"),
    ("platformdirs", "MIT"),
    ("Lucide", "ISC"),
)


class AboutDialog(QDialog):
    """Version and licences."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About StudyApp"))
        self.resize(theme.px(560), theme.px(460))
        column = QVBoxLayout(self)
        margin = theme.px(SPACE_XL)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(SPACE_M))
        column.addWidget(label(theme, "StudyApp", Text.ARTICLE_TITLE, bold=True))
        version = self.tr("Version {version} · Qt {qt}").format(version=__version__, qt=qVersion())
        column.addWidget(label(theme, version, Text.CAPTION, ink=theme.c.muted))
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
        self.close_button = PrimaryButton(theme, self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        column.addLayout(row)
        self.close_button.setFocus()

    def _licences(self) -> str:
        lines = [self.tr("StudyApp: MIT License"), self.tr("It is built from:")]
        lines += [f"  {name}: {licence}" for name, licence in _PARTS]
        return "\n".join([*lines, "", "Lucide", resource("icons", "LICENSE").read_text(encoding="utf-8")])
