"""The structure of a paper: for each item type how many there are, how many are taken, and for how many points."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QValidator
from PySide6.QtWidgets import QGridLayout, QMenu, QSpinBox, QWidget

from studyapp.core.forms.blueprint import MAX_COUNT, Band, Quota
from studyapp.core.forms.form import FULL_MARKS, HALF
from studyapp.core.forms.paper import figure
from studyapp.core.items.item import ItemType
from studyapp.core.phrases import PhraseKind
from studyapp.ui.i18n import item_type_label, kind_label
from studyapp.ui.models.item_words import band_label
from studyapp.ui.theme import CONTROL_HEIGHT, SPACE_S, Text, Theme, set_ink
from studyapp.ui.widgets.buttons import IconButton
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.elided_label import ElidedLabel
from studyapp.ui.widgets.hairline import Hairline

_USUAL = {ItemType.MULTIPLE: 3.0, ItemType.MATCHING: 3.0, ItemType.ORDERING: 3.0, ItemType.TRUEFALSE: 1.0}
ORDER = (
    ItemType.SINGLE,
    ItemType.MULTIPLE,
    ItemType.TRUEFALSE,
    ItemType.CLOZE,
    ItemType.SET,
    ItemType.ORDERING,
    ItemType.MATCHING,
    ItemType.RECALL,
)
"""The types as papers have them: what is marked at a glance first, what is written last."""
_OTHERWISE = 2.0
"""Points of an item of a type that is not on the paper yet."""
_MOST_POINTS = 50.0
_COLUMNS = 6


class PointsSpin(QSpinBox):
    """Points in steps of one half, shown as 2 or 2.5."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(theme.font())
        self.setAccessibleName(name)
        self.setRange(1, round(_MOST_POINTS / HALF))

    @property
    def points(self) -> float:
        """The points chosen."""
        return self.value() * HALF

    def choose(self, points: float) -> None:
        """Show these points."""
        self.setValue(round(points / HALF))

    def textFromValue(self, value: int) -> str:
        return figure(value * HALF)

    def valueFromText(self, text: str) -> int:
        return round(float(text) / HALF) if self._is_points(text) else self.value()

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        words = text.strip()
        if self._is_points(words):
            return QValidator.State.Acceptable, text, place
        hopeful = words in ("", ".") or (words.endswith(".") and words[:-1].isdigit())
        return (QValidator.State.Intermediate if hopeful else QValidator.State.Invalid), text, place

    @staticmethod
    def _is_points(text: str) -> bool:
        try:
            points = float(text)
        except ValueError:
            return False
        return HALF <= points <= _MOST_POINTS and (points / HALF).is_integer()


class _Row:
    """The controls of one type."""

    def __init__(self, theme: Theme, type_: ItemType, table: StructureTable) -> None:
        name = item_type_label(type_)
        self.type = type_
        self.kinds: frozenset[PhraseKind] = frozenset()
        self.bands: frozenset[Band] = frozenset()
        self.given: tuple[Quota, ...] = ()
        self.name = ElidedLabel(theme, name)
        self.there = label(theme, "", ink=theme.c.muted)
        self.count = QSpinBox()
        self.count.setObjectName(f"count_{type_}")
        self.count.setFont(theme.font())
        self.count.setRange(0, MAX_COUNT)
        self.count.setAccessibleName(table.tr("{type}: how many").format(type=name))
        self.each = PointsSpin(theme, table.tr("{type}: points each").format(type=name))
        self.each.setObjectName(f"each_{type_}")
        for spin in (self.count, self.each):
            spin.setKeyboardTracking(False)
            spin.setAlignment(Qt.AlignmentFlag.AlignCenter)
            spin.setFixedSize(theme.px(54), theme.px(CONTROL_HEIGHT))
        self.sum = label(theme, "")
        self.narrow = IconButton(theme, "list-filter", table.tr("{type}: kinds and difficulty").format(type=name))
        self.narrow.setCheckable(True)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return self.name, self.there, self.count, self.each, self.sum, self.narrow

    @property
    def lines(self) -> tuple[Quota, ...]:
        """What is wanted of the type: the lines that were given until a number of the row is changed, then one line."""
        if self.given or not self.count.value():
            return self.given
        return (Quota(self.type, self.count.value(), self.each.points, self.kinds, self.bands),)

    def show(self, lines: tuple[Quota, ...], usual: float) -> None:
        """Show these lines as one row: their sum, the points of the first, the kinds of all."""
        self.given = lines
        self.count.setValue(sum(quota.count for quota in lines))
        self.each.choose(lines[0].each if lines else usual)
        open_to_all = any(not quota.kinds for quota in lines)
        self.kinds = frozenset() if open_to_all else frozenset[PhraseKind]().union(*(quota.kinds for quota in lines))
        open_to_all = any(not quota.bands for quota in lines)
        self.bands = frozenset() if open_to_all else frozenset[Band]().union(*(quota.bands for quota in lines))
        self.narrow.setChecked(bool(self.kinds or self.bands))


