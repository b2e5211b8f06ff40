"""The product, started for one pass of the walk: its own port, its own data, stopped at the end."""

import os
import pathlib
import re
import socket
import subprocess
import tempfile
import threading
import time
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("WEERKLANK_BINARY", ROOT / ".build/debug/weerklank"))


class Server:
    def __init__(self, *flags: str):
        self.flags = flags
        self.lines: list[str] = []

    def __enter__(self) -> "Server":
        self.folder = tempfile.TemporaryDirectory(prefix="weerklank-walk-")
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        command = [BINARY, "serve", "--data", self.folder.name, "--port", str(port), *self.flags]
        environment = {k: v for k, v in os.environ.items() if not k.startswith("WEERKLANK_")}
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        threading.Thread(target=self.listen, daemon=True).start()
        self.wait_until(self.answers, "the server to answer")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.folder.cleanup()

    def listen(self):
        for line in self.process.stdout:
            self.lines.append(line.rstrip())

    def answers(self) -> bool:
        try:
            return urllib.request.urlopen(self.url + "/healthz", timeout=2).status == 200
        except OSError:
            return False

    def setup_path(self) -> str:
        """The one-time link that a first start prints, as a path of this server."""
        pattern = re.compile(r"/setup/[\w.~-]+")
        self.wait_until(lambda: pattern.search("\n".join(self.lines)), "the set-up link")
        return pattern.search("\n".join(self.lines)).group()

    def mail_link(self, pattern: str) -> str:
        """The newest link in a printed mail (`--mail log`)."""
        self.wait_until(lambda: re.search(pattern, "\n".join(self.lines)), "the mail")
        return re.findall(pattern, "\n".join(self.lines))[-1]

    def wait_until(self, is_so, what: str, patience: float = 60):
        end = time.monotonic() + patience
        while not is_so():
            if self.process.poll() is not None:
                raise AssertionError(f"the server stopped by itself:\n" + "\n".join(self.lines[-20:]))
            if time.monotonic() > end:
                raise AssertionError(f"waited {patience:.0f} s for {what}:\n" + "\n".join(self.lines[-20:]))
            time.sleep(0.02)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
