"""The services on a store of the test's own, with the invented article kept in it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from studyapp.core.ids import ArticleRow
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from tests.store import invented

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=timezone(timedelta(hours=8)))
"""A Monday morning in Shanghai, while it is still Monday night in UTC."""


@pytest.fixture
def services(data_dir: Path) -> Iterator[Services]:
    """New, empty services."""
    services = open_services(data_dir)
    yield services
    services.close()


@pytest.fixture
def article(services: Services) -> ArticleRow:
    """The invented article with an item of every type, kept."""
    row, _ = services.library.keep(Prepared(invented.article(), invented.reading(), invented.one_of_each_type()), NOW)
    return row
