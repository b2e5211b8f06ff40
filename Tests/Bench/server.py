"""The server under measurement, and what Linux says about its process."""

import os
import pathlib
import socket
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("WEERKLANK_BINARY", ROOT / ".build/release/weerklank"))
TICKS = os.sysconf("SC_CLK_TCK")


def run(*arguments: str) -> str:
    done = subprocess.run([BINARY, *arguments], cwd=ROOT, text=True, stdout=subprocess.PIPE)
    assert done.returncode == 0, f"weerklank {arguments[0]} did not succeed"
    return done.stdout


class Server:
    def __init__(self, place: list[str]):
        self.place = place

    def __enter__(self) -> "Server":
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        command = [BINARY, "serve", *self.place, "--port", str(self.port), "--rate-limits", "off", "--timings"]
        self.log = open(ROOT / ".build/bench/server.log", "w")
        began = time.perf_counter()
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=self.log, stderr=subprocess.STDOUT)
        while not self.answers():
            assert self.process.poll() is None, "the server stopped by itself: see .build/bench/server.log"
            assert time.perf_counter() - began < 60, "the server does not answer"
            time.sleep(0.002)
        self.seconds_to_start = time.perf_counter() - began
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)
        self.log.close()

    def answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as probe:
                probe.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                return probe.recv(64).startswith(b"HTTP/1.1 200")
        except OSError:
            return False

    def processor_seconds(self) -> float:
        """Time on the processor so far, in user and system mode."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def megabytes(self, line: str = "VmRSS") -> float:
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition(line + ":")[2].split()[0]) / 1024


def postgres_processor_seconds(port: str) -> float:
    """The same for the PostgreSQL server on this port, its children too: its work is part of the price of a page."""
    main, by_parent = 0, {}
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if (folder / "comm").read_text().strip() != "postgres":
                continue
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
            if f"-p\0{port}\0" in (folder / "cmdline").read_text():
                main = int(folder.name)
                by_parent.setdefault(main, []).append(fields)
            else:
                by_parent.setdefault(int(fields[1]), []).append(fields)
        except OSError:
            continue  # it ended while we looked; its parent has its time
    return sum(int(ticks) for fields in by_parent.get(main, []) for ticks in fields[11:15]) / TICKS
