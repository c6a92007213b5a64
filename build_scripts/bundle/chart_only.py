"""Runs first in a frozen program: of pyqtgraph it carries what a chart needs, a fifth less to ship and to import.

The library imports all its widgets at once, those for images, tables and remote drawing as well, which nothing here
shows. It finds modules of these names with nothing in them; `studyapp.spec` leaves the real ones out.
"""

import sys
from types import ModuleType

UNUSED = (
    "pyqtgraph.imageview",
    *(
        f"pyqtgraph.widgets.{name}"
        for name in (
            *("CheckTable", "ColorMapWidget", "DataFilterWidget", "DataTreeWidget", "DiffTreeWidget", "FeedbackButton"),
            *("HistogramLUTWidget", "JoystickButton", "RawImageWidget", "RemoteGraphicsView", "ScatterPlotWidget"),
            *("TableWidget", "ValueLabel"),
        )
    ),
)

if hasattr(sys, "_MEIPASS"):
    for name in UNUSED:
        stand_in = ModuleType(name)
        stand_in.__all__ = []  # type: ignore[attr-defined]
        stand_in.RemoteGraphicsView = None  # type: ignore[attr-defined]  # the one name that is asked for
        sys.modules[name] = stand_in
