"""The preview: the pages as they are printed, one under the other, and which version and document is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from studyapp.core.forms.form import Form
from studyapp.core.forms.versions import numbered, version
from studyapp.services.papers import Part
from studyapp.ui.paper_pages import PAGE, Pages, lay_out
from studyapp.ui.theme import SPACE_L, SPACE_S, SPACE_XL, Theme, set_background
from studyapp.ui.widgets.buttons import QuietButton
from studyapp.ui.widgets.flow_layout import FlowLayout

_WIDEST = 1.15
"""Pages are not shown larger than so many times their size on paper (at 96 pixels to the inch)."""


class _Sheets(QWidget):
    """Pages on a desk; always white with black words, as they are printed."""

    question_clicked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: Pages | None = None
        self._marked = 0
        set_background(self, theme.c.rail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pages(self, pages: Pages | None) -> None:
        self._pages = pages
        self._fit()
        self.update()

    def mark(self, number: int) -> None:
        self._marked = number
        self.update()

    @property
    def scale(self) -> float:
        room = self.width() - 2 * self._theme.px(SPACE_XL)
        return max(0.2, min(_WIDEST * self._theme.scale, room / PAGE[0]))

    @property
    def _step(self) -> float:
        return PAGE[1] * self.scale + self._theme.px(SPACE_XL)

    def place_of(self, number: int) -> QRectF:
        """Where a question stands, in pixels of this widget; empty for none."""
        if self._pages is None or number not in self._pages.places:
            return QRectF()
        page, box = self._pages.places[number]
        left, top = self._corner(page)
        return QRectF(
            left + box.x() * self.scale, top + box.y() * self.scale, box.width() * self.scale, box.height() * self.scale
        )

    def _corner(self, page: int) -> tuple[float, float]:
        return (self.width() - PAGE[0] * self.scale) / 2, self._theme.px(SPACE_XL) + page * self._step

    def _fit(self) -> None:
        count = len(self._pages) if self._pages else 0
        self.setFixedHeight(max(1, round(self._theme.px(SPACE_XL) + count * self._step)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._pages is None:
            return
        place = event.position()
        page = int((place.y() - self._theme.px(SPACE_XL)) / self._step)
        if 0 <= page < len(self._pages):
            number = self._pages.question_at(page, (place.y() - self._corner(page)[1]) / self.scale)
            if number:
                self.question_clicked.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for page in range(len(self._pages)):
            left, top = self._corner(page)
            sheet = QRectF(left, top, PAGE[0] * self.scale, PAGE[1] * self.scale)
            if not sheet.intersects(QRectF(event.rect())):
                continue
            painter.fillRect(sheet.translated(0, 2).adjusted(-1, 0, 1, 2), QColor(0, 0, 0, 28))
            painter.fillRect(sheet, QColor("#FFFFFF"))
            if self._pages.places.get(self._marked, (-1,))[0] == page:
                box = self.place_of(self._marked).adjusted(-6, -2, 6, 2)
                painter.fillRect(box, QColor("#F7ECEB"))
                painter.fillRect(QRectF(box.left(), box.top(), 2, box.height()), QColor("#B4232A"))
            painter.save()
            painter.translate(left, top)
            painter.scale(self.scale, self.scale)
            self._pages.paint(painter, page)
            painter.restore()


class PaperPreview(QWidget):
    """The documents of a form, the first page on top."""

    question_clicked = Signal(int)
    """The place of a question on the form, from 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._form: Form | None = None
        self._label = "A"
        self._part = Part.PAPER
        self._order: tuple[int, ...] = ()
        self._marked = -1
        set_background(self, theme.c.rail)
        self.sheets = _Sheets(theme)
        self.sheets.question_clicked.connect(self._clicked)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Preview of the paper"))
        self.area.setWidget(self.sheets)
        self._versions = QButtonGroup(self)
        self._parts = QButtonGroup(self)
        bar = QWidget()
        self._bar = FlowLayout(theme.px(SPACE_S), bar, push_last=True)
        self._bar.setContentsMargins(theme.px(SPACE_L), theme.px(SPACE_S), theme.px(SPACE_L), 0)
        self.part_buttons: dict[Part, QuietButton] = {}
        names = {Part.PAPER: self.tr("Paper"), Part.KEY: self.tr("Key"), Part.SHEET: self.tr("Answer sheet")}
        for part, words in names.items():
            button = QuietButton(theme, words)
            button.setCheckable(True)
            button.setChecked(part is self._part)
            self._parts.addButton(button)
            self._bar.addWidget(button)
            self.part_buttons[part] = button
        self._switch = QWidget()
        self._switches = QHBoxLayout(self._switch)
        self._switches.setContentsMargins(0, 0, 0, 0)
        self._switches.setSpacing(0)
        self._bar.addWidget(self._switch)
        self.version_buttons: dict[str, QuietButton] = {}
        self._parts.buttonClicked.connect(self._choose_part)
        self._versions.buttonClicked.connect(self._choose_version)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.area, 1)

    @property
    def shown(self) -> tuple[str, Part]:
        """The version and the document shown."""
        return self._label, self._part

    @property
    def pages(self) -> int:
        """How many pages are shown."""
        return 0 if self.sheets._pages is None else len(self.sheets._pages)

    def choose(self, label: str, part: Part) -> None:
        """Show another version or document."""
        self._label, self._part = label, part
        self.part_buttons[part].setChecked(True)
        if label in self.version_buttons:
            self.version_buttons[label].setChecked(True)
        self._show()

    def show_form(self, form: Form | None) -> None:
        """Show a form; where one has scrolled to stays."""
        if form == self._form:
            return
        self._form = form
        self._show_versions(form.labels if form else ())
        self._show()

    def mark(self, place: int) -> None:
        """Mark the question at that place of the form, and bring it into sight."""
        self._marked = place
        number = self._order.index(place) + 1 if place in self._order else 0
        self.sheets.mark(number if self._part is Part.PAPER else 0)
        box = self.sheets.place_of(number)
        if self._part is Part.PAPER and not box.isEmpty():
            self.area.ensureVisible(round(box.center().x()), round(box.center().y()), 0, round(box.height()) + 60)

    def _show_versions(self, labels: Sequence[str]) -> None:
        if tuple(self.version_buttons) == tuple(labels):
            return
        for old in self.version_buttons.values():
            self._versions.removeButton(old)
            self._switches.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.version_buttons = {}
        if self._label not in labels:
            self._label = labels[0] if labels else "A"
        for name in labels:
            button = QuietButton(self._theme, self.tr("Version {label}").format(label=name))
            button.setCheckable(True)
            button.setChecked(name == self._label)
            self._versions.addButton(button)
            self._switches.addWidget(button)
            button.setVisible(len(labels) > 1)  # not before it has its place: it would be a window
            self.version_buttons[name] = button

    def _show(self) -> None:
        if self._form is None:
            self._order = ()
            self.sheets.show_pages(None)
            return
        chosen = version(self._form, self._label)
        starts = [0]
        for section in self._form.sections:
            starts.append(starts[-1] + len(section.entries))
        rows = numbered(self._form, chosen)
        self._order = tuple(start + one.place.entry for start, part in zip(starts, rows, strict=False) for one in part)
        self.sheets.show_pages(lay_out(self._form, chosen, self._part))
        number = self._order.index(self._marked) + 1 if self._marked in self._order else 0
        self.sheets.mark(number if self._part is Part.PAPER else 0)

    def _choose_part(self) -> None:
        self._part = next(part for part, button in self.part_buttons.items() if button.isChecked())
        self._show()
        self.area.verticalScrollBar().setValue(0)

    def _choose_version(self) -> None:
        self._label = next(name for name, button in self.version_buttons.items() if button.isChecked())
        self._show()

    def _clicked(self, number: int) -> None:
        if 0 < number <= len(self._order):
            self._marked = self._order[number - 1]
            self.sheets.mark(number)
            self.question_clicked.emit(self._order[number - 1])

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(600))