class StructureTable(QWidget):
    """A row for each type that the bank has or the paper wants, and the sum."""

    changed = Signal()
    """The user wants another structure: see `quotas`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filling = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(SPACE_S))
        self._grid.setVerticalSpacing(theme.px(5))
        self._grid.setColumnStretch(0, 1)
        heads = (self.tr("Type"), self.tr("On offer"), self.tr("Count"), self.tr("Each"), self.tr("Sum"), "")
        for column, words in enumerate(heads):
            self._grid.addWidget(label(theme, words, Text.CAPTION, ink=theme.c.muted), 0, column, self._side(column))
        self._grid.addWidget(Hairline(theme, lying=True), 1, 0, 1, _COLUMNS)
        self.rows = {type_: _Row(theme, type_, self) for type_ in ORDER}
        for line, row in enumerate(self.rows.values(), 2):
            for column, widget in enumerate(row.widgets):
                self._grid.addWidget(widget, line, column, self._side(column))
            row.count.valueChanged.connect(self._edited)
            row.each.valueChanged.connect(self._edited)
            row.narrow.clicked.connect(self._offer)
        last = len(self.rows) + 2
        self._grid.addWidget(Hairline(theme, lying=True), last, 0, 1, _COLUMNS)
        self._name = label(theme, self.tr("Total"), bold=True)
        self.count = label(theme, "", bold=True)
        self.points = label(theme, "", Text.HEADING, bold=True)
        self._grid.addWidget(self._name, last + 1, 0)
        self._grid.addWidget(self.count, last + 1, 2, self._side(2))
        self._grid.addWidget(self.points, last + 1, 3, 1, 3, Qt.AlignmentFlag.AlignRight)

    @staticmethod
    def _side(column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignLeft if column in (0, 1) else Qt.AlignmentFlag.AlignHCenter
        return side | Qt.AlignmentFlag.AlignVCenter

    @property
    def quotas(self) -> tuple[Quota, ...]:
        """What is wanted, in the order of the rows; types of which nothing is wanted are left out."""
        return tuple(quota for row in self.rows.values() for quota in row.lines)

    def show_structure(self, quotas: tuple[Quota, ...], on_offer: Mapping[ItemType, int]) -> None:
        """Show that structure, beside how many items there are to draw from; `changed` is not emitted."""
        self._filling = True
        for type_, row in self.rows.items():
            row.show(tuple(quota for quota in quotas if quota.type is type_), _USUAL.get(type_, _OTHERWISE))
            there, wanted = on_offer.get(type_, 0), row.count.value()
            row.there.setText(f"{there}")
            set_ink(row.there, self._theme.c.bad if wanted > there else self._theme.c.muted)
            for widget in row.widgets:
                widget.setVisible(bool(there or wanted or row.kinds or row.bands))
        self._filling = False
        self._sum_up()

    def _edited(self) -> None:
        if not self._filling:
            changed = self.sender()
            for row in self.rows.values():
                if changed in (row.count, row.each):
                    row.given = ()
            self._sum_up()
            self.changed.emit()

    def _sum_up(self) -> None:
        for row in self.rows.values():
            row.sum.setText(figure(sum(quota.points for quota in row.lines)) if row.count.value() else "–")
        points = sum(quota.points for quota in self.quotas)
        self.count.setText(f"{sum(quota.count for quota in self.quotas)}")
        self.points.setText(self.tr("{points} points").format(points=figure(points)))
        set_ink(self.points, self._theme.c.ink if points == FULL_MARKS else self._theme.c.goal.ink)

    # Kinds and difficulty of a row.

    def _offer(self) -> None:
        row = next(row for row in self.rows.values() if row.narrow is self.sender())
        row.narrow.setChecked(bool(row.kinds or row.bands))
        self.menu(row.type).popup(row.narrow.mapToGlobal(row.narrow.rect().bottomLeft()))

    def menu(self, type_: ItemType) -> QMenu:
        """The kinds and difficulties that a row may be narrowed to."""
        row = self.rows[type_]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        everything = menu.addAction(self.tr("All kinds and difficulties"))
        everything.triggered.connect(lambda: self._narrow(row, frozenset(), frozenset()))
        menu.addSeparator()
        for band in Band:
            self._add_choice(menu, row, band_label(band), band)
        menu.addSeparator()
        for kind in PhraseKind:
            self._add_choice(menu, row, kind_label(kind), kind)
        return menu

    def _add_choice(self, menu: QMenu, row: _Row, words: str, choice: Band | PhraseKind) -> QAction:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(choice in row.bands or choice in row.kinds)

        def toggle() -> None:
            if isinstance(choice, Band):
                self._narrow(row, row.kinds, row.bands ^ {choice})
            else:
                self._narrow(row, row.kinds ^ {choice}, row.bands)

        action.triggered.connect(toggle)
        return action

    def _narrow(self, row: _Row, kinds: frozenset[PhraseKind], bands: frozenset[Band]) -> None:
        row.kinds = kinds
        row.bands = frozenset() if len(bands) == len(Band) else bands
        row.narrow.setChecked(bool(row.kinds or row.bands))
        row.given = ()
        self._edited()
