"""Words for keys and difficulties, the order of the tables, and looking up articles without opening them."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from studyapp.core.items.item import ItemStatus, ItemType, MatchOptions
from studyapp.core.phrases import Phrase, PhraseKind
from studyapp.services.bundle import open_services
from studyapp.services.item_bank import ItemQuery
from studyapp.ui.models.article_texts import ArticleTexts
from studyapp.ui.models.item_table import Column, ItemTable, Narrowing
from studyapp.ui.models.item_words import answer_words, difficulty_word, key_texts, variants
from studyapp.ui.models.phrase_model import PhraseModel, PhraseOrder, best_scored
from tests.ui.pages.conftest import CLOZE, MULTIPLE, NOW, SINGLE, TRUEFALSE, make_prepared

MATCHING = replace(
    SINGLE, type=ItemType.MATCHING, options=MatchOptions(("2027年", "2030年"), ("建成", "起步")), key=(1, 0)
)
ORDERING = replace(SINGLE, type=ItemType.ORDERING, options=("乙", "甲"), key=(1, 0))
SET = replace(CLOZE, type=ItemType.SET)
RECALL = replace(SINGLE, type=ItemType.RECALL, options=(), key="人民城市")


@pytest.mark.parametrize(
    ("item", "words"),
    [
        (SINGLE, "𠮷祥新城建设"),
        (MULTIPLE, "统筹融合; 生态优先"),
        (TRUEFALSE, "False"),
        (CLOZE, "统筹融合; 人民城市"),
        (SET, "统筹融合; 人民城市"),
        (MATCHING, "2027年 – 起步; 2030年 – 建成"),
        (ORDERING, "甲 → 乙"),
        (RECALL, "人民城市"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_key_of_every_type_can_be_told(item: object, words: str) -> None:
    assert answer_words(item) == words  # type: ignore[arg-type]


@pytest.mark.usefixtures("qapp")
def test_variants_and_difficulty() -> None:
    assert variants(CLOZE) == ((), ("人民的城市",))
    assert variants(SINGLE) == ()
    assert key_texts(TRUEFALSE) == ("False",)
    assert [difficulty_word(value) for value in (0.0, 0.49, 0.5, 0.7, 0.71, 1.0)] == [
        "Easy",
        "Easy",
        "Medium",
        "Medium",
        "Hard",
        "Hard",
    ]


@pytest.mark.usefixtures("qapp")
def test_sorting_carries_what_is_remembered_along(tmp_path: Path) -> None:
    with closing(open_services(tmp_path)) as services:
        services.library.keep(make_prepared(SINGLE, MULTIPLE, TRUEFALSE, CLOZE), NOW)
        table = ItemTable(services.bank, services.audits)
        table.reload()
        kept = table.index(1, Column.STEM)
        remembered = QPersistentModelIndex(kept)
        table.sort(Column.DIFFICULTY, Qt.SortOrder.DescendingOrder)
        assert [str(table.index(row, Column.TYPE).data()) for row in range(4)] == [
            "Fill in the blanks",
            "True or false",
            "Multiple choice",
            "Single choice",
        ]
        assert remembered.data() == MULTIPLE.stem
        assert remembered.row() == 2
        for column in Column:  # every order is a permutation
            for order in Qt.SortOrder:
                before = set(table.rows)
                table.sort(column, order)
                assert set(table.rows) == before


@pytest.mark.usefixtures("qapp")
def test_a_row_that_no_longer_fits_goes_alone(tmp_path: Path) -> None:
    with closing(open_services(tmp_path)) as services:
        services.library.keep(make_prepared(SINGLE, MULTIPLE, TRUEFALSE, CLOZE), NOW)
        table = ItemTable(services.bank, services.audits)
        table.narrow(Narrowing(ItemQuery(status=ItemStatus.DRAFT)))
        removed: list[tuple[int, int]] = []
        table.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
        remembered = QPersistentModelIndex(table.index(3, 0))
        services.review.judge([table.rows[1]], ItemStatus.APPROVED, NOW)
        table.reload()
        assert removed == [(1, 1)]
        assert remembered.row() == 2
        assert table.rowCount() == 3
        table.reload()
        assert len(removed) == 1


@pytest.mark.usefixtures("qapp")
def test_phrases_in_every_order() -> None:
    phrases = make_prepared().reading.phrases
    model = PhraseModel()
    words = tuple(phrase.text for phrase in phrases)
    model.set_phrases(phrases, words, words, {"人民城市": 4})

    def order(by: PhraseOrder) -> list[str]:
        model.arrange(order=by)
        return [str(model.index(row).data()) for row in range(model.rowCount())]

    assert order(PhraseOrder.APPEARANCE)[:4] == ["云溪区委", "2027年", "𠮷祥新城建设取得明显成效", "𠮷祥新城"]
    assert order(PhraseOrder.SCORE)[:2] == ["人民城市", "𠮷祥新城建设取得明显成效"]
    assert order(PhraseOrder.COUNT)[:2] == ["人民城市", "𠮷祥新城"]
    assert order(PhraseOrder.KIND)[:2] == ["人民城市", "𠮷祥新城建设取得明显成效"]
    assert model.items_of(model.index(0).data(Qt.ItemDataRole.UserRole + 2)) == 4
    model.arrange(kinds={PhraseKind.TIME})
    assert order(PhraseOrder.KIND) == ["2027年"]
    assert model.row_of(0) == -1


def test_the_best_scored_share_is_never_empty() -> None:
    phrases: tuple[Phrase, ...] = make_prepared().reading.phrases
    assert best_scored((), 0.2) == frozenset()
    assert {phrases[index].text for index in best_scored(phrases, 0.01)} == {"人民城市"}
    assert len(best_scored(phrases, 1.0)) == len(phrases)


def test_looking_up_an_article_is_not_opening_it(tmp_path: Path) -> None:
    services = open_services(tmp_path)
    row, _ = services.library.keep(make_prepared(SINGLE), NOW)
    before = services.library.articles()
    texts = ArticleTexts(services.library)
    (item,) = services.library.items(row)
    assert texts.paragraph(item) == 2
    assert PhraseKind.GOAL in {kind for _, _, kind in texts.phrases_in(item)}
    assert services.library.articles() == before
    services.library.remove(row)
    texts.forget({row})
    assert texts.paragraph(item) is None
    assert texts.phrases_in(item) == ()
    services.close()
