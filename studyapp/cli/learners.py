"""`studyapp learners`: who learns at this computer; and the way out for a forgotten PIN."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import UTC, datetime

from studyapp.cli.console import Console
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.paths import Paths
from studyapp.services.bundle import open_services


def run(given: argparse.Namespace, console: Console, paths: Paths) -> int:
    """Print a line for each learner; with `--remove-pin NAME` take that one's PIN away. Returns the exit status.

    Whoever may write the data folder may do so: a PIN keeps colleagues apart, and protects nothing from the owner.
    """
    with closing(open_services(paths.data)) as services:
        wanted: str | None = given.remove_pin
        if wanted is not None:
            learner = next((one for one in services.learners.listing() if one.name == wanted), None)
            if learner is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "There is no learner called {name}."), name=wanted)
            services.learners.remove_pin(learner.id)
            console.say(console.translate("cli", "{name} has no PIN any more.").format(name=learner.name))
            return 0
        services.learners.current(datetime.now(UTC))
        for one in services.learners.listing():
            words = [
                console.translate("cli", "{count} answered").format(count=one.answered),
                console.translate("cli", "with a PIN") if one.has_pin else "",
                console.translate("cli", "archived") if one.archived_at else "",
            ]
            console.say(f"{one.name or '–'}\t{', '.join(filter(None, words))}")
    return 0
