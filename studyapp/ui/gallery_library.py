"""The pictures of the library, and the invented articles that stand beside the sample in them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget

from studyapp.core.errors import UserError
from studyapp.core.ids import ArticleRow
from studyapp.services.authoring import prepare_text
from studyapp.services.importing import Outcome
from studyapp.ui.dialogs.import_dialog import ImportDialog
from studyapp.ui.dialogs.tags_dialog import TagsDialog
from studyapp.ui.main_window import LIBRARY, MainWindow
from studyapp.ui.pages.library_page import LibraryPage

if TYPE_CHECKING:
    from studyapp.core.learning.grading import Response
    from studyapp.services.bundle import Services
    from studyapp.ui.workspace import Workspace


class Invented(NamedTuple):
    """An article about no real place, as pasted; days since it was opened; shares of its items answered, and right."""

    text: str
    days: int
    tags: tuple[str, ...]
    answered: float
    right: float


ARTICLES = (
    Invented(
        """云岫县委召开城市工作会议

发布时间：2026-02-11 09:20 来源：云岫融媒

会议强调，要坚持规划先行、建管并重，着力推进城市更新，着力完善公共服务，着力守牢安全底线。
到2027年，全县完成老旧小区改造120个；到2030年，宜居、韧性、智慧城市建设取得明显成效；到2035年，基本建成现代化山水城市。
会议指出，要突出规划引领，深化综合治理，推动城市发展由外延扩张转向内涵提升。
会议审议通过了《云岫县城市更新行动方案》。
""",
        1,
        ("城市工作",),
        0.9,
        0.72,
    ),
    Invented(
        """政府工作报告（摘要）

2026年1月15日

过去一年，全县地区生产总值增长5.6%，城镇新增就业1.2万人，粮食总产量达到38万吨。
今年工作的总体要求是：坚持稳中求进工作总基调，坚持稳扎稳打、久久见效，着力推动县域经济提质增效。
重点做好以下工作：一是大力发展特色产业，二是全面推进乡村振兴，三是持续改善生态环境，四是切实保障和改善民生。
到2030年，特色产业产值突破200亿元，森林覆盖率达到68%。
""",
        3,
        ("报告", "必考"),
        1.0,
        0.93,
    ),
    Invented(
        """关于开展“学思想、强本领、促发展”主题活动的实施方案

2025年11月2日

为深入学习贯彻县委全会精神，现就开展“学思想、强本领、促发展”主题活动制定如下方案。
要坚持学用结合、知行合一，着力提升干部能力，着力解决群众急难愁盼问题。
活动分三个阶段进行：2025年11月学习动员，2026年3月调查研究，2026年6月整改提高。
各单位要加强组织领导，做到有计划、有检查、有总结。
""",
        9,
        (),
        0.4,
        0.5,
    ),
    Invented(
        """县委理论学习中心组举行集体学习

2025年9月28日

会议强调，要把学习成果转化为推动发展的实际成效，坚持问题导向、目标导向、结果导向相统一。
要深入领会新质生产力的丰富内涵，因地制宜培育壮大新兴产业，推动实验室成果走进县域工厂。
到2028年，全县高新技术企业达到60家，研发投入强度达到2.5%。
""",
        30,
        (),
        0.0,
        0.0,
    ),
)


def library_pictures(window: MainWindow, workspace: Workspace, services: Services) -> Iterator[tuple[str, QWidget]]:
    """The library as it is, searched, with an article just deleted; its dialogs."""
    workspace.show_page(LIBRARY)
    page = workspace.page(LIBRARY)
    assert isinstance(page, LibraryPage)
    yield "library", window
    page.search.setText("发展 着力")
    page.search.left.emit()
    yield "library-search", window
    page.search.clear()
    page.search.left.emit()
    rows = [summary.row for summary in services.library.articles()]
    page.list.choose(rows[2:3])
    page.list.delete_requested.emit()
    yield "library-undo", window
    page.undo()
    page.toast.hide()
    page.search.setText("查无此词")
    page.search.left.emit()
    yield "library-nothing", window
    page.search.clear()
    page.search.left.emit()
    page.list.choose(rows[1:2])
    page.list.tags_requested.emit()
    dialog = window.findChild(TagsDialog)
    assert dialog is not None
    yield "tags", dialog
    dialog.reject()
    account = ImportDialog(window.theme, _outcomes(rows[0]), window)
    account.show()
    yield "import", account
    account.close()
    page.list.choose(())


def _outcomes(row: ArticleRow) -> tuple[Outcome, ...]:
    return (
        Outcome("全会公报.docx", row, "云岫县委召开城市工作会议", 46, 88),
        Outcome("政府工作报告.pdf", row, "政府工作报告（摘要）", 120, 210, again=True),
        Outcome("扫描件.pdf", error=UserError("{name}: there is no article in this text.", name="扫描件.pdf")),
        Outcome("空白.txt", error=UserError("{name}: the file is empty.", name="空白.txt")),
        Outcome("题库.xlsx"),
    )


def fill_library(services: Services, answer: Callable[..., Response]) -> None:
    """The articles that stand beside the sample, some of their items answered by `answer(item, right=…)`."""
    now = datetime.now(UTC)
    for article in ARTICLES:
        when = now - timedelta(days=article.days)
        row, _changes = services.library.keep(prepare_text(article.text, ""), when - timedelta(hours=2))
        services.library.tag(row, article.tags)
        number = round(article.answered * len(services.library.items(row)))
        if number:
            services.library.open(row, when)
            session = services.practice.start(row, when, seed=0, limit=number)
            for place, stored in enumerate(session.queue):
                right = (place * 7) % 100 < article.right * 100
                services.practice.answer(session, stored, answer(stored.item, right=right), 5.0, when)
            services.practice.finish(session, when)
