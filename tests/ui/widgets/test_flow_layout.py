"""The row that goes on in a next row."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studyapp.ui.widgets.flow_layout import FlowLayout


class Box(QWidget):
    def sizeHint(self) -> QSize:
        return QSize(100, 20)


def test_it_breaks_where_the_width_is_used_up_and_passes_over_hidden_ones(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    flow = FlowLayout(10, place, push_last=True)
    boxes = [Box(place) for _ in range(4)]
    for box in boxes:
        flow.addWidget(box)
    boxes[1].hide()
    assert flow.heightForWidth(320) == 20
    assert flow.heightForWidth(319) == 50
    assert flow.heightForWidth(90) == 80
    place.resize(215, 50)
    place.show()
    qtbot.waitUntil(lambda: boxes[3].y() == 30)
    assert boxes[2].x() == 110
    assert boxes[3].x() == 115
