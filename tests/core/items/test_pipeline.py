"""Generation as a whole: what every item promises, and what a set of them promises."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

import pytest

from studyapp.core.article import Article, Script, Span
from studyapp.core.items.audit import audit, unbalanced_truth
from studyapp.core.items.item import BLANK, Item, ItemType
from studyapp.core.items.pipeline import generate
from studyapp.core.items.wording import bare
from studyapp.core.phrases import Phrase, PhraseKind, Reading
from studyapp.core.progress import Cancelled
from studyapp.core.text.script import simplify
from tests.core.items.samples import plenum

FOUR = (ItemType.SINGLE, ItemType.MULTIPLE, ItemType.TRUEFALSE, ItemType.CLOZE)


@lru_cache
def items(seed: int = 0, script: Script = Script.HANS) -> tuple[Item, ...]:
    article, reading = plenum(script)
    return generate(article, reading, seed=seed)


def of(kind: ItemType, seed: int = 0) -> list[Item]:
    return [item for item in items(seed) if item.type is kind]


def options(item: Item) -> tuple[str, ...]:
    assert isinstance(item.options, tuple)
    return item.options


def answer(item: Item) -> str:
    assert isinstance(item.key, int)
    return options(item)[item.key]


def test_every_type_is_made() -> None:
    counts = Counter(item.type for item in items())
    assert all(counts[kind] >= 2 for kind in FOUR), counts
    assert len(items()) >= 30


def test_the_same_input_and_seed_give_the_same_items() -> None:
    article, reading = plenum()
    assert generate(article, reading, seed=3) == generate(article, reading, seed=3)


def test_the_seed_moves_options_and_not_questions() -> None:
    first, *others = [{item.id: item for item in of(ItemType.SINGLE, seed)} for seed in range(1, 6)]
    for other in others:
        assert first.keys() == other.keys()
        assert all(set(options(first[name])) == set(options(other[name])) for name in first)
    assert any(first[name].key != other[name].key for other in others for name in first)


def test_the_twin_in_the_other_script_has_the_same_ids_and_its_own_words() -> None:
    twins = {item.id: item for item in items(script=Script.HANT)}
    originals = {item.id: item for item in items()}
    assert twins.keys() == originals.keys()
    for name, twin in twins.items():
        assert simplify(twin.stem) == originals[name].stem
        assert twin.evidence == originals[name].evidence
    assert any("縣委" in item.stem for item in twins.values())


def test_evidence_is_verbatim_and_says_what_is_asked() -> None:
    article, _ = plenum()
    for item in items():
        assert item.evidence.of(article.text) == item.quote
        assert item.rationale.startswith("原文：“")
        assert item.tests
        assert 0 <= item.difficulty <= 1
        assert item.rule.startswith(str(item.type))


def test_nothing_is_asked_twice() -> None:
    assert len({item.id for item in items()}) == len(items())
    asked = Counter((bare(item.stem), answer(item)) for item in of(ItemType.SINGLE))
    asked.update((bare(item.stem), key[0]) for item in of(ItemType.CLOZE) for key in item.key if isinstance(key, tuple))  # type: ignore[union-attr]
    assert max(asked.values()) == 1


@pytest.mark.parametrize("seed", range(3))
def test_the_audit_has_nothing_to_object(seed: int) -> None:
    article, _ = plenum()
    assert [(item.stem, audit(item, article)) for item in items(seed) if audit(item, article)] == []


def test_the_set_as_a_whole_is_balanced() -> None:
    assert unbalanced_truth(items()) is None


def test_singles_have_four_options_and_one_that_is_right() -> None:
    article, _ = plenum()
    text = bare(article.text)
    for item in of(ItemType.SINGLE):
        assert len(set(options(item))) == 4
        for place, option in enumerate(options(item)):
            before, _, after = item.stem.partition(BLANK)
            filled = bare(before.split("，")[-1] + option + after.split("，")[0].split("。")[0])
            if place == item.key:
                assert filled in text or len(bare(option)) == len(filled)
            elif len(filled) - len(bare(option)) >= 4:
                assert filled not in text, item


def test_years_and_figures_stand_in_order() -> None:
    rows = [options(item) for item in of(ItemType.SINGLE) if item.phrase_kind in (PhraseKind.TIME, PhraseKind.NUMBER)]
    assert rows
    for row in rows:
        figures = [float("".join(char for char in option if char.isdigit() or char == ".")) for option in row]
        assert figures == sorted(figures)


def test_multiples_have_two_to_four_right_and_something_wrong() -> None:
    for item in of(ItemType.MULTIPLE):
        assert isinstance(item.key, tuple)
        assert 2 <= len(item.key) <= 4 <= len(options(item)) <= 6
        assert len(item.key) < len(options(item))


def test_statements_are_verbatim_or_wrong_in_one_place() -> None:
    article, _ = plenum()
    text = bare(article.text)
    for item in of(ItemType.TRUEFALSE):
        clauses = [bare(clause) for clause in item.stem.rstrip("。").split("，")]
        said = [clause in text or bare(clause.replace("要", "", 1)) in text for clause in clauses]
        assert "不" not in item.stem
        if item.key:
            assert all(said)
        else:
            assert "误作" in item.rationale
    share = sum(item.key is True for item in of(ItemType.TRUEFALSE)) / len(of(ItemType.TRUEFALSE))
    assert 0.4 <= share <= 0.6


def test_a_filled_cloze_is_the_articles_wording() -> None:
    article, _ = plenum()
    for item in of(ItemType.CLOZE):
        assert isinstance(item.key, tuple)
        filled = item.stem
        for accepted in item.key:
            assert isinstance(accepted, tuple)
            assert accepted[0] in article.text
            filled = filled.replace(BLANK, accepted[0], 1)
        # Who says it and the 要 may stand further ahead; from the first comma on it is one stretch of the text.
        assert any(bare(filled)[start:] in bare(article.text) for start in range(20))


def test_years_may_be_written_in_either_way() -> None:
    article, reading = plenum()
    made = generate(article, reading, types={ItemType.CLOZE})
    keys = [key for item in made for key in item.key if isinstance(key, tuple)]  # type: ignore[union-attr]
    assert any(key[0].startswith("20") and key[1][0] == "二" for key in keys)


def test_stems_name_who_speaks_and_in_which_stage() -> None:
    stems = [item.stem for item in items()]
    assert any(stem.startswith("全会强调，要") for stem in stems)
    staged = [item for item in items() if ".stage" in item.rule and item.type in FOUR]
    assert staged
    assert all("到20" in item.stem or BLANK + "，" in item.stem for item in staged)
    assert all(len(stem) <= 150 for stem in stems)


def test_limit_keeps_the_best_in_a_mix_of_types() -> None:
    article, reading = plenum()
    few = generate(article, reading, limit=12)
    assert len(few) == 12
    assert len({item.type for item in few}) >= 4
    assert generate(article, reading, limit=0) == ()


def test_types_are_honoured() -> None:
    article, reading = plenum()
    made = generate(article, reading, types={ItemType.CLOZE, ItemType.TRUEFALSE})
    assert {item.type for item in made} == {ItemType.CLOZE, ItemType.TRUEFALSE}


def test_progress_is_told_and_can_stop() -> None:
    article, reading = plenum()
    told: list[float] = []
    generate(article, reading, progress=told.append)
    assert told == sorted(told)
    assert told[0] == 0.0
    assert told[-1] == 1.0

    def stop(fraction: float) -> None:
        if fraction > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        generate(article, reading, progress=stop)


def test_an_article_with_nothing_to_ask_has_no_items() -> None:
    article = Article("", "今天多云，明天有雨。\n山高月小，水落石出。", Script.HANS)
    assert generate(article, Reading()) == ()


def test_a_phrase_that_fills_its_sentence_does_no_harm() -> None:
    article = Article("", "稳步前行。", Script.HANS)
    reading = Reading((Phrase("稳步前行", PhraseKind.SLOGAN, (Span(0, 4),), 0.9, "by hand"),))
    assert generate(article, reading) == ()


def _most_hits(made: list[Item]) -> float:
    """The best of the strategies that look only at the options: longest, shortest, most and least like the others."""

    def like(option: str, row: tuple[str, ...]) -> float:
        return sum(len(set(option) & set(other)) / len(set(option)) for other in row if other != option)

    hits: Counter[str] = Counter()
    for item in made:
        row = options(item)
        for name, values in (
            ("longest", [float(len(bare(option))) for option in row]),
            ("shortest", [-float(len(bare(option))) for option in row]),
            ("like", [like(option, row) for option in row]),
            ("odd", [-like(option, row) for option in row]),
        ):
            hits[name] += values.index(max(values)) == item.key
    return max(hits.values()) / len(made)


def test_guessing_by_the_look_of_options_does_not_pay() -> None:
    made = [item for seed in range(6) for item in of(ItemType.SINGLE, seed)]
    assert _most_hits(made) <= 0.25 + 2.6 * (0.25 * 0.75 / len(made)) ** 0.5 + 0.03
