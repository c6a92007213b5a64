"""A form as it is printed: heads, sections, questions with their options set out, in the words of Chinese papers.

The words are those of the people who set papers, in the script of the items, whatever language the program speaks.
What makes a file or a picture of it takes every text as it stands here.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from studyapp.core.article import Script
from studyapp.core.forms.form import Form, Points, Section
from studyapp.core.forms.printable import ems, one_line, printable
from studyapp.core.forms.versions import Numbered, Version, numbered
from studyapp.core.items.item import BLANK, Item, ItemType, MatchOptions
from studyapp.core.text.script import detect_script, in_script

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LINE_EMS = 42.0
"""Characters of a line: A4 with margins of 2.5 cm, set in 五号 (10.5 pt)."""
GAP = "________"
"""A place to write in."""
BRACKETS = "（\u00a0\u00a0\u00a0\u00a0）"
"""A place for a letter or a sign, in blanks that keep it on one line."""

_NAMES = {
    ItemType.SINGLE: "单项选择题",
    ItemType.MULTIPLE: "多项选择题",
    ItemType.TRUEFALSE: "判断题",
    ItemType.CLOZE: "填空题",
    ItemType.MATCHING: "连线题",
    ItemType.ORDERING: "排序题",
    ItemType.SET: "列举题",
    ItemType.RECALL: "默写题",
}
_HOW = {
    ItemType.SINGLE: "每题只有一个正确答案，请将其字母填入括号内。",
    ItemType.MULTIPLE: "每题有两个或两个以上正确答案，请将其字母填入括号内；错选不得分，少选得部分分。",
    ItemType.TRUEFALSE: "正确的打“√”，错误的打“×”。",
    ItemType.CLOZE: "请在横线上填写正确内容。",
    ItemType.MATCHING: "请将左栏各项与右栏对应的字母填入括号内。",
    ItemType.ORDERING: "请将各部分的字母按正确顺序填入括号内。",
    ItemType.SET: "各空顺序不限，每项只写一次。",
    ItemType.RECALL: "请默写原文。",
}
_NUMERALS = ("", "一", "二", "三", "四", "五", "六", "七", "八", "九")
_HELD = re.compile("(?:胜利|隆重|勝利)?(?:召开|召開|举行|舉行|开幕|開幕|闭幕|閉幕)$")
_MOST_LINES = 12
_LINE_FILLED = 24.0
"""Characters that a person writes on one answer line."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question as it is set.

    `stem` has its number in front and may have line breaks. `options` have their letters and stand `per_line` to a
    line. `left` and `right` are the columns of a matching item; `answer` is the line to be filled in below, and `lines`
    counts the empty lines to write on.
    """

    number: int
    stem: str
    options: tuple[str, ...] = ()
    per_line: int = 1
    left: tuple[str, ...] = ()
    right: tuple[str, ...] = ()
    answer: str = ""
    lines: int = 0


@dataclass(frozen=True, slots=True)
class PaperSection:
    """A section with its heading (一、单项选择题（每题2分，共40分）), how to answer it, and its questions."""

    heading: str
    how: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A version as it is printed.

    `blanks` are what the learner fills in at the head, `seal` the line under which nothing may be written, `facts` the
    time and the points, `table` the row heads of the table of points, `running` stands at the foot of every page.
    """

    title: str
    blanks: tuple[str, ...]
    seal: str
    facts: str
    table: tuple[tuple[str, ...], ...]
    sections: tuple[PaperSection, ...]
    running: str
    script: Script


def paper(form: Form, version: Version) -> Paper:
    """The paper of a version."""
    script = script_of(form)
    sections = numbered(form, version)
    heads = [numeral(number) for number in range(1, len(sections) + 1)]
    return Paper(
        title=titled(form, version, script),
        blanks=tuple(in_script(words, script) for words in ("单位", "姓名", "得分")),
        seal=in_script("密　封　线　内　不　得　答　题", script),
        facts=in_script(_facts(form), script),
        table=tuple(
            tuple(in_script(cell, script) for cell in row)
            for row in (
                ("题号", *heads, "总分"),
                ("满分", *(figure(section.points) for section in form.sections), figure(form.points)),
                ("得分", *([""] * (len(sections) + 1))),
                ("评卷人", *([""] * (len(sections) + 1))),
            )
        ),
        sections=tuple(
            PaperSection(
                heading=in_script(f"{head}、{_NAMES[section.type]}（{_worth(section)}）", script),
                how=in_script(_HOW[section.type], script),
                questions=tuple(_question(one, section, script) for one in rows),
            )
            for head, section, rows in zip(heads, form.sections, sections, strict=True)
        ),
        running=titled(form, version, script),
        script=script,
    )


