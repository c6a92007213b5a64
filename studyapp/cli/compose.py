"""`studyapp compose BLUEPRINT`: papers, keys and answer sheets after a blueprint, from files, without the library."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from studyapp.cli import material, shown
from studyapp.cli.console import Console
from studyapp.core.article import Article
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.core.forms.assembly import Assembly, assemble_form
from studyapp.core.forms.blueprint import Blueprint
from studyapp.core.forms.facts import Candidate
from studyapp.core.forms.form import Origin
from studyapp.core.forms.paper import figure
from studyapp.core.forms.versions import versions
from studyapp.core.items.item import Item
from studyapp.exchange.blueprint_json import read_blueprint
from studyapp.exchange.form_json import form_document
from studyapp.exchange.quiz_json import json_text, read_quiz_set
from studyapp.files import write_atomically
from studyapp.services.papers import Part, documents, file_stem, write_docx


def run(given: argparse.Namespace, console: Console) -> int:
    """Write the documents of every version and the form as JSON into a folder, a line for each.

    Where the items cannot fill the blueprint nothing is written and the status is 1, unless `--partial` says that a
    shorter form will do.
    """
    path = Path(given.file)
    file = read_blueprint(path)
    blueprint = file.blueprint
    if given.versions is not None:
        blueprint = replace(blueprint, versions=given.versions)
    if given.seed is not None:
        blueprint = replace(blueprint, seed=given.seed)
    sources = [*(str(path.parent / name) for name in file.files), *given.more]
    if not sources:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name}: no article or quiz set is named to take the items from."),
            name=path.name,
        )
    candidates = tuple(one for source in sources for one in _candidates(source, blueprint, console))
    if not blueprint.title:
        blueprint = replace(blueprint, title=path.stem)
    assembly = assemble_form(blueprint, candidates)
    if lacking := _lacking(assembly, blueprint, console):
        if not given.partial:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{name}: the items do not suffice: {lacking}."),
                name=path.name,
                lacking=lacking,
            )
        told = console.translate("cli", "lacking: {what}").format(what=lacking)
        console.complain(f"studyapp: {told}")
    _write(assembly, Path(given.output or "."), console)
    return 0


def _write(assembly: Assembly, folder: Path, console: Console) -> None:
    form = assembly.form
    if not form.count:
        raise UserError(QT_TRANSLATE_NOOP("errors", "A form without items cannot be saved."))
    orders = versions(form)
    told = console.translate("cli", "{title}: {count} questions, {points} points")
    console.say(told.format(title=form.title, count=form.count, points=figure(form.points)))
    names = {
        Part.PAPER: console.translate("cli", "paper"),
        Part.KEY: console.translate("cli", "key"),
        Part.SHEET: console.translate("cli", "answer sheet"),
    }
    now = datetime.now(UTC)
    for document in documents(form, orders, tuple(Part)):
        (written,) = write_docx(form, [document], folder, now)
        label = f" {document.version.label}" if len(orders) > 1 else ""
        console.say(f"{names[document.part]}{label}: {written}")
    written = folder / f"{file_stem(form.title)}.json"
    write_atomically(written, json_text(form_document(form, orders)).encode())
    name = console.translate("cli", "form")
    console.say(f"{name}: {written}")


def _candidates(source: str, blueprint: Blueprint, console: Console) -> Iterator[Candidate]:
    """The items of a quiz set, or those made of an article."""
    if Path(source).suffix.lower() == ".json":
        quiz = read_quiz_set(Path(source))
        article, items = quiz.article, quiz.items
    else:
        article = material.load_article(source, console)
        reading = material.read_phrases(article, source, console)
        items = material.make_items(article, reading, source, console, seed=blueprint.seed)
    for item in items:
        yield Candidate(item, None, _origin(item, article))


def _origin(item: Item, article: Article) -> Origin:
    return Origin(article.title, article.published, article.paragraph_of(item.evidence.start), article.digest)


def _lacking(assembly: Assembly, blueprint: Blueprint, console: Console) -> str:
    """What the form lacks, in words; empty where it lacks nothing."""
    parts = []
    for lack in assembly.shortages:
        wanted = blueprint.quotas[lack.quota].count
        if lack.clashing:
            told = console.translate(
                "cli", "{type}: {lacking} of {wanted} ({fitting} fit, {clashing} of them ask what others ask)"
            )
        else:
            told = console.translate("cli", "{type}: {lacking} of {wanted} ({fitting} fit)")
        parts.append(
            told.format(
                type=console.translate("items", shown.TYPE_LABELS[lack.type]),
                lacking=lack.lacking,
                wanted=wanted,
                fitting=lack.fitting,
                clashing=lack.clashing,
            )
        )
    parts += [console.translate("cli", "no item {id}").format(id=item) for item in assembly.missing]
    return console.translate("words", "; ").join(parts)
