"""The panel beside the article: its phrases, sorted and filtered, and a card about the current one."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSlider,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from studyapp.core.phrases import Phrase, PhraseKind
from studyapp.core.reading.corrections import BY_HAND
from studyapp.ui.icons import icon, paint_icon
from studyapp.ui.models.phrase_model import INDEX_ROLE, PHRASE_ROLE, PhraseModel, PhraseOrder
from studyapp.ui.theme import GROUP_OF, SPACE_L, SPACE_M, SPACE_S, Text, Theme
from studyapp.ui.widgets.card import label
from studyapp.ui.widgets.chip import paint_underline
from studyapp.ui.widgets.progress_bar import paint_bar
from studyapp.ui.widgets.reader_card import PhraseCard
from studyapp.ui.widgets.reader_corrections import CorrectionsLink, PhraseActions
from studyapp.ui.widgets.reader_find import fold, fold_all
from studyapp.ui.widgets.select import Select

_Index = QModelIndex | QPersistentModelIndex
_NARROWEST_FILTER = 130
SHARE_STEPS = 5
"""The slider's stops: a fifth of the phrases, two fifths, … all."""


class PhraseDelegate(QStyledItemDelegate):
    """A row: the swatch of its kind with its line, the words, how often, and a quiet bar for its weight."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        phrase = index.data(PHRASE_ROLE)
        if not isinstance(phrase, Phrase):
            return
        theme = self._theme
        box = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        tint = theme.tint(phrase.kind)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("soft" if state & QStyle.StateFlag.State_Selected else "paper"))
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), theme.px(6), theme.px(6))
        painter.fillRect(QRectF(box.x(), box.bottom() - 1, box.width(), 1), theme.colour("line"))

        side = theme.px(11)
        swatch = QRectF(box.x() + theme.px(4), box.center().y() - side / 2, side, side)
        painter.setPen(QPen(QColor(tint.ink), 1))
        painter.setBrush(QColor(tint.fill))
        painter.drawRoundedRect(swatch, theme.px(3), theme.px(3))
        inner = swatch.adjusted(2, 0, -2, -theme.px(3))
        paint_underline(painter, GROUP_OF[phrase.kind], tint, inner.bottomLeft(), inner.width())

        bar = QRectF(box.right() - theme.px(48), box.center().y() - theme.px(5) / 2, theme.px(44), theme.px(5))
        paint_bar(painter, theme, bar, phrase.score, theme.c.muted)
        painter.setFont(theme.font(Text.CAPTION))
        painter.setPen(theme.colour("muted"))
        count = QRectF(bar.left() - theme.px(46), box.y(), theme.px(38), box.height())
        painter.drawText(count, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"×{phrase.count}")
        left = swatch.right() + theme.px(7)
        right = count.left()
        if phrase.rule == BY_HAND:
            side = theme.px(12)
            right -= side + theme.px(4)
            hand = QRectF(right, box.center().y() - side / 2, side, side)
            paint_icon(painter, "pencil-line", theme.c.muted, hand.toRect())
        words = QRectF(left, box.y(), right - left, box.height())
        painter.setFont(theme.font(Text.BODY))
        painter.setPen(theme.colour("ink"))
        shown = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, max(0, int(words.width()))
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), theme.px(6), theme.px(6))
        painter.restore()


class _ShareSlider(QSlider):
    """A quiet slider: a thin line, a round knob, a dot for each stop."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setRange(1, SHARE_STEPS)
        self.setValue(SHARE_STEPS)
        self.setPageStep(1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        knob = theme.px(6)
        middle = self.height() / 2
        step = (self.width() - 2 * knob - 2) / (self.maximum() - self.minimum())
        at = knob + 1 + step * (self.value() - self.minimum())
        groove = QRectF(knob, middle - theme.px(1.5), self.width() - 2 * knob, theme.px(3))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(groove, groove.height() / 2, groove.height() / 2)
        painter.setBrush(theme.colour("muted"))
        painter.drawRoundedRect(QRectF(groove.x(), groove.y(), at - knob, groove.height()), 1, 1)
        painter.setPen(QPen(theme.colour("accent" if self.hasFocus() else "muted"), 1.5))
        painter.setBrush(theme.colour("panel"))
        painter.drawEllipse(QPointF(at, middle), knob, knob)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(22))


