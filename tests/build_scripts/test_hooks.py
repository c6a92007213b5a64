"""What runs first in a frozen program: the libraries work with the stand-ins that it leaves in their modules' place."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from build_scripts.bundle.chart_only import UNUSED

HOOKS = Path(__file__).resolve().parents[2] / "build_scripts" / "bundle"
_RUN = """
import runpy, sys
sys._MEIPASS = ""
for hook in ("without_opengl", "chart_only", "plain_properties"):
    runpy.run_path(f"{sys.argv[1]}/{hook}.py")
"""
_CHART = """
from PySide6.QtWidgets import QApplication
app = QApplication([])
import pyqtgraph as graph
plot = graph.PlotWidget()
plot.plot([1, 2], [3, 4])
for item in (graph.ScatterPlotItem([1], [2]), graph.BarGraphItem(x=[1], height=[2], width=0.5), graph.InfiniteLine(1)):
    plot.addItem(item)
assert not plot.grab().isNull()
assert not hasattr(sys.modules["pyqtgraph.widgets.TableWidget"], "TableWidget")
"""
_DECK = """
import genanki
model = genanki.Model(1, "a", fields=[{"name": "b"}], templates=[{"name": "c", "qfmt": "{{b}}", "afmt": "{{b}}"}])
assert [card.ord for card in genanki.Note(model=model, fields=["d"]).cards] == [0]
assert "asyncio" not in sys.modules
"""


@pytest.mark.parametrize("use", [_CHART, _DECK], ids=["chart", "deck"])
def test_a_library_works_with_stand_ins(use: str) -> None:
    command = [sys.executable, "-c", _RUN + use, str(HOOKS)]
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, env=settings, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_what_a_chart_does_without_is_there_to_be_left_out() -> None:
    assert [name for name in UNUSED if find_spec(name) is None] == []
