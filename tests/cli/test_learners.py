"""`studyapp learners`: the list, and the way out for a forgotten PIN."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from studyapp.services.bundle import open_services
from tests.cli.conftest import Run

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)


def test_the_list_and_a_forgotten_pin(inside: Run, data_dir: Path) -> None:
    with closing(open_services(data_dir)) as services:
        services.learners.current(NOW)
        other = services.learners.add("王晓梅", NOW)
        services.learners.set_pin(other.id, "2580")
        services.learners.archive(other.id, NOW)
    done = inside("learners", "--data-dir", data_dir)
    assert (done.status, done.err) == (0, "")
    assert done.out.splitlines() == ["Learner 1\t0 answered", "王晓梅\t0 answered, with a PIN, archived"]
    done = inside("learners", "--remove-pin", "王晓梅", "--data-dir", data_dir)
    assert (done.status, done.out) == (0, "王晓梅 has no PIN any more.\n")
    with closing(open_services(data_dir)) as services:
        assert services.learners.check_pin(other.id, "", NOW).right


def test_somebody_unknown_is_one_clear_line(inside: Run, data_dir: Path) -> None:
    done = inside("learners", "--remove-pin", "赵六", "--data-dir", data_dir)
    assert (done.status, done.out, done.err) == (1, "", "studyapp: There is no learner called 赵六.\n")
