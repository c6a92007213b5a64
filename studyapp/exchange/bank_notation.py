"""How Chinese question banks are written: numbers, headings, options, labels, keys in the stem.

The ways are those of the templates of 考试宝, 学习通, 问卷星, QuickQuiz and 企业微信, and of papers typed in Word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.items.item import ItemType
from studyapp.core.items.written import LETTERS, half_width
from studyapp.core.text.script import simplify

_TYPE_WORDS = (
    (ItemType.MULTIPLE, ("多选", "多项选择", "不定项", "多项")),
    (ItemType.SINGLE, ("单选", "单项选择", "选择题")),
    (ItemType.TRUEFALSE, ("判断", "是非题", "对错题", "辨析")),
    (ItemType.ORDERING, ("排序", "顺序")),
    (ItemType.MATCHING, ("连线", "匹配", "配对")),
    (ItemType.SET, ("不分先后",)),
    (ItemType.CLOZE, ("填空", "单项填空", "多项填空", "完形")),
    (ItemType.RECALL, ("简答", "问答", "默写", "名词解释", "论述", "主观", "背诵")),
)
_ENGLISH_TYPES = {
    "multiplechoice": ItemType.SINGLE,
    "singlechoice": ItemType.SINGLE,
    "single": ItemType.SINGLE,
    "checkbox": ItemType.MULTIPLE,
    "multipleanswer": ItemType.MULTIPLE,
    "multiple": ItemType.MULTIPLE,
    "truefalse": ItemType.TRUEFALSE,
    "true/false": ItemType.TRUEFALSE,
    "fillintheblank": ItemType.CLOZE,
    "cloze": ItemType.CLOZE,
    "shortanswer": ItemType.CLOZE,
    "matching": ItemType.MATCHING,
    "ordering": ItemType.ORDERING,
    "set": ItemType.SET,
    "recall": ItemType.RECALL,
    "openended": ItemType.RECALL,
}

_CHINESE_NUMBER = "[一二三四五六七八九十]{1,3}"
_HEADING = re.compile(
    rf"(?:第?{_CHINESE_NUMBER}(?:部分|大题)?\s*[、.．:：\s]|[（(]{_CHINESE_NUMBER}[）)]|[【\[#★◆■●]+|第{_CHINESE_NUMBER}部分)?\s*"
    r"(?P<words>(?:单项?选?|多项?选?|不定项)?(?:选择|选)?题|判断(?:正误|对错|改错)?题?|是非题|(?:单项|多项|考试)*填空题?|"
    r"简答题?|问答题?|名词解释题?|论述题?|默写题?|排序题?|连线题?|匹配题?|单选|多选)"
    r"\s*[】\]]?\s*(?:[:：]|[（(【\[].*|[,，].*|共\s*\d+.*|每题.*|第?\s*\d+.*题.*)?"
)
"""A line that only says which type the questions below it are."""
_NUMBER = re.compile(
    r"(?:[【\[]?第\s*(?P<a>\d{1,4})\s*题[】\]]?\s*[:：.、．]?|[（(\[【]\s*(?P<b>\d{1,4})\s*[)）\]】]\s*[.、．]?"
    r"|(?:题目?|Q)\s*(?P<c>\d{1,4})\s*[:：.、．]|(?P<d>\d{1,4})\s*(?:[.．](?!\d)|[、。:：)）])"
    r"|(?P<e>\d{1,4})[ \t\u3000]+(?=\D))\s*"
)
_ORDINAL = {sign: place for place, sign in enumerate("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", 1)}
_TAG_OF_TYPE = re.compile(r"[（(【\[](?P<words>[^（()）【】\[\]]{1,6}题)(?:[,，:：]?\s*\d+(?:\.\d)?\s*分)?[）)】\]]\s*")
"""A question's own type and points: [单选题], （判断题）, 【多选题，2分】."""
_POINTS = re.compile(r"\s*[（(【\[]\s*\d+(?:\.\d)?\s*分\s*[）)】\]]\s*$")

