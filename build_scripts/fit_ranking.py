"""Fit the weights of `studyapp/core/reading/ranking_weights.py` to annotated articles.

    python build_scripts/fit_ranking.py GOLD_DIR ARTICLES_DIR [--more DIR]... [--check]

GOLD_DIR holds `NAME.json` with `must` (kind -> phrases), `ok` (phrases) or `fair` (kind -> phrases) and optional
`alt_kind`, ARTICLES_DIR `NAME.txt`; each DIR holds both, to be fitted on and not to be checked. The model is one
logistic regression per kind with an L2 penalty; what the kinds have in common is penalised less than what parts them.
Each article has an offset of its own, which is fitted and thrown away: one annotator insists on more than another, and
that is no trait of a phrase. `--check` fits on all articles but one, in turn, and prints how well the one left out is
ranked (the share of the phrases of the annotation that its first so many candidates meet, kind included), instead of
writing the table.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from studyapp.core.phrases import PhraseKind
from studyapp.core.reading import pipeline
from studyapp.core.reading.occurrences import occurrences
from studyapp.core.reading.ranking import PLACES, WORD_TRAITS, Ranking, open_kinds
from studyapp.core.reading.source import source_of
from studyapp.core.text.clean import clean
from studyapp.core.text.script import simplify

PENALTY, KIND_PENALTY = 6.0, 14.0
"""With articles left out their mean r-precision was 0.622, beside 0.618 at 4 and 8 and 0.610 at 2 and 4."""
NEWTON_STEPS, GRADIENT_STEPS = 8, 40
OFFSET_PENALTY = 1.0
"""Of an article's offset. Without offsets the r-precision of articles left out is 0.003 lower."""
SLIGHT = 0.02
"""Weights under this change no rank."""
FAIR = 0.1
"""What a phrase counts for that a trainer accepts without insisting on it. With articles left out, and about as much
highlighted, the typed F1 was 0.773 at 0.1 and 0.766 at 0; 0.2 and 0.3 only highlighted more."""
RARE = 4
"""Traits seen in fewer candidates than this are left out."""
COMMON = 8
"""Words that fewer articles than this have are no words of the genre, nor are names: they have no weight."""
TARGET = Path(__file__).parents[1] / "studyapp" / "core" / "reading" / "ranking_weights.py"
_PUNCTUATION = re.compile(r"[^\w]|_")
_OPERATOR = re.compile(
    r"^(?:要|坚持|坚决|突出|围绕|聚焦|着力|不断|更好|努力|持续|深入|全面|全力|切实|进一步|扎实|大力|积极|加快|更加|始终|必须|有效)+"
)
_FIGURE = re.compile(
    r"[约近超达至第到从]*[\d一二三四五六七八九十百千万亿零〇两几多余.%年至月日号时分季度个名人次项条元吨亩公里平方米户家所天届倍以上]+"
)
Array = np.ndarray[Any, Any]
Weights = dict[str, dict[PhraseKind, float]]


@dataclass(frozen=True, slots=True)
class Example:
    """Some words taken as a phrase of `kind`: what the model sees of them, and the annotated phrase that they meet."""

    words: str
    kind: PhraseKind
    traits: tuple[tuple[str, float], ...]
    met: str
    worth: float


def plain(words: str) -> str:
    return _PUNCTUATION.sub("", simplify(words))


def common(a: str, b: str) -> int:
    """Length of the longest common substring."""
    best, previous = 0, [0] * (len(b) + 1)
    for x in a:
        row = [0] * (len(b) + 1)
        for j, y in enumerate(b):
            if x == y:
                row[j + 1] = previous[j] + 1
                best = max(best, row[j + 1])
        previous = row
    return best


def alike(a: str, b: str) -> bool:
    """Whether two phrases are one to a trainer: four fifths of their characters, with or without an operator."""
    for x, y in ((a, b), (_OPERATOR.sub("", a) or a, _OPERATOR.sub("", b) or b)):
        if min(len(x), len(y)) < 0.8 * max(len(x), len(y)):
            continue
        shared = common(x, y)
        if shared >= 0.8 * (len(x) + len(y) - shared):
            return True
    return False


def joined(words: str, phrases: list[str]) -> list[str]:
    """The neighbouring phrases that the words are made of, but for a seventh of their characters."""
    within = [phrase for phrase in phrases if len(phrase) >= 4 and phrase in words]
    covered = bytearray(len(words))
    for phrase in within:
        at = words.find(phrase)
        covered[at : at + len(phrase)] = b"\x01" * len(phrase)
    outermost = [one for one in within if not any(one != other and one in other for other in within)]
    return outermost if sum(covered) >= 0.85 * len(words) else []


