"""Runs first in a frozen program: pyqtgraph imports Qt's OpenGL (11 MB) even where, as by default, it draws without it.

It finds modules of these names with nothing in them but the class that its own OpenGL widgets inherit from.
"""

import sys
from types import ModuleType


class QOpenGLWidget:
    """Of this no object is ever made."""


for name in ("QtOpenGL", "QtOpenGLWidgets"):
    stand_in = ModuleType(f"PySide6.{name}")
    stand_in.QOpenGLWidget = QOpenGLWidget  # type: ignore[attr-defined]
    sys.modules[stand_in.__name__] = stand_in
