"""Reading an article and generating its items, warm, beside what people use today for key phrases."""

from __future__ import annotations

import warnings
from dataclasses import replace
from itertools import count
from pathlib import Path

from tests.benchmarks.conftest import Compare

TURNS = 15
LIMIT = 3.0  # what was promised for reading, generating and auditing
READING_LIMIT = 1.0


def test_reading_and_generating(compare: Compare, sample_path: Path) -> None:
    from studyapp.core.items.pipeline import generate
    from studyapp.core.reading.pipeline import read
    from studyapp.core.text.script import simplify
    from studyapp.exchange.article_files import read_article

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba's own, on newer Pythons
        import jieba.analyse

        jieba.setLogLevel("ERROR")
    article = read_article(sample_path)
    simplified = simplify(article.text)
    # A text that was not seen before in each turn, so that no cache answers for the work.
    our_turn, their_turn = count(), count()

    def ours() -> object:
        fresh = replace(article, text=f"{article.text}\n第{next(our_turn)}次。")
        return generate(fresh, read(fresh))

    def reading() -> object:
        return read(replace(article, text=f"{article.text}\n第{next(our_turn)}次。"))

    def theirs() -> object:
        return jieba.analyse.textrank(f"{simplified}\n第{next(their_turn)}次。", topK=100)

    beside = "warm, beside jieba.analyse.textrank on the same text"
    assert compare(f"reading, {beside}", reading, theirs, TURNS).ratio <= READING_LIMIT
    assert compare(f"reading and generating, {beside}", ours, theirs, TURNS).ratio <= LIMIT
