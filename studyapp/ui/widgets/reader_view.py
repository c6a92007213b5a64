"""The article on the page: phrases painted behind the words, masks, jumps, hover."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from studyapp.core.article import Span
from studyapp.ui.positions import Positions
from studyapp.ui.theme import RADIUS_MARK, SPACE_XL, SPACE_XXL, TEXT_COLUMN, Theme
from studyapp.ui.widgets import reader_paint as paint
from studyapp.ui.widgets.reader_document import fill_document, set_margins
from studyapp.ui.widgets.reader_marks import Mark, Marks
from studyapp.ui.widgets.reader_mask import Mask

HOVER_DELAY_MS = 250
"""A pointer that only crosses the page opens no card."""
FLASH_MS = 1100
_SIDE = 56


class ArticleView(QTextEdit):
    """An article to read. It paints `Marks` and tells what is pointed at; it decides nothing about phrases.

    All spans are code points of the article's text; the view shows a text of the same length, be it the original
    or the other script.
    """

    phrase_hovered = Signal(object, QPoint)
    """The marks under a resting pointer (innermost first), and where, in global coordinates."""
    hover_ended = Signal()
    phrase_chosen = Signal(int)
    """The phrase that became current by mouse or keyboard."""
    mask_changed = Signal(int, int)
    """How many blanks are still hidden, and how many there are."""
    column_moved = Signal(int)
    """Where the text column begins, in pixels from the view's left."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._positions = Positions("")
        self._offset = 0
        self._marks = Marks()
        self._blanks = Mask(self, theme)
        self._hits: tuple[Span, ...] = ()
        self._current: Span | None = None
        self._flashed: Span | None = None
        self._flash = QVariantAnimation(self, duration=FLASH_MS, startValue=1.0, endValue=0.0)
        self._flash.valueChanged.connect(self._repaint)
        self._flash.finished.connect(self._end_flash)
        self._pressed_at: QPoint | None = None
        self._hover_position = -1
        self._hover_point = QPoint()
        self._hover_timer = QTimer(self, singleShot=True, interval=HOVER_DELAY_MS)
        self._hover_timer.timeout.connect(self._tell_hover)

        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Article"))
        self.setMinimumWidth(theme.px(320))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("paper"))
        self.setPalette(palette)
        self.viewport().setMouseTracking(True)

    # What is shown

    def show_text(self, *, title: str, meta: str, text: str, same_article: bool = False) -> None:
        """Show an article, or with `same_article` the same one in another script, at the same place."""
        scroll = self.verticalScrollBar().value() if same_article else 0
        self._text = text
        self._positions = Positions(text)
        self._blanks.forget(keep_revealed=same_article)
        self._offset = fill_document(self.document(), self._theme, title=title, meta=meta, text=text)
        if not same_article:
            self._current = self._flashed = None
            self._hits = ()
        self._place_column()
        self._blanks.apply()
        # Qt would keep the end of what was filled in sight.
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(scroll)

    def set_marks(self, marks: Marks) -> None:
        """Paint these phrases from now on."""
        self._marks = marks
        if self._current and self._marks.region_at(self._current.start) is None:
            self._current = None
        self._blanks.set_regions(marks)
        self._repaint()

    def set_hits(self, hits: tuple[Span, ...]) -> None:
        """Frame these finds."""
        self._hits = hits
        self._repaint()

    def text_of(self, span: Span) -> str:
        """The words of `span` in the script that is shown."""
        return span.of(self._text)

    @property
    def length(self) -> int:
        """How many code points are shown."""
        return len(self._text)

    @property
    def marks(self) -> Marks:
        """The phrases that are painted."""
        return self._marks

    @property
    def blanks(self) -> Mask:
        """The blanks laid over the phrases."""
        return self._blanks

    @property
    def current(self) -> Span | None:
        """The occurrence that is framed."""
        return self._current

    @property
    def selected(self) -> Span | None:
        """What the user has selected; nothing while phrases are blanked."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart() - self._offset, cursor.selectionEnd() - self._offset
        if self._blanks.on or end <= max(0, start):
            return None
        return Span(self._positions.to_text(max(0, start)), self._positions.to_text(end))

    # Places

    def document_span(self, span: Span) -> tuple[int, int]:
        """Start and end of `span` as positions of the document."""
        start, end = self._positions.span_to_qt(span)
        return start + self._offset, end + self._offset

    def position_at(self, point: QPoint) -> int | None:
        """The code point whose character is under `point` of the viewport."""
        where = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        hit = self.document().documentLayout().hitTest(where, Qt.HitTestAccuracy.FuzzyHit)
        # The nearest boundary may lie before or after the character.
        for candidate in (hit, hit - 1):
            position = self._positions.to_text(candidate - self._offset) if candidate >= self._offset else -1
            if 0 <= position < len(self._text) and any(
                box.contains(where) for box in self._boxes(Span(position, position + 1))
            ):
                return position
        return None

    def first_visible(self) -> int:
        """The code point at the top of what is visible."""
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 1))
        return max(0, self._positions.to_text(max(0, cursor.position() - self._offset)))

    def reveal(self, span: Span, *, flash: bool = True) -> None:
        """Scroll to `span` if it is not in sight, make it current, and flash it."""
        boxes = self._boxes(span)
        if not boxes:
            return
        bar = self.verticalScrollBar()
        top, bottom = boxes[0].top(), boxes[-1].bottom()
        margin = self._theme.px(SPACE_XL)
        if top < bar.value() + margin or bottom > bar.value() + self.viewport().height() - margin:
            bar.setValue(round(top - self.viewport().height() / 3))
        self._current = span
        if flash:
            self._flashed = span
            self._flash.stop()
            self._flash.start()
        self._repaint()

    def select(self, span: Span) -> None:
        """Bring `span` in sight as the current find."""
        start, end = self.document_span(span)
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        scroll = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scroll)
        self.reveal(span, flash=False)
        self._current = None

    def clear_selection(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _boxes(self, span: Span) -> list[QRectF]:
        return paint.span_boxes(self.document(), *self.document_span(span))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        for block in self._visible_blocks():
            self._paint_block(painter, block)
        self._paint_frames(painter)
        painter.end()
        super().paintEvent(event)

    def _visible_blocks(self) -> Iterator[QTextBlock]:
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        layout = self.document().documentLayout()
        block = self.document().findBlock(max(0, layout.hitTest(QPointF(0, top), Qt.HitTestAccuracy.FuzzyHit)))
        while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
            yield block
            block = block.next()

    def _paint_block(self, painter: QPainter, block: QTextBlock) -> None:
        start = block.position() - self._offset
        if start < 0:
            return
        first = self._positions.to_text(start)
        last = self._positions.to_text(start + block.length())
        for mark in sorted(self._marks.within(first, last), key=_depth):
            if self._blanks.hides(mark.span):
                if mark.depth:
                    continue
                # A blank hides where one phrase ends and the next begins.
                mark = Mark(self._marks.region_at(mark.span.start) or mark.span, mark.phrase, mark.kind, 0)
            paint.paint_mark(painter, self._theme, mark, paint.block_boxes(block, *self.document_span(mark.span)))

    def _paint_frames(self, painter: QPainter) -> None:
        accent = self._theme.colour("accent")
        radius = self._theme.px(RADIUS_MARK) + 1
        line = self._theme.px(1)
        top, bottom = self._visible_positions()
        for hit in self._hits:
            if hit.end > top and hit.start < bottom:
                paint.paint_outline(painter, accent, self._boxes(hit), line, radius)
        if self._flashed is not None:
            glow = QColor(accent)
            strength = float(self._flash.currentValue() or 0.0)
            glow.setAlphaF(min(1.0, strength * 1.4))
            paint.paint_outline(painter, glow, self._boxes(self._flashed), line * (2 + 3 * strength), radius + line)
        if self._current is not None:
            ink = self._theme.colour("ink" if self.hasFocus() else "muted")
            paint.paint_outline(painter, ink, self._boxes(self._current), line * 1.5, radius)

    def _visible_positions(self) -> tuple[int, int]:
        first = self.first_visible()
        cursor = self.cursorForPosition(QPoint(self.viewport().width() - 1, self.viewport().height() - 1))
        return first, self._positions.to_text(max(0, cursor.position() - self._offset)) + 1

    def _repaint(self, *_: object) -> None:
        self.viewport().update()

    def _end_flash(self) -> None:
        self._flashed = None
        self._repaint()

    # The text column

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_column()
        super().resizeEvent(event)

    def _place_column(self) -> None:
        theme = self._theme
        side = max(theme.px(_SIDE), (self.viewport().width() - theme.px(TEXT_COLUMN)) // 2)
        set_margins(self.document(), side, theme.px(SPACE_XXL - 4), theme.px(SPACE_XXL * 2))
        self.column_moved.emit(side)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(TEXT_COLUMN), self._theme.px(600))

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() != Qt.MouseButton.NoButton:
            self._stop_hover()
            return
        point = event.position().toPoint()
        position = self.position_at(point)
        self._show_pointer(position)
        marks = self._marks_to_tell(position)
        if not marks:
            self._stop_hover()
        elif position is not None:
            self._hover_position = position
            self._hover_point = point
            self._hover_timer.start()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._stop_hover()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._stop_hover()
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        still = self._pressed_at is not None and (point - self._pressed_at).manhattanLength() < 4
        self._pressed_at = None
        position = self.position_at(point) if still and not self.textCursor().hasSelection() else None
        if position is None:
            return
        region = self._marks.region_at(position)
        if region is not None and self._blanks.hides(region):
            self._current = region
            self._blanks.show(region)
        marks = self._marks.at(position)
        if marks:
            self._choose(marks[0])

    def _marks_to_tell(self, position: int | None) -> tuple[Mark, ...]:
        if position is None:
            return ()
        region = self._marks.region_at(position)
        if region is None or self._blanks.hides(region):
            return ()
        return self._marks.at(position)

    def _show_pointer(self, position: int | None) -> None:
        region = self._marks.region_at(position) if position is not None else None
        blank = region is not None and self._blanks.hides(region)
        wanted = Qt.CursorShape.PointingHandCursor if blank else Qt.CursorShape.IBeamCursor
        if self.viewport().cursor().shape() != wanted:
            self.viewport().setCursor(wanted)

    def _tell_hover(self) -> None:
        marks = self._marks_to_tell(self._hover_position)
        if marks and self.viewport().underMouse():
            self.phrase_hovered.emit(marks, self.viewport().mapToGlobal(self._hover_point))

    def _stop_hover(self) -> None:
        self._hover_timer.stop()
        self._hover_position = -1
        self.hover_ended.emit()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.step(1 if event.key() == Qt.Key.Key_Right else -1)
        elif plain and self._blanks.on and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._show_or_go_on()
        elif plain and event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar = self.verticalScrollBar()
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def step(self, by: int) -> None:
        """Make the next (1) or the previous (-1) phrase current; with the mask on, the next blank."""
        stops: tuple[Span, ...] = (
            self._marks.regions if self._blanks.on else tuple(mark.span for mark in self._marks.marks)
        )
        if not stops:
            return
        if self._current in stops:
            index = stops.index(self._current) + by
        else:
            start = self._current.start if self._current else self.first_visible()
            later = next((at for at, span in enumerate(stops) if span.start >= start), len(stops))
            index = later if by > 0 else later - 1
        span = stops[index % len(stops)]
        self.reveal(span, flash=False)
        if not self._blanks.hides(span):
            marks = self._marks.at(span.start)
            self._choose(next((mark for mark in marks if mark.span == span), marks[0]))

    def _show_or_go_on(self) -> None:
        if self._current is not None and self._blanks.hides(self._current):
            self._blanks.show(self._current)
            self._choose(self._marks.at(self._current.start)[0])
            return
        self.step(1)

    def _choose(self, mark: Mark) -> None:
        if not self._blanks.on:
            self._current = mark.span
        self._repaint()
        self.phrase_chosen.emit(mark.phrase)


def _depth(mark: Mark) -> int:
    return mark.depth