def is_fair(words: str, known: list[str]) -> bool:
    """Whether a trainer accepts the words: they are like an annotated phrase, or little more than one, or a figure."""
    if _FIGURE.fullmatch(words) or any(alike(words, phrase) for phrase in known):
        return True
    return any(2 * len(phrase) >= len(words) and 0 <= words.find(phrase) <= 6 for phrase in known)


def examples(gold_file: Path, articles: Path) -> list[Example]:
    """For one article each distinct stretch of words with each kind it may have."""
    gold = json.loads(gold_file.read_text(encoding="utf-8"))
    must = {plain(phrase): {kind} for kind, phrases in gold["must"].items() for phrase in phrases}
    for phrase, kind in (gold.get("alt_kind") or {}).items():
        must.setdefault(plain(phrase), set()).add(kind)
    fair = [*gold.get("ok", []), *(phrase for phrases in gold.get("fair", {}).values() for phrase in phrases)]
    known = [*must, *map(plain, fair)]
    article = clean((articles / f"{gold_file.stem}.txt").read_text(encoding="utf-8"))
    source = source_of(article)
    candidates, _relations = pipeline.collect(source)
    worded = pipeline.by_words(source.plain, candidates)
    places = occurrences(source.plain, worded)
    ranking = Ranking(source, worded)
    rows = []
    for words, rivals in worded.items():
        if not plain(words):
            continue
        met = [phrase for phrase in must if alike(plain(words), phrase)] or joined(plain(words), list(must))
        worth = FAIR if not met and is_fair(plain(words), known) else 0.0
        held = [(trait, 1.0) for trait in ranking.traits(rivals, len(places[words]))]
        traits = tuple(held + ranking.degrees(rivals))
        for kind in open_kinds(rivals):
            right = [phrase for phrase in met if str(kind) in must[phrase]]
            rows.append(Example(words, kind, traits, right[0] if right else "", 1.0 if right else worth))
    return rows


def of_kind(trait: str) -> bool:
    """Whether the trait may weigh differently by kind: rules and shapes may, where a phrase stands may not."""
    return trait not in PLACES and not trait.startswith(WORD_TRAITS)


def fit(articles: list[list[Example]]) -> tuple[dict[PhraseKind, float], Weights, dict[str, float]]:
    """Bias and weights by kind, and weights of words, by Newton steps on the penalised log-likelihood."""
    rows = [row for article in articles for row in article]
    counts: Counter[object] = Counter()
    seen = {(trait, row.kind) for row in rows for trait, _degree in row.traits}
    shared = Counter(trait for article in articles for trait in {trait for row in article for trait, _ in row.traits})
    people = {row.words for row in rows if row.kind is PhraseKind.PERSON}
    for trait in [trait for trait in shared if trait.rpartition(" ")[2] in people]:
        del shared[trait]
    for row in rows:
        counts.update(trait for trait, _ in row.traits if shared[trait] >= COMMON or not trait.startswith(WORD_TRAITS))
        counts.update((trait, row.kind) for trait, _degree in row.traits if of_kind(trait))
    kinds = list(dict.fromkeys(row.kind for row in rows))
    names: list[object] = sorted((name for name, count in counts.items() if count >= RARE), key=str)
    index = {name: position for position, name in enumerate([*names, *kinds])}
    rows_of: list[int] = []
    columns: list[int] = []
    degrees: list[float] = []
    offset_of = [len(index) + number for number, article in enumerate(articles) for _row in article]
    for position, row in enumerate(rows):
        here = [(index[row.kind], 1.0), (offset_of[position], 1.0)]
        here += [
            (index[name], degree)
            for trait, degree in row.traits
            for name in (trait, (trait, row.kind))
            if name in index
        ]
        rows_of += [position] * len(here)
        columns += [column for column, _degree in here]
        degrees += [degree for _column, degree in here]
    labels = np.array([row.worth for row in rows])
    penalty = np.array(
        [KIND_PENALTY if isinstance(name, tuple) else PENALTY for name in names]
        + [0.1] * len(kinds)
        + [OFFSET_PENALTY] * len(articles)
    )
    weights = _minimum(np.array(rows_of), np.array(columns), np.array(degrees), labels, penalty)
    bias = {kind: round(float(weights[index[kind]]), 2) for kind in kinds}
    table: Weights = {}
    words = {}
    for name in names:
        if isinstance(name, str) and name.startswith(WORD_TRAITS):
            weight = round(float(weights[index[name]]), 2)
            if abs(weight) >= SLIGHT:
                words[name] = weight
        elif isinstance(name, str):
            by_kind = {}
            for kind in kinds:
                if (name, kind) in seen:
                    own = float(weights[index[name, kind]]) if (name, kind) in index else 0.0
                    total = round(float(weights[index[name]]) + own, 2)
                    if abs(total) >= SLIGHT:
                        by_kind[kind] = total
            if by_kind:
                table[name] = by_kind
    return bias, table, words


