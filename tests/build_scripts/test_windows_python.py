"""Unpacking distributions into the Windows Python."""

from __future__ import annotations

import io
import tarfile
import zipfile
from pathlib import Path

from build_scripts.bundle.windows_python import unpack


def test_a_wheel_is_unpacked(tmp_path: Path) -> None:
    wheel = tmp_path / "alpha-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("alpha/__init__.py", "")
        archive.writestr("alpha-1.0.dist-info/METADATA", "Name: alpha\n")
    unpack(wheel, tmp_path / "packages")
    assert (tmp_path / "packages" / "alpha" / "__init__.py").is_file()


def test_of_an_sdist_its_package_and_metadata_are_taken(tmp_path: Path) -> None:
    sdist = tmp_path / "alpha-1.0.tar.gz"
    with tarfile.open(sdist, "w:gz") as archive:
        for name, text in (
            ("alpha-1.0/PKG-INFO", b"Name: alpha\n"),
            ("alpha-1.0/setup.py", b"raise SystemExit"),
            ("alpha-1.0/alpha/__init__.py", b"word = 1\n"),
            ("alpha-1.0/test/test_alpha.py", b""),
        ):
            member = tarfile.TarInfo(name)
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text))
    packages = tmp_path / "packages"
    unpack(sdist, packages)
    found = sorted(str(path.relative_to(packages)) for path in packages.rglob("*") if path.is_file())
    assert found == ["alpha-1.0.dist-info/METADATA", "alpha/__init__.py"]
