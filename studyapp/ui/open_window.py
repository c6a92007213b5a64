"""A file that is opened while a window works on the same data goes to that window, by a local socket of this user.

The window's address stands in a file of the data folder, so that a start with nobody to hand over to costs no more than
a look at the disk, and a window on other data is another address. Nothing here can be reached over a network.

What is said: the window sends its process id and a line feed, the newcomer the file's path as UTF-8 and a line feed,
the window `ok` and a line feed.
"""

from __future__ import annotations

import contextlib
import logging
import os
import secrets
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from studyapp.core.errors import UserError
from studyapp.files import write_atomically

_log = logging.getLogger(__name__)

_PREFIX = "studyapp-"
_PATIENCE_MS = 3000
"""For a window that is drawing a long article; whoever waits longer would rather have a second window."""
_MAX_LINE = 32 * 1024
"""Longer than any path of Windows (32,767 UTF-16 units), which in UTF-8 is seldom reached."""
_OK = b"ok\n"


class Reception(QObject):
    """Takes what later starts hand over, from `open` until `close`."""

    file_handed_over = Signal(object)
    """The `Path` of a file that somebody opened."""

    def __init__(self, address: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._read: dict[QLocalSocket, bytes] = {}

    def open(self) -> bool:
        """Begin, unless another window on these data has; false too where it cannot be done, which is no misfortune."""
        if _connected(_written_in(self._address)) is not None:
            return False
        name = _PREFIX + secrets.token_hex(8)
        if not self._server.listen(name):
            _log.info("no reception: %s", self._server.errorString())
            return False
        try:
            write_atomically(self._address, name.encode())
        except UserError:
            self.close()
            return False
        return True

    def close(self) -> None:
        """Be found no longer."""
        if self._server.isListening():
            name = self._server.serverName()
            self._server.close()
            if _written_in(self._address) == name:
                with contextlib.suppress(OSError):
                    self._address.unlink()

    @Slot()
    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._read[socket] = b""
            socket.readyRead.connect(self._take)
            socket.disconnected.connect(self._part)
            socket.write(f"{os.getpid()}\n".encode())

    @Slot()
    def _take(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket) or socket not in self._read:
            return
        said = self._read[socket] + bytes(socket.readAll().data())
        self._read[socket] = said
        if len(said) > _MAX_LINE:
            socket.abort()
        elif said.endswith(b"\n"):
            socket.write(_OK)
            socket.flush()
            file = Path(said.decode("utf-8", errors="replace").rstrip("\n"))
            _log.info("a later start hands over %s", file.name)
            self.file_handed_over.emit(file)

    @Slot()
    def _part(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read.pop(socket, None)
            socket.deleteLater()


def hand_over(address: Path, file: Path) -> bool:
    """Give the file to the window whose address that is; false where there is none, or it does not answer."""
    socket = _connected(_written_in(address))
    if socket is None:
        return False
    process = _line_from(socket)
    if not process.strip().isdigit():
        return False
    _let_come_to_front(int(process))
    socket.write(f"{file}\n".encode("utf-8", errors="replace"))
    socket.waitForBytesWritten(_PATIENCE_MS)
    return _line_from(socket) == _OK


def _written_in(address: Path) -> str:
    """The name in an address file, empty where there is none of ours."""
    try:
        with address.open("rb") as file:
            name = file.read(100).decode("ascii", errors="replace")
    except OSError:
        return ""
    return name if name.startswith(_PREFIX) and name.removeprefix(_PREFIX).isalnum() else ""


def _connected(name: str) -> QLocalSocket | None:
    if not name:
        return None
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket if socket.waitForConnected(_PATIENCE_MS) else None


def _line_from(socket: QLocalSocket) -> bytes:
    """The next line of what the other side says; empty where it says none in time."""
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_PATIENCE_MS):
            return b""
    return bytes(socket.readLine().data())


def _let_come_to_front(process: int) -> None:
    """Windows lets only the program in front, which we are, put another one there."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
