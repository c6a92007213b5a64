"""An open store in a file of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studyapp.store.database import FILE_NAME, Database, open_database


@pytest.fixture
def path(data_dir: Path) -> Path:
    """Where the database of a test lies; there is none yet."""
    return data_dir / FILE_NAME


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """A new, empty store."""
    database = open_database(path)
    yield database
    database.close()
