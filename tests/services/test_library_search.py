"""Finding articles in the library by words of their texts, titles and tags."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.core.ids import ArticleRow
from studyapp.core.phrases import Reading
from studyapp.core.text.finding import fold, runs
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented

TEXTS = {
    "公报": "全会强调，要坚持生态优先、绿色发展，到2036年建成和美山城。",
    "工作报告": "稳中求进。全年粮食产量达到38万吨，GDP增长5.6%。",
    "𠮷水河治理方案": "要讓𠮷水河重現碧波，堅持生態優先。",
}


@pytest.fixture
def rows(services: Services) -> dict[str, ArticleRow]:
    """Three articles by title, the first opened last."""
    return {title: keep(services, text, title, minutes=-number) for number, (title, text) in enumerate(TEXTS.items())}


def keep(services: Services, text: str, title: str = "", minutes: int = 0) -> ArticleRow:
    article = replace(invented.article(text, title), removed=())
    return services.library.keep(Prepared(article, Reading(), ()), NOW + timedelta(minutes=minutes))[0]


def titles(services: Services, query: str) -> list[str]:
    return [found.summary.title for found in services.library.search(query)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("生态", ["公报", "𠮷水河治理方案"]),
        ("生態優先", ["公报", "𠮷水河治理方案"]),
        ("绿色发展", ["公报"]),
        ("绿色 2036", ["公报"]),
        ("２０３６年", ["公报"]),
        ("gdp", ["工作报告"]),
        ("𠮷水", ["𠮷水河治理方案"]),
        ("吨", ["工作报告"]),
        ("粮", ["工作报告"]),
        ("优先、绿色", ["公报"]),
        ("优先绿色", []),
        ("进全", []),
        ("水河 方案", ["𠮷水河治理方案"]),
        ("公报 粮食", []),
        ("先生态", []),
        ("", []),
        ("，。", []),
        ('"', []),
        ("生态*", ["公报", "𠮷水河治理方案"]),
        ("NOT 生态", []),
    ],
)
@pytest.mark.usefixtures("rows")
def test_what_a_query_finds(services: Services, query: str, found: list[str]) -> None:
    assert titles(services, query) == found


@pytest.mark.usefixtures("rows")
def test_those_named_so_come_first(services: Services) -> None:
    keep(services, "报告里没有这个词", "绿色办公", minutes=-99)
    found = services.library.search("绿色")
    assert [(one.summary.title, one.named) for one in found] == [("绿色办公", True), ("公报", False)]


def test_a_title_of_ones_own_and_tags_are_found_and_the_old_title_too(
    services: Services, rows: dict[str, ArticleRow]
) -> None:
    services.library.rename(rows["公报"], "必考材料")
    services.library.tag(rows["工作报告"], ["年度", "必考"])
    assert titles(services, "必考") == ["必考材料", "工作报告"]
    assert titles(services, "公报") == ["必考材料"]
    services.library.tag(rows["工作报告"], [])
    assert titles(services, "年度") == []


def test_what_is_deleted_is_not_found_until_it_is_back(services: Services, rows: dict[str, ArticleRow]) -> None:
    services.library.remove(rows["公报"])
    assert titles(services, "生态") == ["𠮷水河治理方案"]
    services.library.restore(rows["公报"])
    assert titles(services, "生态") == ["公报", "𠮷水河治理方案"]


def test_what_is_purged_leaves_no_words(services: Services, rows: dict[str, ArticleRow], data_dir: Path) -> None:
    services.library.remove(*rows.values(), now=NOW)
    services.library.purge(NOW + timedelta(days=30))
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        assert connection.execute("SELECT count(*) FROM article_words").fetchone() == (0,)
        connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab ('main', 'article_search', 'row')")
        assert connection.execute("SELECT term FROM terms").fetchall() == []
        connection.execute("INSERT INTO article_search (article_search) VALUES ('integrity-check')")


def test_passages(services: Services, rows: dict[str, ArticleRow]) -> None:
    found = services.library.passage(rows["𠮷水河治理方案"], "生态")
    assert found is not None
    assert [hit.of(found.text) for hit in found.hits] == ["生態"]
    assert services.library.passage(rows["工作报告"], "生态") is None
    assert services.library.passage(ArticleRow(99), "生态") is None


@pytest.mark.usefixtures("rows")
def test_articles_of_an_older_version_are_put_in_at_the_first_search(services: Services, data_dir: Path) -> None:
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection, connection:
        connection.execute("DELETE FROM article_words")
        connection.execute("UPDATE library SET search_title = ''")
        connection.execute("INSERT INTO article_search (article_search) VALUES ('delete-all')")
    assert titles(services, "公报") == ["公报"]
    assert titles(services, "粮食产量") == ["工作报告"]


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """Services for many examples."""
    services = open_services(tmp_path_factory.mktemp("search"))
    yield services
    services.close()


LETTERS = "全会發发展展，。\n𠮷a１1 "


@given(text=st.text(LETTERS, min_size=1, max_size=30), query=st.text(LETTERS, min_size=1, max_size=4))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_article_is_found_if_and_only_if_every_run_stands_in_it(shared: Services, text: str, query: str) -> None:
    row = keep(shared, text)
    found = row in {one.summary.row for one in shared.library.search(query)}
    shared.library.remove(row, now=NOW)
    shared.library.purge(NOW + timedelta(days=30))
    wanted = runs(query)
    assert found == (bool(wanted) and all(run in fold(text) for run in wanted))
