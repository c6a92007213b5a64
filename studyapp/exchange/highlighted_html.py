"""A highlighted article as one HTML file: nothing is loaded, nothing runs, it prints as it looks."""

from __future__ import annotations

from studyapp.core.article import Article, Script
from studyapp.core.forms.printable import printable
from studyapp.core.phrases import PhraseKind
from studyapp.core.reading.highlights import Paragraph, kinds_in
from studyapp.exchange.article_words import ArticleWords, facts_of
from studyapp.exchange.exports.job import tidy
from studyapp.exchange.highlight_marks import MARKS
from studyapp.resources import resource

TEMPLATE = "article.html.jinja"


def write(article: Article, paragraphs: tuple[Paragraph, ...], words: ArticleWords) -> bytes:
    """The page, UTF-8; all text is escaped."""
    import jinja2

    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(resource("exports")),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = environment.get_template(TEMPLATE).render(
        language="zh-Hant" if article.script is Script.HANT else "zh-Hans",
        title=printable(article.title) or words.untitled,
        facts=printable(facts_of(article.source, article.published, article.byline, words)),
        words=words,
        legend=[(kind, words.kind(kind)) for kind in kinds_in(paragraphs)],
        marks=MARKS,
        groups=list(dict.fromkeys(MARKS.values())),
        paragraphs=[[(tidy(run.text), run.kind) for run in paragraph] for paragraph in paragraphs],
        names={kind: words.kind(kind) for kind in PhraseKind},
    )
    return page.encode()