def script_of(form: Form) -> Script:
    """The script that most of the form's words are in, which is that of its heads too."""
    return detect_script(printable("\n".join([form.title, *(entry.item.stem for entry in form.entries)])))


def titled(form: Form, version: Version, script: Script) -> str:
    """The title with the version where there are several: …（A卷）."""
    title = one_line(form.title) or in_script("测试卷", script)
    return f"{title}（{version.label}卷）" if len(form.labels) > 1 else title


def usual_title(article: str) -> str:
    """The title of a paper on an article with this title, without what says that a meeting was held, in its script."""
    article = one_line(article)
    return _HELD.sub("", article) + in_script("测试", detect_script(article))


def figure(points: Points) -> str:
    """Points as they are printed: 2, 2.5."""
    return f"{points:g}"


def numeral(number: int) -> str:
    """A small number in Chinese, as sections are counted: 一, 十, 十一, 二十."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else f"{_NUMERALS[tens]}十") + _NUMERALS[ones]


def section_name(type_: ItemType) -> str:
    """What a section of the type is called, in Simplified."""
    return _NAMES[type_]


def _facts(form: Form) -> str:
    parts = [f"满分{figure(form.points)}分", f"共{form.count}题"]
    if form.minutes:
        parts.insert(0, f"考试时间{form.minutes}分钟")
    if form.pass_mark:
        parts.append(f"{figure(form.pass_mark)}分及格")
    return "　".join(parts)


def _worth(section: Section) -> str:
    count, total = len(section.entries), figure(section.points)
    if section.each is None:
        return f"共{count}题，共{total}分"
    return f"每题{figure(section.each)}分，共{total}分" if count > 1 else f"共1题，{total}分"


def _question(one: Numbered, section: Section, script: Script) -> Question:
    item = one.item
    worth = f"（{figure(one.entry.points)}分）" if section.each is None else ""
    stem = f"{one.number}. {worth}{_stem(item)}"
    if isinstance(item.options, MatchOptions):
        left = tuple(f"（{at}）{one_line(words)}" for at, words in enumerate(item.options.left, 1))
        right = tuple(f"{letter(at)}. {one_line(words)}" for at, words in enumerate(item.options.right))
        answer = "　".join(f"（{at}）—{BRACKETS}" for at in range(1, len(left) + 1))
        return Question(one.number, stem, left=left, right=right, answer=answer)
    if item.options:
        options = tuple(f"{letter(at)}. {one_line(words)}" for at, words in enumerate(item.options))
        answer = ""
        if item.type is ItemType.ORDERING:
            answer = in_script("正确顺序：", script) + "→".join([BRACKETS] * len(options))
        return Question(one.number, stem, options, _per_line(options), answer=answer)
    return Question(one.number, stem, lines=_lines(item))


def _stem(item: Item) -> str:
    """The stem with places to write where the item has them: brackets for letters and signs, lines for words."""
    stem = printable(item.stem)
    if item.type in (ItemType.SINGLE, ItemType.MULTIPLE):
        if BLANK in stem:
            return stem.replace(BLANK, BRACKETS)
        return stem if _has_brackets(stem) else f"{stem}{BRACKETS}"
    if item.type is ItemType.TRUEFALSE:
        return stem if _has_brackets(stem) else f"{stem}{BRACKETS}"
    return stem.replace(BLANK, GAP)


def _has_brackets(stem: str) -> bool:
    """Whether a stem from elsewhere shows already where the answer goes."""
    return any(f"{start}{end}" in stem.replace(" ", "").replace("　", "") for start, end in ("（）", "()"))


def _per_line(options: tuple[str, ...]) -> int:
    """How many options fit beside each other, all equally wide: four (three of five or six), two, or one."""
    widest = max(map(ems, options)) + 1.0
    most = 3 if len(options) in (5, 6) else 4
    for count in (most, 2):
        if widest * count <= LINE_EMS - 2:
            return count
    return 1


def _lines(item: Item) -> int:
    """Empty lines to write on: for a text from memory as many as it takes, for a set without blanks one a member."""
    if item.type is ItemType.RECALL and isinstance(item.key, str):
        return min(_MOST_LINES, 1 + math.ceil(ems(item.key) / _LINE_FILLED))
    if item.type is ItemType.SET and BLANK not in item.stem and isinstance(item.key, tuple):
        return min(_MOST_LINES, math.ceil(len(item.key) / 2))
    return 0


def letter(place: int) -> str:
    """The letter of an option: A, B, … Z, then A1, B1, …"""
    rounds, at = divmod(place, len(LETTERS))
    return LETTERS[at] + (str(rounds) if rounds else "")


def circled(number: int) -> str:
    """A number as blanks are counted: ①, ②, … ⑳, (21), …"""
    return chr(0x2460 + number - 1) if 1 <= number <= 20 else f"({number})"
