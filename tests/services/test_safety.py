"""Copies by age, and what is done about damage."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from studyapp.core.errors import DamagedFileError
from studyapp.core.ids import ArticleRow
from studyapp.services.bundle import Services, open_services
from studyapp.services.safety import BackupKind, Safety
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store.test_backups import damage


def test_one_copy_a_day(services: Services) -> None:
    made = services.safety.back_up_if_due(NOW)
    assert made is not None
    assert services.safety.back_up_if_due(NOW + timedelta(hours=2)) is None
    assert services.safety.back_up_if_due(NOW + timedelta(hours=16)) is not None  # past midnight
    by_hand = services.safety.back_up(NOW + timedelta(hours=17))
    assert by_hand.kind is BackupKind.BY_HAND
    assert services.safety.listing()[0] == by_hand
    services.safety.remove(by_hand)
    assert len(services.safety.listing()) == 2


def test_after_a_quarter_few_are_left(services: Services) -> None:
    for day in range(0, 90, 3):
        services.safety.back_up_if_due(NOW + timedelta(days=day))
    assert 9 <= len(services.safety.listing()) <= 12


def test_a_long_sitting_is_copied_at_its_end(services: Services, article: ArticleRow) -> None:
    assert services.safety.is_stale(NOW)
    services.safety.refresh(NOW)
    newest = services.safety.listing()[0].path.stat().st_mtime
    assert not services.safety.is_stale(NOW + timedelta(minutes=30))
    for file in services.safety.folder.parent.glob(f"{FILE_NAME}*"):
        os.utime(file, (newest - 60, newest - 60))
    assert not services.safety.is_stale(NOW + timedelta(hours=2))  # nothing has changed since
    services.library.rename(article, "改名")
    os.utime(services.safety.folder.parent / f"{FILE_NAME}-wal", (newest + 60, newest + 60))
    assert services.safety.is_stale(NOW + timedelta(hours=2))
    services.safety.refresh(NOW + timedelta(hours=2))
    assert len(services.safety.listing()) == 1  # of a day the last stays


def test_nothing_is_copied_where_there_is_nothing(tmp_path: Path) -> None:
    safety = Safety(tmp_path / "none")
    assert safety.listing() == ()
    assert safety.back_up_if_due(NOW) is None
    assert safety.is_sound()
    assert not safety.is_stale(NOW)
    assert safety.newest_sound() is None


def test_from_damage_to_the_last_good_state(services: Services, article: ArticleRow, data_dir: Path) -> None:
    services.safety.refresh(NOW)
    services.close()
    path = data_dir / FILE_NAME
    damage(path)
    safety = Safety(data_dir)
    with pytest.raises(DamagedFileError):
        open_services(data_dir)
    assert not safety.is_sound()
    assert safety.back_up_if_due(NOW + timedelta(days=1)) is None  # a copy of ruins would push good ones out
    found = safety.newest_sound()
    assert found is not None
    aside = safety.restore(found, NOW)
    assert aside is not None
    assert not aside.samefile(path)
    with closing(open_services(data_dir)) as again:
        assert [one.row for one in again.library.articles()] == [article]


def test_without_any_copy_one_can_begin_anew(services: Services, article: ArticleRow, data_dir: Path) -> None:
    services.close()
    damage(data_dir / FILE_NAME)
    safety = Safety(data_dir)
    assert safety.newest_sound() is None
    aside = safety.begin_anew(NOW)
    assert aside is not None
    with closing(open_services(data_dir)) as again:
        assert again.library.articles() == ()
    assert aside.exists()
    assert article
