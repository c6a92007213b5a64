"""Runs first in the frozen Windows program: OpenCC finds the C++ runtime that NumPy brought, the twin of its own."""

import os
import sys

os.add_dll_directory(os.path.join(sys._MEIPASS, "numpy.libs"))  # type: ignore[attr-defined]  # noqa: PTH118
