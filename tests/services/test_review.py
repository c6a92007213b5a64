"""Review: judging, editing and generating again, the trail they leave, and undoing any of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow, ItemRow
from studyapp.core.items.item import Item, ItemStatus
from studyapp.core.phrases import Reading
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services, open_services
from studyapp.services.changes import Changes
from studyapp.services.library import StoredItem
from studyapp.services.regeneration import compare
from studyapp.services.review import ReviewAct
from studyapp.services.undo import KEPT
from studyapp.store.database import FILE_NAME
from tests.services.conftest import NOW
from tests.store import invented

APPROVED, DRAFT, REJECTED, RETIRED = (
    ItemStatus.APPROVED,
    ItemStatus.DRAFT,
    ItemStatus.REJECTED,
    ItemStatus.RETIRED,
)


def by_id(services: Services, article: ArticleRow) -> dict[str, StoredItem]:
    return {str(stored.item.id): stored for stored in services.library.items(article)}


def prepared(*items: Item) -> Prepared:
    return Prepared(invented.article(), invented.reading(), items)


def dump(data_dir: Path) -> list[tuple[object, ...]]:
    """All that the file says of the items that are listed and of what was read."""
    with closing(sqlite3.connect(data_dir / FILE_NAME)) as connection:
        return [
            row
            for table in ("items WHERE withdrawn = 0", "phrases", "relations")  # what is withdrawn nobody sees
            for row in connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")
        ]


# Judging


def test_a_judgement_is_kept_with_who_when_why_and_the_evidence(services: Services, article: ArticleRow) -> None:
    one = by_id(services, article)["a"]
    changes = services.review.judge([one.row], APPROVED, NOW, who="林一舟")
    assert changes == Changes(items=frozenset({article}))
    services.review.judge([one.row], REJECTED, NOW + timedelta(minutes=1), why=" 干扰项太弱 ")
    assert by_id(services, article)["a"].item == replace(one.item, status=REJECTED)
    first, second = services.review.trail(one.row)
    assert (first.who, first.at, first.act, first.before, first.after) == (
        "林一舟",
        NOW,
        ReviewAct.JUDGED,
        DRAFT,
        APPROVED,
    )
    assert (second.who, second.before, second.after, second.reason) == ("", APPROVED, REJECTED, "干扰项太弱")
    assert first.quote == one.item.quote
    assert services.practice.start(article, NOW, seed=1).queue
    assert one.row not in [stored.row for stored in services.practice.start(article, NOW, seed=1).queue]


def test_rejecting_needs_a_reason_and_the_same_state_is_no_act(services: Services, article: ArticleRow) -> None:
    row = by_id(services, article)["a"].row
    with pytest.raises(UserError, match="why"):
        services.review.judge([row], REJECTED, NOW, why="  ")
    assert services.review.judge([row], DRAFT, NOW) == Changes()
    assert services.undo.last is None
    assert services.review.trail(row) == ()
    with pytest.raises(UserError, match="no longer in the bank"):
        services.review.judge([ItemRow(999)], APPROVED, NOW)


def test_several_items_are_judged_in_one_act(services: Services, article: ArticleRow) -> None:
    rows = [stored.row for stored in services.library.items(article)]
    services.review.judge(rows, APPROVED, NOW)
    assert {stored.item.status for stored in services.library.items(article)} == {APPROVED}
    assert services.undo.undo() is not None
    assert {stored.item.status for stored in services.library.items(article)} == {DRAFT}
    assert services.undo.undo() is None


# Editing


def test_an_edit_keeps_row_history_and_id_and_is_marked(services: Services, article: ArticleRow) -> None:
    one = by_id(services, article)["a"]
    session = services.practice.start(article, NOW, seed=1)
    services.practice.answer(session, one, 3, 2.0, NOW)
    services.review.judge([one.row], APPROVED, NOW)
    better = replace(one.item, stem="到2036年，要建成什么？", rationale="原文如此。", difficulty=0.9)
    services.review.edit(one.row, better, NOW, why="更清楚")
    after = by_id(services, article)["a"]
    assert after.row == one.row
    assert after.edited
    assert after.item == replace(one.item, stem=better.stem, rationale=better.rationale)  # a draft again
    entry = services.review.trail(one.row)[-1]
    assert (entry.act, entry.changed, entry.before, entry.after, entry.reason) == (
        ReviewAct.EDITED,
        ("stem", "rationale"),
        APPROVED,
        DRAFT,
        "更清楚",
    )
    services.review.edit(one.row, after.item, NOW, approve=True)
    assert by_id(services, article)["a"].item.status is APPROVED
    assert services.practice.finish(session, NOW).wrong[0].row == one.row
    services.library.keep(prepared(one.item), NOW)
    assert by_id(services, article)["a"].item.stem == better.stem


def test_what_cannot_be_asked_is_not_saved(services: Services, article: ArticleRow) -> None:
    one = by_id(services, article)["a"]
    for broken in (
        replace(one.item, stem=" "),
        replace(one.item, options=("甲",)),
        replace(one.item, options=("甲", "乙", "丙", "")),
        replace(one.item, key=4),
        replace(one.item, key=True),
    ):
        with pytest.raises(UserError):
            services.review.edit(one.row, broken, NOW)
    assert by_id(services, article)["a"] == one
    assert services.undo.last is None
    assert services.review.edit(one.row, one.item, NOW) == Changes()


# Generating again


def test_what_would_happen_is_told_before_and_is_what_happens(services: Services, article: ArticleRow) -> None:
    before = by_id(services, article)
    services.review.judge([before["a"].row], APPROVED, NOW)
    services.review.edit(before["b"].row, replace(before["b"].item, stem="教官的题"), NOW)
    made = (
        replace(before["a"].item, stem="别的词"),
        before["c"].item,
        replace(before["d"].item, rationale="更好的解析"),
        invented.item("new"),
    )
    proposal = compare(services.review.to_ask(article).items, made)
    assert [item.id for item in proposal.new] == ["new"]
    assert [(stored.item.id, item.rationale) for stored, item in proposal.changed] == [("d", "更好的解析")]
    assert [stored.item.id for stored in proposal.kept] == ["a", "b"]
    assert proposal.same == 1
    gone = {str(stored.item.id) for stored in proposal.withdrawn}
    assert gone == set(before) - {"a", "b", "c", "d"}

    changes = services.review.regenerate({article: prepared(*made)}, NOW)
    assert changes == Changes(articles=frozenset({article}), items=frozenset({article}))
    after = by_id(services, article)
    assert set(after) == set(before) - gone | {"new"}
    assert after["a"].item == replace(before["a"].item, status=APPROVED)
    assert after["b"].item.stem == "教官的题"
    assert after["d"].item.rationale == "更好的解析"
    assert {name: after[name].row for name in "abcd"} == {name: before[name].row for name in "abcd"}
    assert compare(services.review.to_ask(article).items, made).empty


def test_generating_again_is_one_act_that_can_be_undone(
    services: Services, article: ArticleRow, data_dir: Path
) -> None:
    before = dump(data_dir)
    reading = Reading(invented.reading().phrases[:2])
    services.review.regenerate({article: Prepared(invented.article(), reading, (invented.item("new"),))}, NOW)
    assert list(by_id(services, article)) == ["new"]
    assert services.library.open(article, NOW).reading == reading
    undone = services.undo.undo()
    assert undone is not None
    assert undone.act.name == "generating “{stem}” again"
    assert undone.changes == Changes(articles=frozenset({article}), items=frozenset({article}))
    assert dump(data_dir) == before


def test_an_answered_item_stays_when_its_making_is_undone(services: Services, article: ArticleRow) -> None:
    services.review.regenerate({article: prepared(invented.item("new"))}, NOW)
    making = services.undo.last
    assert making is not None
    session = services.practice.start(article, NOW, seed=1)
    services.practice.answer(session, session.queue[0], 1, 2.0, NOW)
    making.undo()
    assert "new" not in by_id(services, article)
    assert services.practice.finish(session, NOW).wrong[0].item.id == "new"


def test_an_article_that_is_gone_or_another_is_passed_over(services: Services, article: ArticleRow) -> None:
    other = Prepared(invented.article("另一篇"), Reading(), ())
    assert services.review.regenerate({article: other, ArticleRow(99): prepared()}, NOW) == Changes()
    assert services.undo.last is None
    services.library.remove(article)
    with pytest.raises(UserError, match="no longer in the library"):
        services.review.to_ask(article)


# Undoing


def test_at_least_thirty_acts_can_be_undone(services: Services, article: ArticleRow, data_dir: Path) -> None:
    row = by_id(services, article)["a"].row
    before = dump(data_dir)
    states = [APPROVED, DRAFT] * 20
    for state in states:
        services.review.judge([row], state, NOW)
    assert KEPT >= 30
    told = []
    while (undone := services.undo.undo()) is not None:
        told.append(undone.act.name)
    assert told == ["moving “{stem}” back to the drafts", "approving “{stem}”"] * 20
    assert dump(data_dir) == before
    assert len(services.review.trail(row)) == 80  # that something was undone is told too


def test_what_another_window_changed_is_not_overwritten(
    services: Services, article: ArticleRow, data_dir: Path
) -> None:
    row = by_id(services, article)["a"].row
    services.review.judge([row], APPROVED, NOW)
    with closing(open_services(data_dir)) as other:
        other.review.judge([row], RETIRED, NOW)
    with pytest.raises(UserError, match="changed since"):
        services.undo.undo()
    assert by_id(services, article)["a"].item.status is RETIRED
    assert services.undo.undo() is None  # it is not offered again


_Act = Callable[[Services, ArticleRow], object]


def _judge(place: int, status: ItemStatus) -> _Act:
    def act(services: Services, article: ArticleRow) -> object:
        items = services.library.items(article)
        return services.review.judge([items[place % len(items)].row], status, NOW, why="因为")

    return act


def _edit(place: int, stem: str, approve: bool) -> _Act:
    def act(services: Services, article: ArticleRow) -> object:
        items = services.library.items(article)
        one = items[place % len(items)]
        edited = replace(one.item, stem=f"{one.item.stem}{stem}")
        return services.review.edit(one.row, edited, NOW, approve=approve)

    return act


def _regenerate(names: list[str], stem: str) -> _Act:
    def act(services: Services, article: ArticleRow) -> object:
        made = [invented.item(name, stem=f"（ ）{stem}{name}") for name in dict.fromkeys(names)]
        return services.review.regenerate({article: prepared(*made)}, NOW)

    return act


_PLACES = st.integers(0, 20)
_STEMS = st.text("甲乙丙", min_size=1, max_size=3)
_ACTS = st.one_of(
    st.builds(_judge, _PLACES, st.sampled_from(ItemStatus)),
    st.builds(_edit, _PLACES, _STEMS, st.booleans()),
    st.builds(_regenerate, st.lists(st.sampled_from("abcdefghxyz"), min_size=1, max_size=5), _STEMS),
)


@given(acts=st.lists(_ACTS, max_size=12), taken_back=st.integers(0, 12))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undo_leads_back_through_every_state(
    tmp_path_factory: pytest.TempPathFactory, acts: list[_Act], taken_back: int
) -> None:
    data_dir = tmp_path_factory.mktemp("data")
    with closing(open_services(data_dir)) as services:
        made = invented.one_of_each_type()
        article, _ = services.library.keep(Prepared(invented.article(), invented.reading(), made), NOW)
        states = [dump(data_dir)]
        for act in acts:
            steps = services.undo.last
            if act(services, article) != Changes():
                states.append(dump(data_dir))
            else:
                assert services.undo.last is steps
        for _ in range(min(taken_back, len(states) - 1)):
            assert services.undo.undo() is not None
            states.pop()
            assert dump(data_dir) == states[-1]
        services.review.judge([services.library.items(article)[0].row], RETIRED, NOW)
        if states[-1] != dump(data_dir):
            assert services.undo.undo() is not None
        while len(states) > 1:
            assert services.undo.undo() is not None
            states.pop()
            assert dump(data_dir) == states[-1]
