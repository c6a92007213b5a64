"""Fit the weights of `studyapp/core/reading/ranking_weights.py` to annotated articles.

    python build_scripts/fit_ranking.py GOLD_DIR ARTICLES_DIR [--check]

GOLD_DIR holds `NAME.json` with `must` (kind -> phrases) and optional `alt_kind`, ARTICLES_DIR `NAME.txt`. The model
is a logistic regression with an L2 penalty; `--check` fits on all articles but one, in turn, and prints how well the
one left out is ranked (r_precision), instead of writing the table.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from studyapp.core.reading import pipeline
from studyapp.core.reading.ranking import Ranking
from studyapp.core.reading.source import source_of
from studyapp.core.text.clean import clean
from studyapp.core.text.script import simplify

PENALTY = 1.5
RARE = 3
"""Traits seen in fewer candidates than this are left out."""
TARGET = Path(__file__).parents[1] / "studyapp" / "core" / "reading" / "ranking_weights.py"
_PUNCTUATION = re.compile(r"[^\w]|_")
_OPERATOR = re.compile(
    r"^(?:要|坚持|坚决|突出|围绕|聚焦|着力|不断|更好|努力|持续|深入|全面|全力|切实|进一步|扎实|大力|积极|加快|更加|始终|必须|有效)+"
)


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


def examples(gold_file: Path, articles: Path) -> list[tuple[list[str], int, str]]:
    """For one article: the traits of each candidate, whether a trainer insists on it, and which phrase it meets."""
    gold = json.loads(gold_file.read_text(encoding="utf-8"))
    must = {plain(phrase): {kind} for kind, phrases in gold["must"].items() for phrase in phrases}
    for phrase, kind in gold.get("alt_kind", {}).items():
        must.setdefault(plain(phrase), set()).add(kind)
    article = clean((articles / f"{gold_file.stem}.txt").read_text(encoding="utf-8"))
    source = source_of(article)
    ranking = Ranking(source)
    candidates, _relations = pipeline.collect(source)
    rows = []
    for candidate in dict.fromkeys(pipeline.trimmed(source.plain, one) for one in candidates):
        words = plain(source.plain[candidate.start : candidate.end])
        if not words:
            continue
        met = [phrase for phrase in must if alike(words, phrase)]
        right = [phrase for phrase in met if str(candidate.kind) in must[phrase]]
        count = source.plain.count(source.plain[candidate.start : candidate.end])
        rows.append((ranking.traits(candidate, count), int(bool(right)), right[0] if right else ""))
    return rows


def fit(rows: list[tuple[list[str], int, str]]) -> tuple[float, dict[str, float]]:
    """Bias and weights by Newton steps on the penalised log-likelihood."""
    counts = Counter(trait for traits, _label, _met in rows for trait in traits)
    names = sorted(trait for trait, count in counts.items() if count >= RARE)
    index = {name: position for position, name in enumerate(names)}
    matrix = np.zeros((len(rows), len(names) + 1))
    matrix[:, -1] = 1
    for row, (traits, _label, _met) in enumerate(rows):
        for trait in traits:
            if trait in index:
                matrix[row, index[trait]] = 1
    labels = np.array([label for _traits, label, _met in rows], dtype=float)
    weights = np.zeros(len(names) + 1)
    penalty = np.full(len(weights), PENALTY)
    penalty[-1] = 1e-6
    for _ in range(30):
        chance = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ (chance - labels) + penalty * weights
        curve = (matrix * (chance * (1 - chance))[:, None]).T @ matrix + np.diag(penalty)
        weights -= np.linalg.solve(curve, slope)
    return float(weights[-1]), {name: round(float(weights[position]), 2) for name, position in index.items()}


def r_precision(rows: list[tuple[list[str], int, str]], bias: float, weights: dict[str, float], wanted: int) -> float:
    """The share of `wanted` phrases among the first `wanted` candidates by score."""
    order = sorted(rows, key=lambda row: -sum(weights.get(trait, 0.0) for trait in row[0]) - bias)
    return len({met for _traits, _label, met in order[:wanted] if met}) / wanted


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    data = {file.stem: examples(file, options.articles) for file in sorted(options.gold.glob("*.json"))}
    if options.check:
        for name, rows in data.items():
            bias, weights = fit([row for other, rows in data.items() if other != name for row in rows])
            gold = json.loads((options.gold / f"{name}.json").read_text(encoding="utf-8"))
            wanted = sum(map(len, gold["must"].values()))
            print(f"{name:32} {r_precision(rows, bias, weights, wanted):.3f} of those not fitted on")
        return 0
    bias, weights = fit([row for rows in data.values() for row in rows])
    lines = [
        '"""Weights of the ranking by trait of a candidate, written by `build_scripts/fit_ranking.py`."""',
        "",
        f"BIAS = {bias:.2f}",
        "WEIGHTS: dict[str, float] = {",
        *(f'    "{name}": {weight},' for name, weight in sorted(weights.items()) if abs(weight) >= 0.05),
        "}",
        "",
    ]
    TARGET.write_text("\n".join(lines), encoding="utf-8")
    print(f"{len(lines) - 5} weights from {sum(map(len, data.values()))} candidates of {len(data)} articles")
    return 0


if __name__ == "__main__":
    sys.exit(main())
