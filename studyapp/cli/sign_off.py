"""`studyapp sign-off -o OUT`: approved items with all that was done to them, to be printed and signed."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from studyapp.cli.arguments import UsageError
from studyapp.cli.console import Console
from studyapp.core.items.item import ItemStatus
from studyapp.paths import Paths
from studyapp.services.bundle import open_services
from studyapp.services.item_bank import ItemQuery
from studyapp.services.signing import SignOffSheet, save_sign_off


def run(given: argparse.Namespace, console: Console, paths: Paths) -> int:
    """Write the sheet of the approved items, or with `--all` of every state, and tell where it is."""
    if not given.output:
        raise UsageError(console.translate("cli", "where to? -o names the file."))
    status = None if given.all else ItemStatus.APPROVED
    with closing(open_services(paths.data)) as services:
        signed = services.signing.of(services.bank.rows(ItemQuery(status=status, tag=given.tag)))
    out = save_sign_off(signed, "", Path(given.output), datetime.now(UTC), _draw)
    console.say(console.translate("cli", "{count} items written to {path}").format(count=len(signed), path=out))
    return 0


def _draw(sheet: SignOffSheet) -> bytes:
    """Qt is brought in for a PDF only."""
    from studyapp.app import draw_paper

    return draw_paper(sheet)
