"""Runs first in a frozen program: genanki asks for cached properties, which Python has had of its own for long.

The package that it takes them from would bring Python's event loops and their sockets along.
"""

import functools
import sys
from types import ModuleType

stand_in = ModuleType("cached_property")
stand_in.cached_property = functools.cached_property  # type: ignore[attr-defined]
sys.modules[stand_in.__name__] = stand_in