_OPTION = re.compile(
    r"(?:(?<=^)|(?<=\n))[ \t\u3000]*[（(【\[]?([A-Ha-h])[）)】\]]?[ \t]*"
    r"(?:[.．、:：)）]|(?=[\u3400-\u9fff《“‘0-9])|[ \t\u3000]+)\s*"
    r"|(?<![A-Za-z0-9（(【\[])([A-Ha-h])[ \t]*[.．、:：)）]\s*|(?<=\S)[ \t]*[（(]([B-Hb-h])[）)]\s*"
)
"""A letter that begins an option: alone at the start of a line, or with its sign anywhere (a bracketed A only at the
start of a line: elsewhere it is the key)."""

_KEY_IN_BRACKETS = re.compile(
    r"[（(【\[]\s*(?P<key>[A-H](?:[\s、,，]*[A-H]){0,7}|[√✓✔×✗✘]|对|错|正确|错误|T|F)\s*[)）】\]]", re.IGNORECASE
)
_UNDERLINED = r"_+[ \u3000]*([^_\s][^_\n]{0,60}?)[ \u3000]*_+"
_BRACKETED = r"[（(【]\s*([^（()）【】\s][^（()）【】\n]{0,60}?)\s*[)）】]"
_LABELS = {
    "answer": "(?:正确|参考|标准|本题|试题)?答案|答|answer|key",
    "rationale": "(?:答案|试题|题目|本题)?(?:解析|详解)|答案说明|解释|分析|点评",
    "difficulty": "难度(?:系数|等级)?|难易(?:程度|度)",
    "tag": "章节|目录|知识点|考点|标签|分类|所属章节",
    "type": "题型|题目类型|试题类型",
    "source": "出处|来源|依据",
    "points": "分值|分数|得分",
}
_LABEL = re.compile(
    r"(?:(?:(?<=^)|(?<=\s)|(?<=[。；;）)A-H√×]))(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in _LABELS.items())
    + r")\s*[:：]|[【\[](?:"
    + "|".join(f"(?P<b_{name}>{words})" for name, words in _LABELS.items())
    + r")[】\]]\s*[:：]?)\s*",
    re.IGNORECASE,
)

