"""The outline of an article as a tree: sections, goals by stage, lists, pairs and doctrines."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from studyapp.core.article import Span

if TYPE_CHECKING:
    from studyapp.core.phrases import Mention
    from studyapp.core.reading.outline import Listing, Outline, Pair, Section, Stage

SPAN_ROLE = Qt.ItemDataRole.UserRole + 1
"""The `Span` that a row leads to, or None for a heading of the tree."""
NOTE_ROLE = Qt.ItemDataRole.UserRole + 2
"""The muted words of a row: how many there are, or what stands behind a section head."""

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

Shown = Callable[[Span], str]
"""Gives the words at a span in the script that is shown."""


@dataclass(slots=True, eq=False)
class _Node:
    words: str
    note: str = ""
    span: Span | None = None
    parent: _Node | None = None
    row: int = 0
    children: list[_Node] = field(default_factory=list)

    def add(self, words: str, note: str = "", span: Span | None = None) -> _Node:
        """A new last child."""
        child = _Node(words, note, span, self, len(self.children))
        self.children.append(child)
        return child


class OutlineModel(QAbstractItemModel):
    """The outline, group by group; a group without anything in it is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = _Node("")

    def show_outline(self, outline: Outline, shown: Shown) -> None:
        """Show this outline in the words that `shown` gives."""
        from studyapp.core.reading.outline import PairKind

        self.beginResetModel()
        self._root = _Node("")
        self._add_sections(outline.sections, shown)
        self._add_stages(outline.stages, shown)
        self._add_pairs(self.tr("Watchword and objective"), outline.of_kind(PairKind.OBJECTIVE), shown, "，")
        self._add_pairs(self.tr("Term and attribute"), outline.of_kind(PairKind.ATTRIBUTE), shown, " → ")
        self._add_pairs(self.tr("What is what"), outline.of_kind(PairKind.DOCTRINE, PairKind.OTHER), shown, " — ")
        group = _Node(self.tr("Lists"))
        for one in outline.lists:
            _add_list(group, one, shown)
        self._keep(group, len(outline.lists))
        self.endResetModel()

    def _keep(self, group: _Node, count: int) -> None:
        if group.children:
            group.note = str(count)
            group.parent, group.row = self._root, len(self._root.children)
            self._root.children.append(group)

    def _add_sections(self, sections: tuple[Section, ...], shown: Shown) -> None:
        group = _Node(self.tr("Sections"))
        above: list[tuple[int, _Node]] = []
        for section in sections:
            while above and above[-1][0] >= section.level:
                above.pop()
            parent = above[-1][1] if above else group
            title = " ".join(shown(section.span).split())
            lead = shown(Span(section.span.end, section.span.end + _lead_reach(section))) if section.lead else ""
            node = parent.add(title, lead.lstrip("，：,: \n").split("\n")[0], section.span)
            above.append((section.level, node))
        self._keep(group, len(sections))

    def _add_stages(self, stages: tuple[Stage, ...], shown: Shown) -> None:
        group = _Node(self.tr("Goals by stage"))
        for stage in stages:
            node = group.add(shown(stage.time.span), str(len(stage.aims)), stage.time.span)
            for aim in stage.aims:
                node.add(shown(aim.span), "", aim.span)
        self._keep(group, len(stages))

    def _add_pairs(self, title: str, pairs: tuple[Pair, ...], shown: Shown, joint: str) -> None:
        group = _Node(title)
        for pair in pairs:
            group.add(shown(pair.left.span) + joint + shown(pair.right.span), "", pair.left.span)
        self._keep(group, len(pairs))

    # Qt

    def node(self, index: _Index) -> _Node:
        """The node of an index."""
        found = index.internalPointer() if index.isValid() else self._root
        return found if isinstance(found, _Node) else self._root

    def index(self, row: int, column: int, parent: _Index = _ROOT) -> QModelIndex:
        children = self.node(parent).children
        return self.createIndex(row, column, children[row]) if 0 <= row < len(children) else QModelIndex()

    def parent(self, index: _Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        above = self.node(index).parent
        return QModelIndex() if above is None or above is self._root else self.createIndex(above.row, 0, above)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return len(self.node(parent).children)

    def columnCount(self, _parent: _Index = _ROOT) -> int:
        return 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        node = self.node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return node.words
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{node.words}  {node.note}".strip()
        if role == SPAN_ROLE:
            return node.span
        if role == NOTE_ROLE:
            return node.note
        return None


def _lead_reach(section: Section) -> int:
    """How far behind the head its lead ends: the lead and the comma or colon before it."""
    return len(section.lead) + 1


def _add_list(above: _Node, one: Listing, shown: Shown) -> None:
    words = [shown(member.span) for member in one.members]
    named: Mention | None = one.head
    node = above.add(shown(named.span) if named else "、".join(words), str(len(words)), (named or one.members[0]).span)
    if named:
        for member, text in zip(one.members, words, strict=True):
            node.add(text, "", member.span)
    for inner in one.inner:
        _add_list(node, inner, shown)