class _PhraseList(QListView):
    """A list that also acts on Enter and Delete."""

    enter_pressed = Signal()
    delete_pressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)


class PhrasePanel(QWidget):
    """The phrases of the article. It shows and asks; the page jumps and filters the article."""

    jump_requested = Signal(int)
    """The index of the phrase whose next occurrence should be shown."""
    kind_requested = Signal(int, object)
    """The index of a phrase, and the `PhraseKind` that it should be."""
    removal_requested = Signal(int)
    """The index of what is no phrase."""
    taking_back_requested = Signal(str)
    """The words of a correction that should be forgotten."""
    number_changed = Signal(int)
    """How many phrases are listed now."""
    share_changed = Signal(float)
    """The share of the phrases, best scored first, that should be shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = PhraseModel(self)
        self._about = -1
        self.order = Select(
            theme,
            self.tr("Sort the phrases"),
            (
                (PhraseOrder.APPEARANCE, self.tr("By appearance")),
                (PhraseOrder.SCORE, self.tr("By weight")),
                (PhraseOrder.COUNT, self.tr("By count")),
                (PhraseOrder.KIND, self.tr("By kind")),
            ),
        )
        self.filter = QLineEdit()
        self.filter.setFont(theme.font())
        self.filter.setPlaceholderText(self.tr("Filter phrases"))
        self.filter.setAccessibleName(self.tr("Filter phrases"))
        self.filter.setClearButtonEnabled(True)
        self.filter.addAction(icon("list-filter", theme.c.muted), QLineEdit.ActionPosition.LeadingPosition)
        self.slider = _ShareSlider(theme)
        self.slider.setAccessibleName(self.tr("From the essential phrases to all"))
        self.slider.setToolTip(self.tr("From the essential phrases to all"))

        self.list = _PhraseList()
        self.list.setModel(self.model)
        self.list.setItemDelegate(PhraseDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Key phrases"))
        self.list.setFont(theme.font())
        self.list.setMinimumHeight(theme.px(40))
        self._none = label(
            theme, self.tr("No phrase fits. Clear the filter or switch kinds on."), ink=theme.c.muted, wrap=True
        )
        self.card = PhraseCard(theme)
        self.acts = PhraseActions(theme)
        self.corrections = CorrectionsLink(theme)
        self._assemble()
        self._close_card()

        self.order.activated.connect(self._sort)
        self.filter.textChanged.connect(self._filter)
        self.slider.valueChanged.connect(self._tell_share)
        self.list.clicked.connect(self._jump)
        self.list.enter_pressed.connect(self._jump)
        self.list.delete_pressed.connect(self._remove)
        self.acts.kind_chosen.connect(self._ask_for_kind)
        self.acts.removal_requested.connect(self._remove)
        self.corrections.taking_back_requested.connect(self.taking_back_requested)
        self.list.selectionModel().currentChanged.connect(self._show_card)
        self.model.modelReset.connect(self._show_number)

    def _assemble(self) -> None:
        theme = self._theme
        head = self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setSpacing(theme.px(SPACE_S))
        head.addWidget(self.filter, 1)
        head.addWidget(self.order)
        essential = QHBoxLayout()
        essential.setSpacing(theme.px(SPACE_S))
        essential.addWidget(label(theme, self.tr("Essential"), Text.CAPTION, ink=theme.c.muted))
        essential.addWidget(self.slider, 1)
        essential.addWidget(label(theme, self.tr("All"), Text.CAPTION, ink=theme.c.muted))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(SPACE_L) + 1, 0, theme.px(SPACE_L), theme.px(SPACE_M))
        column.setSpacing(theme.px(SPACE_S))
        column.addLayout(head)
        column.addLayout(essential)
        column.addWidget(self.list, 1)
        column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.card)
        column.addWidget(self.acts)
        column.addWidget(self.corrections, 0, Qt.AlignmentFlag.AlignLeft)
        self._none.hide()

    # What the page sets

    def fit(self, width: int) -> None:
        """Arrange the controls for a panel of that width."""
        room = width - 2 * self._theme.px(SPACE_L) - self.order.sizeHint().width()
        beside = room >= self._theme.px(_NARROWEST_FILTER)
        self._head.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_phrases(self, phrases: tuple[Phrase, ...], words: tuple[str, ...], items: Mapping[str, int]) -> None:
        """Show the phrases of an article, worded in the script that is shown."""
        self._close_card()
        self.model.set_phrases(phrases, words, fold_all(words), items)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Word the same phrases differently."""
        self.model.set_words(words, fold_all(words))
        if self._about >= 0:  # the card must not tell what the list blanks
            self._tell_about(self._about)

    def show_only(self, *, shown: Collection[int] | None = None, kinds: Collection[PhraseKind] | None = None) -> None:
        """Show no other phrases than these."""
        self.model.arrange(shown=shown, kinds=kinds)

    def choose(self, phrase: int) -> None:
        """Make that phrase the current one, without jumping; tell about it even if the filter hides it."""
        row = self.model.row_of(phrase)
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
        else:
            self.list.setCurrentIndex(QModelIndex())
        self._tell_about(phrase)
        if row >= 0:
            self.list.scrollTo(self.list.currentIndex())  # the card has taken its room by now

    @property
    def share(self) -> float:
        """The share of the phrases that the slider asks for."""
        return self.slider.value() / SHARE_STEPS

    # What the user does

    def _sort(self) -> None:
        # Qt keeps a StrEnum as the plain string that it is.
        self.model.arrange(order=PhraseOrder(str(self.order.value)))

    def _filter(self, words: str) -> None:
        self.model.arrange(needle=fold(words.strip()))

    def _tell_share(self) -> None:
        self.share_changed.emit(self.share)

    def _jump(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.jump_requested.emit(index.data(INDEX_ROLE))

    def _show_card(self, current: QModelIndex) -> None:
        if current.isValid():
            self._tell_about(int(current.data(INDEX_ROLE)))

    def _tell_about(self, at: int) -> None:
        self._about = at
        phrase = self.model.phrase(at)
        items = self.model.items_of(at)
        note = ""
        if phrase.rule == BY_HAND:
            asked = self.tr("Marked by you")
            note = asked if items else self.tr("Marked by you; it is asked for when items are made anew")
        self.card.tell(self.model.words_of(at), phrase.kind, phrase.count, items, note)
        self.card.show()
        self.acts.show_kind(phrase.kind)
        self.acts.show()
        self._give_room()

    def _give_room(self) -> None:
        """A narrow panel must not squeeze what has to be read in full."""
        margins = self.contentsMargins() if (column := self.layout()) is None else column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        for part in (self.card, self.acts):
            inner = part.layout()
            if inner is not None and inner.hasHeightForWidth():
                part.setMinimumHeight(inner.totalHeightForWidth(width))

    def _close_card(self) -> None:
        self._about = -1
        self.card.hide()
        self.acts.hide()

    def _ask_for_kind(self, kind: PhraseKind) -> None:
        if self._about >= 0:
            self.kind_requested.emit(self._about, kind)

    def _remove(self) -> None:
        index = self.list.currentIndex()
        at = int(index.data(INDEX_ROLE)) if index.isValid() and self.list.hasFocus() else self._about
        if at >= 0:
            self.removal_requested.emit(at)

    def _show_number(self) -> None:
        number = self.model.rowCount()
        self.number_changed.emit(number)
        self.list.setVisible(number > 0)
        self._none.setVisible(number == 0)
