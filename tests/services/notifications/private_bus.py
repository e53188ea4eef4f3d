# SPDX-License-Identifier: MIT
"""A session bus of a test's own: a real one, on which nothing can be started but what the test names."""

import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]

_SETTINGS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
  {more}
</busconfig>
"""
_STARTABLE = "[D-BUS Service]\nName=org.freedesktop.Notifications\nExec={command}\n"
_SERVER = "tests.services.notifications.scripted_server"


class PrivateBus:
    """It listens at `address` from `start` to `stop`, and again at the same address after the next `start`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.address = f"unix:path={folder}/bus"
        self._process: subprocess.Popen[str] | None = None

    def start(self, more: str = "", server: bool = False) -> None:
        """With `more` in its settings; with `server`, it can start a scripted server."""
        services = self.folder / "services"
        services.mkdir(exist_ok=True)
        if server:
            command = f"{sys.executable} -m {_SERVER}"
            (services / "notifications.service").write_text(_STARTABLE.format(command=command))
        settings = self.folder / "bus.conf"
        settings.write_text(_SETTINGS.format(address=self.address, services=services, more=more))
        command_line = ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address=1"]
        self._process = subprocess.Popen(
            command_line, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline(), "the bus did not start"

    def freeze(self) -> None:
        """From now on it takes what is sent, as far as there is room, and answers nothing."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        self._signal(signal.SIGCONT)

    def stop(self) -> None:
        """Kills it, in whatever state it is."""
        if self._process is not None:
            with self._process as process:
                process.kill()
            self._process = None

    def _signal(self, number: signal.Signals) -> None:
        assert self._process is not None
        self._process.send_signal(number)
