"""What the audit found is remembered until the item or its article changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studyapp.core.ids import ArticleRow
from studyapp.core.items.item import ItemStatus
from studyapp.core.progress import Cancelled
from studyapp.services.auditing import audit_items
from studyapp.services.authoring import Prepared
from studyapp.services.bundle import Services
from tests.services.conftest import NOW
from tests.store import invented


def look(services: Services, article: ArticleRow) -> dict[str, list[str]]:
    """Have all items looked at that nobody has looked at; gives the codes by item."""
    items = services.library.items(article)
    unknown = [stored.row for stored in items if services.audits.findings(stored) is None]
    orders = services.audits.orders(unknown)
    services.audits.remember(orders, audit_items(orders))
    return {str(one.item.id): [finding.code for finding in services.audits.findings(one) or ()] for one in items}


def test_findings_are_known_once_looked_for_whatever_the_state(services: Services, article: ArticleRow) -> None:
    one = services.library.items(article)[0]
    assert services.audits.findings(one) is None
    look(services, article)
    assert services.audits.findings(one) is not None
    services.review.judge([one.row], ItemStatus.APPROVED, NOW)
    assert services.audits.findings(services.library.items(article)[0]) is not None


def test_an_edited_item_is_looked_at_again(services: Services, article: ArticleRow) -> None:
    one = services.library.items(article)[0]
    assert "duplicate_options" not in look(services, article)["a"]
    services.review.edit(one.row, replace(one.item, options=("建成和美山城", "重現碧波", "重現碧波", "生態優先")), NOW)
    (again,) = services.review.find([one.row]).values()
    assert services.audits.findings(again) is None
    assert "duplicate_options" in look(services, article)["a"]


def test_evidence_that_no_longer_stands_is_stale(services: Services) -> None:
    moved = replace(invented.item("moved"), quote="到2036年，建成別的山城。")
    row, _ = services.library.keep(
        Prepared(invented.article(), invented.reading(), (invented.item("well"), moved)), NOW
    )
    found = look(services, row)
    assert "stale_evidence" in found["moved"]
    assert "stale_evidence" not in found["well"]


def test_a_changed_article_is_looked_at_again(services: Services, article: ArticleRow) -> None:
    look(services, article)
    items = services.library.items(article)
    services.audits.forget({ArticleRow(99)})
    assert services.audits.findings(items[0]) is not None
    services.audits.forget({article})
    assert services.audits.findings(items[0]) is None


def test_looking_can_be_stopped(services: Services, article: ArticleRow) -> None:
    def stop(fraction: float) -> None:
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        audit_items(services.audits.orders(stored.row for stored in services.library.items(article)), stop)
