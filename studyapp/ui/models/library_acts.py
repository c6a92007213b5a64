"""What a user did in the library and may take back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studyapp.core.ids import ArticleRow
    from studyapp.services.changes import Changes
    from studyapp.services.library import Library


@dataclass(frozen=True, slots=True)
class Deleted:
    """Articles were deleted."""

    rows: tuple[ArticleRow, ...]

    def undo(self, library: Library) -> Changes:
        """Restore them."""
        return library.restore(*self.rows)


@dataclass(frozen=True, slots=True)
class Renamed:
    """An article was given another title than `before`."""

    row: ArticleRow
    before: str

    @property
    def rows(self) -> tuple[ArticleRow, ...]:
        """The article."""
        return (self.row,)

    def undo(self, library: Library) -> Changes:
        """Give it that title back."""
        return library.rename(self.row, self.before)


@dataclass(frozen=True, slots=True)
class Tagged:
    """Articles were given other tags than these."""

    before: tuple[tuple[ArticleRow, tuple[str, ...]], ...]

    @property
    def rows(self) -> tuple[ArticleRow, ...]:
        """The articles."""
        return tuple(row for row, _tags in self.before)

    def undo(self, library: Library) -> Changes:
        """Give them those tags back."""
        return library.tag_all(dict(self.before))


Act = Deleted | Renamed | Tagged