_HARD_WORDS = {
    "易": 0.25,
    "简单": 0.25,
    "容易": 0.25,
    "低": 0.25,
    "较易": 0.35,
    "中": 0.5,
    "中等": 0.5,
    "一般": 0.5,
    "适中": 0.5,
}
_HARD_WORDS |= {"较难": 0.65, "难": 0.75, "困难": 0.75, "高": 0.75, "easy": 0.25, "medium": 0.5, "hard": 0.75}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A part of a line: `label` is one of the names of labels, empty for what stands before the first."""

    label: str
    text: str


def type_named(words: str) -> ItemType | None:
    """The type that words like 单选题, 多项选择 or Checkbox name."""
    words = simplify(half_width(words)).strip()
    for kind, names in _TYPE_WORDS:
        if any(name in words for name in names):
            return kind
    return _ENGLISH_TYPES.get(re.sub(r"[\s\-_]", "", words.lower()))


def heading(line: str) -> ItemType | None:
    """The type whose section this line begins; None for any other line."""
    plain = simplify(line.strip())
    found = _HEADING.fullmatch(plain) if len(plain) <= 80 else None
    kind = type_named(found["words"]) if found else None
    return type_named(plain) if kind is ItemType.CLOZE and "不分先后" in plain else kind


def question_number(line: str) -> tuple[int, str, bool] | None:
    """The number that the line begins with, what follows it, and whether a sign parts them; None without a number."""
    text = line.lstrip(" \t\u3000")
    if text[:1] in _ORDINAL:
        return _ORDINAL[text[0]], text[1:].lstrip(" .、．"), True
    found = _NUMBER.match(text)
    if found is None:
        return None
    number = next(int(part) for part in found.groups() if part)
    return number, text[found.end() :], found["e"] is None


def own_type(stem: str) -> tuple[ItemType | None, str]:
    """The type that a stem says of itself, and the stem without that and without its points."""
    stem = _POINTS.sub("", stem)
    found = _TAG_OF_TYPE.search(stem)
    kind = type_named(found["words"]) if found else None
    if found is None or kind is None:
        return None, stem
    return kind, (stem[: found.start()] + stem[found.end() :]).strip()


def labelled(line: str) -> Iterator[Labelled]:
    """The parts of a line by their labels (答案：…  解析：…), in order; the words before the first come with none."""
    at, name = 0, ""
    for found in _LABEL.finditer(simplify(line)):  # of the same length
        before = line[at : found.start()].strip()
        if before or name:
            yield Labelled(name, before)
        name = next(key for key, part in found.groupdict().items() if part).removeprefix("b_")
        at = found.end()
    rest = line[at:].strip()
    if rest or name:
        yield Labelled(name, rest)


def split_options(body: str) -> tuple[str, tuple[str, ...]]:
    """The stem and the options of a question, on one line or many; no options where no A and B follow each other."""
    marks: list[tuple[int, int]] = []
    case = ""
    for found in _OPTION.finditer(body):
        letter = found[1] or found[2] or found[3]
        if letter.upper() != LETTERS[len(marks)]:
            # A new A on a later line begins the options anew: what came before was in the stem.
            if letter.upper() == "A" and len(marks) == 1:
                marks, case = [], ""
            else:
                continue
        if case and letter.isupper() != case.isupper():
            continue
        case = case or letter
        marks.append((found.start(), found.end()))
    if len(marks) < 2:
        return body.strip(), ()
    ends = [start for start, _ in marks[1:]] + [len(body)]
    options = tuple(_joined(body[start:end]) for (_, start), end in zip(marks, ends, strict=True))
    return body[: marks[0][0]].strip(), options


def key_in_stem(stem: str) -> tuple[str, str]:
    """The key that stands in brackets in the stem, and the stem with the brackets empty; no key where there is none."""
    found = max(_KEY_IN_BRACKETS.finditer(simplify(stem)), key=re.Match.start, default=None)
    if found is None:
        return "", stem
    before, after = stem[: found.start()], stem[found.end() :]
    if not after.strip(" 。.") and re.fullmatch(r"[√✓✔×✗✘对错正确误TF]+", found["key"], re.IGNORECASE):
        return found["key"], before.rstrip()
    return found["key"], f"{before}（　）{after}"


def filled_blanks(stem: str) -> tuple[str, str]:
    """For a stem in which the answers already stand, in brackets or on a line: the stem with blanks, and the answers
    parted by |; no answers where there are none."""
    for pattern in (_UNDERLINED, _BRACKETED):
        answers = re.findall(pattern, stem)
        if answers:
            return re.sub(pattern, "____", stem), "|".join(answer.strip() for answer in answers)
    return stem, ""


def difficulty_of(words: str) -> float | None:
    """Difficulty in [0, 1] from words (易, 中, 难), stars, or a number: up to 1 the share of those who get it right, up
    to 5 a grade; None where it says nothing."""
    words = simplify(half_width(words)).strip().strip("()（） ").lower()
    if words in _HARD_WORDS:
        return _HARD_WORDS[words]
    if stars := words.count("★") or words.count("☆"):
        return min(1.0, stars / 5)
    found = re.fullmatch(r"(\d(?:\.\d+)?)(?:级|星|/5)?", words)
    if found is None or float(found[1]) > 5:
        return None
    number = float(found[1])
    return round(1 - number, 3) if number < 1 or "." in found[1] else number / 5


def _joined(option: str) -> str:
    """An option's lines as one, without the semicolon or full stop that parts it from the next."""
    words = " ".join(part.strip() for part in option.split("\n") if part.strip())
    return words.strip().rstrip("；;").strip()
