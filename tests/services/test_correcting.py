"""Corrections as a reader makes them: kept, undone, fed into generation, and safe when texts are read again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from studyapp.core.article import Span
from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemStatus
from studyapp.core.phrases import PhraseKind
from studyapp.services.authoring import Prepared, prepare_text
from studyapp.services.bundle import Services, open_services
from studyapp.services.correcting import BY_HAND, Corrected, CorrectionAct, left_out, retell
from studyapp.services.regeneration import regenerate
from tests.services.conftest import NOW
from tests.store import invented

GOAL = "建成和美山城"
RAW = """首页 > 要闻
云岫县委全会举行

会议指出，要坚持清水润城、绿廊串城，着力改善城乡环境，着力守牢安全底线。
责编：林一舟
到2030年，云岫山水新城建设取得明显成效；到2035年，云岫山水新城基本建成。
会议强调，干部要眼里有光、脚下有泥，把清单变成账单，让群众少跑腿。
"""


def kinds(services: Services, row: ArticleRow) -> dict[str, PhraseKind]:
    return {phrase.text: phrase.kind for phrase in services.library.open(row, NOW).reading.phrases}


def span(services: Services, row: ArticleRow, words: str) -> Span:
    at = services.library.open(row, NOW).article.text.index(words)
    return Span(at, at + len(words))


def test_a_phrase_is_marked_renamed_removed_and_all_of_it_undone(services: Services, article: ArticleRow) -> None:
    before = kinds(services, article)
    correcting = services.correcting
    changes = correcting.mark(article, span(services, article, "縣委"), PhraseKind.ORGANIZATION, NOW)
    assert (changes.articles, changes.items) == (frozenset({article}), frozenset())
    opened = services.library.open(article, NOW)
    assert next(one for one in opened.reading.phrases if one.text == "縣委").rule == BY_HAND
    assert [one.text for one in opened.corrections] == ["縣委"]
    assert services.library.articles()[0].phrases == len(before) + 1
    correcting.mark(article, span(services, article, GOAL), PhraseKind.SLOGAN, NOW)
    correcting.remove(article, "三個轉變", NOW)
    correcting.remove(article, "縣委", NOW)
    now = kinds(services, article)
    assert "縣委" not in now
    assert "三個轉變" not in now
    assert now[GOAL] is PhraseKind.SLOGAN
    acts = []
    while (undone := correcting.undo(NOW)) is not None:
        acts.append(undone.done.act)
    assert acts == [CorrectionAct.REMOVED, CorrectionAct.REMOVED, CorrectionAct.KIND_CHANGED, CorrectionAct.MARKED]
    assert kinds(services, article) == before
    assert services.library.open(article, NOW).corrections == ()
    assert services.library.articles()[0].phrases == len(before)


def test_what_the_reading_says_anyway_needs_no_correction(services: Services, article: ArticleRow) -> None:
    place = span(services, article, GOAL)
    assert services.correcting.mark(article, place, PhraseKind.GOAL, NOW).articles == frozenset()
    services.correcting.mark(article, place, PhraseKind.SLOGAN, NOW)
    services.correcting.mark(article, place, PhraseKind.GOAL, NOW)
    assert services.library.open(article, NOW).corrections == ()
    assert services.correcting.next_undo == Corrected(CorrectionAct.KIND_CHANGED, article, GOAL, PhraseKind.GOAL)
    assert services.correcting.remove(article, "没有的话", NOW).articles == frozenset()


def test_removing_withdraws_drafts_and_undoing_brings_them_back(services: Services, article: ArticleRow) -> None:
    before = services.library.items(article)
    approved = next(one.row for one in before if GOAL in one.item.tests)
    services.review.judge([approved], ItemStatus.APPROVED, NOW)
    changes = services.correcting.remove(article, GOAL, NOW)
    assert changes.items == frozenset({article})
    left = services.library.items(article)
    assert [one.row for one in left if GOAL in one.item.tests] == [approved]
    services.correcting.undo(NOW)
    assert len(services.library.items(article)) == len(before)


def test_a_correction_can_be_taken_back_in_a_later_sitting(
    services: Services, article: ArticleRow, data_dir: Path
) -> None:
    before = kinds(services, article)
    services.correcting.remove(article, GOAL, NOW)
    services.close()
    again = open_services(data_dir)
    try:
        assert GOAL not in kinds(again, article)
        assert again.correcting.undo(NOW) is None
        again.correcting.forget(article, GOAL, NOW)
        assert kinds(again, article) == before
        assert again.correcting.forget(article, GOAL, NOW).articles == frozenset()
        again.correcting.undo(NOW)
        assert GOAL not in kinds(again, article)
    finally:
        again.close()


def test_passages_and_articles_that_are_gone_are_refused(services: Services, article: ArticleRow) -> None:
    with pytest.raises(UserError, match="at most 160"):
        services.correcting.mark(article, Span(0, 80_000), PhraseKind.TERM, NOW)
    services.correcting.mark(article, span(services, article, "縣委"), PhraseKind.ORGANIZATION, NOW)
    services.library.remove(article, now=NOW)
    with pytest.raises(UserError, match="no longer"):
        services.correcting.mark(article, Span(0, 2), PhraseKind.TERM, NOW)
    with pytest.raises(UserError, match="no longer"):
        services.correcting.undo(NOW)


@pytest.fixture
def report(services: Services) -> ArticleRow:
    """A short invented report, really read, with its items."""
    row, _ = services.library.keep(prepare_text(RAW, "report"), NOW)
    return row


def test_corrections_survive_reading_again_and_feed_generation(services: Services, report: ArticleRow) -> None:
    marked, removed = "城乡环境", "云岫山水新城基本建成"
    assert marked not in kinds(services, report)
    assert removed in kinds(services, report)
    services.correcting.mark(report, span(services, report, marked), PhraseKind.TERM, NOW)
    services.correcting.remove(report, removed, NOW)
    made = regenerate(services.review.to_ask(report))
    services.review.regenerate({report: made.prepared}, NOW)
    asked = {text for stored in services.library.items(report) for text in stored.item.tests}
    assert marked in asked
    assert removed not in asked
    # The same file once more, by whoever does not know of corrections.
    row, _ = services.library.keep(prepare_text(RAW, "report"), NOW)
    assert row == report
    again = {text for stored in services.library.items(report) for text in stored.item.tests}
    assert marked in again
    assert removed not in again
    now = kinds(services, report)
    assert now[marked] is PhraseKind.TERM
    assert removed not in now
    assert services.library.articles()[0].phrases == len(now)
    assert removed not in {one.phrase.text for one in services.review.coverage(report)}


def test_a_line_comes_back_into_the_text_and_goes_again(services: Services, report: ArticleRow) -> None:
    services.correcting.mark(report, span(services, report, "群众"), PhraseKind.ORGANIZATION, NOW)
    items = services.library.items(report)
    judged = max(items, key=lambda one: one.item.evidence)
    services.review.judge([judged.row], ItemStatus.APPROVED, NOW)
    opened = services.library.open(report, NOW)
    lines = left_out(opened.article)
    assert [opened.article.removed[at].text for at in lines] == ["首页 > 要闻", "责编：林一舟"]
    changes = services.correcting.take_lines(retell(services.correcting.to_retell(report), lines))
    assert changes.items == frozenset({report})
    now = services.library.open(report, NOW)
    assert now.taken == lines
    assert now.article.text.startswith("首页 > 要闻\n")
    assert "责编：林一舟\n到2030年" in now.article.text
    assert now.article.removed == opened.article.removed
    assert all(one.of(now.article.text) == phrase.text for phrase in now.reading.phrases for one in phrase.spans)
    assert kinds(services, report)["群众"] is PhraseKind.ORGANIZATION
    moved = services.review.find([judged.row])[judged.row].item
    assert moved.evidence.of(now.article.text) == judged.item.quote
    assert [found.summary.row for found in services.library.search("林一舟")] == [report]
    # The file that it came from is still known as this article.
    row, _ = services.library.keep(prepare_text(RAW, "report"), NOW)
    assert row == report
    assert services.library.known(opened.article) == report
    assert services.library.open(report, NOW).taken == lines
    undone = services.correcting.undo(NOW)
    assert undone is not None
    assert (undone.done.act, undone.done.lines) == (CorrectionAct.LINES_CHANGED, 2)
    assert services.library.open(report, NOW) == opened
    assert {one.row: one.item.stem for one in services.library.items(report)} == {
        one.row: one.item.stem for one in items
    }
    assert services.library.search("林一舟") == ()


def test_lines_are_not_taken_into_a_text_that_has_changed_or_is_there_already(
    services: Services, report: ArticleRow
) -> None:
    source = services.correcting.to_retell(report)
    whole = retell(source, left_out(source.cleaned))
    twin, _ = services.library.keep(Prepared(whole.prepared.article, whole.prepared.reading, ()), NOW)
    with pytest.raises(UserError, match="this very text"):
        services.correcting.take_lines(whole)
    services.library.remove(twin, now=NOW)
    services.library.purge(NOW.replace(year=2027))
    services.correcting.take_lines(whole)
    assert services.correcting.take_lines(replace(whole)).articles == frozenset()
    stale = replace(whole, cleaned=invented.article())
    with pytest.raises(UserError, match="changed since"):
        services.correcting.take_lines(stale)


def test_a_copy_of_the_whole_text_leaves_the_lines_known(services: Services, report: ArticleRow) -> None:
    source = services.correcting.to_retell(report)
    services.correcting.take_lines(retell(source, left_out(source.cleaned)))
    opened = services.library.open(report, NOW)
    copy = Prepared(replace(opened.article, removed=()), opened.reading, ())
    assert services.library.keep(copy, NOW)[0] == report
    assert services.library.open(report, NOW).article.removed == opened.article.removed
    services.correcting.take_lines(retell(services.correcting.to_retell(report), ()))
    assert services.library.open(report, NOW).article.text == source.cleaned.text


def test_the_library_counts_the_items_that_ask_for_a_phrase(services: Services, article: ArticleRow) -> None:
    items = services.library.items(article)
    asking = services.library.asking(article)
    assert asking[GOAL] == sum(GOAL in stored.item.tests for stored in items) > 0
    services.correcting.remove(article, GOAL, NOW)
    assert services.library.asking(article)[GOAL] == 0


def test_the_list_of_articles_follows_every_correction(services: Services, article: ArticleRow) -> None:
    (before,) = services.library.articles()
    services.correcting.mark(article, span(services, article, "縣委"), PhraseKind.ORGANIZATION, NOW)
    services.correcting.remove(article, GOAL, NOW)
    (now,) = services.library.articles()
    assert now.phrases == before.phrases
    assert now.items < before.items
