"""Finding in the article that the reading page shows: the field, the hits, and going from one to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from studyapp.core.article import Span
from studyapp.ui.widgets.reader_find import FindField, find_all, fold
from studyapp.ui.widgets.reader_view import ArticleView


class Finder(QObject):
    """Keeps the hits of what is in the field."""

    def __init__(self, view: ArticleView, field: FindField, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._field = field
        self._folded = ""
        self._hits: tuple[Span, ...] = ()
        self._hit = -1
        field.needle_changed.connect(self.search)
        field.step_requested.connect(self.step)
        field.left.connect(view.setFocus)

    def set_text(self, text: str) -> None:
        """Find in this text from now on."""
        self._folded = fold(text)

    def focus(self) -> None:
        """Let the user type what to find."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def again(self) -> None:
        """Search for what is in the field: the text or its blanks have changed."""
        self.search(self._field.text())

    def shown_anew(self) -> None:
        """The same text is shown in other characters: frame the same hits."""
        self._view.set_hits(self._hits)
        if self._hit >= 0:
            self._go_to(self._hit)

    def search(self, needle: str) -> None:
        """Find that; the first hit from what is seen on becomes the current one."""
        self._hits = tuple(hit for hit in find_all(needle, self._folded) if not self._is_blank(hit))
        self._hit = -1
        self._view.set_hits(self._hits)
        self._view.clear_selection()
        if self._hits:
            start = self._view.first_visible()
            self._go_to(next((at for at, hit in enumerate(self._hits) if hit.start >= start), 0))
        else:
            self._field.show_count(0, 0)

    def step(self, by: int) -> None:
        """Go that many hits on, round about."""
        if self._hits:
            self._go_to((self._hit + by) % len(self._hits))

    def step_on(self) -> None:
        """Go to the next hit."""
        self.step(1)

    def step_back(self) -> None:
        """Go to the previous hit."""
        self.step(-1)

    def _is_blank(self, hit: Span) -> bool:
        """Whether the mask hides some of a hit: finding must not give blanks away."""
        return any(self._view.blanks.hides(Span(at, at + 1)) for at in range(hit.start, hit.end))

    def _go_to(self, at: int) -> None:
        self._hit = at
        self._view.select(self._hits[at])
        self._field.show_count(at + 1, len(self._hits))