def _minimum(rows: Array, columns: Array, values: Array, labels: Array, penalty: Array) -> Array:
    """Weights at which the penalised log-loss is least: Newton steps, each solved by conjugate gradients.

    `values` stand at `rows` and `columns` of the design matrix; all else in it is zero.
    """
    weights = np.zeros(len(penalty))
    for _ in range(NEWTON_STEPS):
        chance = 1 / (1 + np.exp(-np.bincount(rows, values * weights[columns], len(labels))))
        slope = np.bincount(columns, values * (chance - labels)[rows], len(penalty)) + penalty * weights
        curve = chance * (1 - chance)
        scale = np.bincount(columns, values**2 * curve[rows], len(penalty)) + penalty
        step, rest = np.zeros(len(penalty)), slope.copy()
        search = rest / scale
        size = rest @ search
        for _ in range(GRADIENT_STEPS):
            across = curve * np.bincount(rows, values * search[columns], len(labels))
            bent = np.bincount(columns, values * across[rows], len(penalty)) + penalty * search
            far = size / (search @ bent)
            step += far * search
            rest -= far * bent
            smoothed = rest / scale
            before, size = size, rest @ smoothed
            if size < 1e-9:
                break
            search = smoothed + size / before * search
        weights -= step
    return weights


def ranked(
    rows: list[Example], bias: dict[PhraseKind, float], weights: Weights, of_words: dict[str, float]
) -> list[str]:
    """The phrases met by the words of `rows`, each taken as its likeliest kind, best first; empty where none is."""
    best: dict[str, tuple[float, str]] = {}
    chances: dict[str, float] = defaultdict(float)
    for row in rows:
        total = bias.get(row.kind, 0.0) + sum(
            degree * (weights.get(trait, {}).get(row.kind, 0.0) + of_words.get(trait, 0.0))
            for trait, degree in row.traits
        )
        chances[row.words] += 1 / (1 + math.exp(-total))
        if row.words not in best or total > best[row.words][0]:
            best[row.words] = total, row.met
    return [best[words][1] for words in sorted(chances, key=lambda words: -chances[words])]


def packed(rows: list[str]) -> list[str]:
    """The rows of a table, as much to a line as fits into 120 columns."""
    lines: list[str] = []
    for piece in re.split('(?<=,) (?=")', " ".join(rows)):
        wide = sum(char > "\u2e80" or char in "“”" for char in f"{lines[-1] if lines else ''}{piece}")
        if lines and len(lines[-1]) + 1 + len(piece) + wide <= 118:
            lines[-1] += f" {piece}"
        else:
            lines.append(f"    {piece}")
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--more", type=Path, action="append", default=[])
    options = parser.parse_args()
    more = [examples(file, folder) for folder in options.more for file in sorted(folder.glob("*.json"))]
    data = {file.stem: examples(file, options.articles) for file in sorted(options.gold.glob("*.json"))}
    if options.check:
        for name, rows in data.items():
            bias, weights, of_words = fit([*(rows for other, rows in data.items() if other != name), *more])
            gold = json.loads((options.gold / f"{name}.json").read_text(encoding="utf-8"))
            wanted = sum(map(len, gold["must"].values()))
            met = {phrase for phrase in ranked(rows, bias, weights, of_words)[:wanted] if phrase}
            print(f"{name:32} {len(met) / wanted:.3f} of those not fitted on")
        return 0
    bias, weights, of_words = fit([*data.values(), *more])
    table = [
        f'"{name}": {{{", ".join(f"{json.dumps(str(kind))}: {weight}" for kind, weight in by_kind.items())}}},'
        for name, by_kind in weights.items()
    ]
    lines = [
        '"""Weights of the ranking by trait of a candidate and by kind, written by `build_scripts/fit_ranking.py`."""',
        "",
        "BIAS: dict[str, float] = {",
        *(f'    "{kind}": {weight},' for kind, weight in bias.items()),
        "}",
        "# fmt: off",
        "WEIGHTS: dict[str, dict[str, float]] = {",
        *packed(table),
        "}",
        "WORDS: dict[str, float] = {",
        *packed([f'"{name}": {weight},' for name, weight in of_words.items()]),
        "}",
        "# fmt: on",
        "",
    ]
    TARGET.write_text("\n".join(lines), encoding="utf-8")
    print(f"{len(weights)} traits from {sum(map(len, data.values()))} examples of {len(data) + len(more)} articles")
    return 0


if __name__ == "__main__":
    sys.exit(main())
