"""`studyapp learners`: who learns at this computer; and the way out for a forgotten PIN. Whose turn it is elsewhere."""

from __future__ import annotations

import argparse
from contextlib import closing
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from studyapp.cli.console import Console
from studyapp.core.errors import QT_TRANSLATE_NOOP, UserError
from studyapp.paths import Paths
from studyapp.services.bundle import open_services

if TYPE_CHECKING:
    from studyapp.services.bundle import Services
    from studyapp.services.learners import Learner
    from studyapp.settings import Settings


def run(given: argparse.Namespace, console: Console, paths: Paths) -> int:
    """Print a line for each learner; with `--remove-pin NAME` take that one's PIN away. Returns the exit status.

    Whoever may write the data folder may do so: a PIN keeps colleagues apart, and protects nothing from the owner.
    """
    with closing(open_services(paths.data)) as services:
        wanted: str | None = given.remove_pin
        if wanted is not None:
            learner = _called(wanted, services, console)
            services.learners.remove_pin(learner.id)
            name = _name(learner, console)
            console.say(console.translate("cli", "{name} has no PIN any more.").format(name=name))
            return 0
        services.learners.current(datetime.now(UTC))
        for one in services.learners.listing():
            words = [
                console.translate("cli", "{count} answered").format(count=one.answered),
                console.translate("cli", "with a PIN") if one.has_pin else "",
                console.translate("cli", "archived") if one.archived_at else "",
            ]
            console.say(f"{_name(one, console)}\t{console.translate('words', ', ').join(filter(None, words))}")
    return 0


def sit_down(wanted: str | None, services: Services, console: Console, settings: Settings) -> Learner:
    """Make it the turn of the learner called `wanted`; without a name, of the one with whom the window begins, or of
    the only one. Asks for the PIN of who has one. Raises `UserError` where that is nobody, or more than one.
    """
    services.learners.current(datetime.now(UTC))
    known = [one for one in services.learners.listing() if one.archived_at is None]
    if wanted is not None:
        learner = _called(wanted, services, console)
    else:
        begins = [one for one in known if one.id == settings.learner] or known
        if len(begins) > 1:
            names = console.translate("words", ", ").join(_name(one, console) for one in known)
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "Several people learn here; say who it is with --learner NAME: {names}."),
                names=names,
            )
        (learner,) = begins
    if learner.has_pin:
        prompt = console.translate("cli", "PIN of {name}: ").format(name=_name(learner, console))
        checked = services.learners.check_pin(learner.id, console.ask_secret(prompt) or "", datetime.now(UTC))
        if not checked.right:
            if checked.wait:
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "That is not the PIN. Try again in {seconds} seconds."),
                    seconds=checked.wait,
                )
            raise UserError(QT_TRANSLATE_NOOP("errors", "That is not the PIN."))
    services.learners.choose(learner.id)
    return learner


def _called(name: str, services: Services, console: Console) -> Learner:
    for one in services.learners.listing():
        if name.casefold() in (one.name.casefold(), _name(one, console).casefold()):
            return one
    raise UserError(QT_TRANSLATE_NOOP("errors", "There is no learner called {name}."), name=name)


def _name(learner: Learner, console: Console) -> str:
    """What a learner is called; who has no name yet is the only one, as a rule."""
    return learner.name or console.translate("learners", "Learner {number}").format(number=learner.id)
