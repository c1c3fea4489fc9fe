"""One program for one shop's file: a second start raises the first window instead.

The lock file decides; the local socket only carries the wish to be raised.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from loyalpos.domain.problem import Ailment, Trouble

_ANSWER_WITHIN_MS = 500


class OneWindow(QObject):
    """Holds a data folder for this process while it lives."""

    raise_wanted = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._lock = QLockFile(str(folder / "loyalpos.lock"))
        # A crashed program's lock is stale by its process id, not by its age.
        self._lock.setStaleLockTime(0)
        self._name = "loyalpos-" + hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._heard)

    def hold(self) -> None:
        """Take the folder for this process.

        :raises Trouble: ALREADY_OPEN when another process has it; that one is asked to come to the
            front. FOLDER_NOT_WRITABLE when no lock file can be made there.
        """
        if self._lock.tryLock(0):
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return
        if self._lock.error() != QLockFile.LockError.LockFailedError:
            raise Trouble(Ailment.FOLDER_NOT_WRITABLE)
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        socket.waitForConnected(_ANSWER_WITHIN_MS)
        socket.disconnectFromServer()
        raise Trouble(Ailment.ALREADY_OPEN)

    def release(self) -> None:
        """Let another process take the folder."""
        self._server.close()
        self._lock.unlock()

    def _heard(self) -> None:
        connection = self._server.nextPendingConnection()
        connection.close()
        connection.deleteLater()
        self.raise_wanted.emit()
