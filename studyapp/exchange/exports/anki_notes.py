"""Anki: a package with our own note types, and a text for its importer. What both share is here too."""

from __future__ import annotations

import hashlib
import html
import io
from collections.abc import Iterator
from dataclasses import dataclass

from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.items.item import Item, ItemType
from studyapp.exchange.exports.item_text import (
    FALSE,
    TRUE,
    TYPE_WORDS,
    answer_words,
    blank_count_stem,
    blanks_of,
    columns_of,
    letter,
    options_of,
    pieces,
    safe_name,
)
from studyapp.exchange.exports.job import File, Job
from studyapp.exchange.exports.losses import Numbered

# Drawn once and never to be changed: by them Anki knows a note type again, and an export updates what is there.
CARD_MODEL, CLOZE_MODEL = 1_607_392_331, 1_607_392_332
CARD_NAME, CLOZE_NAME = "StudyApp 问答", "StudyApp 填空"
CARD_FIELDS = ("编号", "题目", "选项", "答案", "解析")
CLOZE_FIELDS = ("编号", "题目", "解析")

_STYLE = """
.card { font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; font-size: 20px;
  line-height: 1.6; text-align: left; color: #1f2328; background: #fbf9f5;
  max-width: 40em; margin: 0 auto; padding: 1em; }
.options { margin-top: .8em; } .answer { font-weight: bold; }
.why { color: #63686f; font-size: 16px; margin-top: .8em; }
.cloze { color: #b4232a; font-weight: bold; }
.nightMode.card { color: #e8e6e1; background: #17181b; } .nightMode .why { color: #9aa0a8; }
.nightMode .cloze { color: #f0716b; }
"""
_WHY = '<div class="why">{{解析}}</div>'
# Besides HTML's own signs: [sound:…], \( … \) and {{c1::…}} mean something in a field.
_MEANING = {ord(sign): f"&#{ord(sign)};" for sign in "[\\{}"}


@dataclass(frozen=True, slots=True)
class _Note:
    guid: str
    ident: str
    tags: tuple[str, ...]
    cloze: bool
    fields: tuple[str, ...]
    """HTML: of a cloze text and explanation, else question, options, answer and explanation."""


def write_package(job: Job) -> tuple[File, ...]:
    """An .apkg; note ids follow from the items, so that importing again updates."""
    import genanki

    card = genanki.Model(
        CARD_MODEL,
        CARD_NAME,
        fields=[{"name": name} for name in CARD_FIELDS],
        templates=[
            {
                "name": "问答",
                "qfmt": '{{题目}}<div class="options">{{选项}}</div>',
                "afmt": f'{{{{FrontSide}}}}<hr id="answer"><div class="answer">{{{{答案}}}}</div>{_WHY}',
            }
        ],
        css=_STYLE,
        sort_field_index=1,
    )
    cloze = genanki.Model(
        CLOZE_MODEL,
        CLOZE_NAME,
        model_type=genanki.Model.CLOZE,
        fields=[{"name": name} for name in CLOZE_FIELDS],
        templates=[{"name": "填空", "qfmt": "{{cloze:题目}}", "afmt": f"{{{{cloze:题目}}}}{_WHY}"}],
        css=_STYLE,
        sort_field_index=1,
    )
    title = deck_name(job)
    deck = genanki.Deck(_number(title), title)
    for note in _notes(job, with_cloze=True):
        model = cloze if note.cloze else card
        deck.add_note(
            genanki.Note(model=model, fields=[note.ident, *note.fields], guid=note.guid, tags=list(note.tags))
        )
    target = io.BytesIO()
    genanki.Package(deck).write_to_file(target, timestamp=job.now.timestamp())
    return (File(target.getvalue()),)


def write_text(job: Job) -> tuple[File, ...]:
    """Tab-separated text with the header lines of Anki 2.1.54 and later, for the note type of the package."""
    job.ledger.note(
        UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The text goes with the note type “{name}” of the .apkg; without it, choose one with five fields when "
                "you import.",
            ),
            name=CARD_NAME,
        )
    )
    lines = [
        "#separator:tab",
        "#html:true",
        f"#notetype:{CARD_NAME}",
        f"#deck:{deck_name(job)}",
        f"#columns:{chr(9).join((*CARD_FIELDS, '标签'))}",
        f"#tags column:{len(CARD_FIELDS) + 1}",
    ]
    for note in _notes(job, with_cloze=False):
        cells = (note.ident, *note.fields, " ".join(note.tags))
        lines.append("\t".join(cell.replace("\t", " ").replace('"', "&quot;") for cell in cells))
    return (File(("\n".join(lines) + "\n").encode()),)


def deck_name(job: Job) -> str:
    """The deck's name: the title, in which :: would make decks inside decks."""
    return job.title.replace("::", "：")


def _notes(job: Job, *, with_cloze: bool) -> Iterator[_Note]:
    seen: dict[str, int] = {}
    for one in job.each():
        again = seen[one.item.id] = seen.get(one.item.id, 0) + 1
        ident = safe_name(one.item.id, f"q{one.number}")
        guid = hashlib.sha256(f"studyapp {one.item.id} {again if again > 1 else ''}".encode()).hexdigest()[:20]
        tags = (f"StudyApp::{TYPE_WORDS[one.item.type].partition('（')[0]}",)
        if with_cloze and one.item.type in (ItemType.CLOZE, ItemType.SET):
            yield _Note(guid, ident, tags, True, (_cloze(one.item), _html(one.item.rationale)))
        else:
            yield _Note(guid, ident, tags, False, _card(job, one))


def _card(job: Job, one: Numbered) -> tuple[str, str, str, str]:
    item = one.item
    lines = [f"{letter(at)}. {text}" for at, text in enumerate(options_of(item))]
    left, right = columns_of(item)
    lines += [f"{row}. {text}" for row, text in enumerate(left, 1)]
    lines += [f"{letter(at)}. {text}" for at, text in enumerate(right)]
    if item.type is ItemType.TRUEFALSE:
        lines = [job.words(TRUE), job.words(FALSE)]
        answer = lines[0 if item.key is True else 1]
    else:
        answer = answer_words(item)
    return _html(item.stem), "<br>".join(map(_html, lines)), _html(answer), _html(item.rationale)


def _cloze(item: Item) -> str:
    """The stem with all its blanks as one deletion, so that they are asked on one card."""
    blanks = blanks_of(item)
    stem = blank_count_stem(item) if item.type is ItemType.SET else item.stem
    parts = [_html(piece) for piece in pieces(stem, len(blanks))]
    holes = [f"{{{{c1::{_html(part[0]).replace('::', '&#58;&#58;')}}}}}" for part in blanks]
    return "".join(text for pair in zip(parts, [*holes, ""], strict=True) for text in pair)


def _html(text: str) -> str:
    return html.escape(text, quote=False).translate(_MEANING).replace("\n", "<br>")


def _number(name: str) -> int:
    """A deck id that follows from its name, in the range that genanki asks for."""
    return (1 << 30) + int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") % (1 << 30)
