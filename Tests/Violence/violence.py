"""Kills, stops and fills up what runs while people write, and looks whether anything that was acknowledged is gone.

Called by `bin/violence`. Everything it needs it starts itself: the program, its data, PostgreSQL servers, small file systems.
"""

import argparse
import json
import os
import pathlib
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = pathlib.Path(os.environ.get("WEERKLANK_BINARY", ROOT / ".build/release/weerklank"))
WRITERS = ["member2", "member3", "member4", "member5"]


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(NoRedirect)


def weerklank(*arguments: str) -> str:
    done = subprocess.run([BINARY, *arguments], cwd=ROOT, text=True, capture_output=True)
    assert done.returncode == 0, f"weerklank {' '.join(arguments)}: {done.stdout}{done.stderr}"
    return done.stdout


class Node:
    """One running program."""

    def __init__(self, place: list[str], number: int = 0):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.command = [BINARY, "serve", *place, "--port", str(self.port), "--node", str(number), "--rate-limits", "off"]
        self.start()

    def start(self):
        self.process = subprocess.Popen(self.command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        began = time.perf_counter()
        while self.ask("/healthz", limit=1)[0] != 200:
            assert self.process.poll() is None, "the program ended by itself"
            assert time.perf_counter() - began < 60, "the program does not answer"
            time.sleep(0.01)
        self.seconds_to_start = time.perf_counter() - began

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(30)

    def ask(self, path: str, token: str | None = None, form: dict | None = None, limit: float = 20):
        """Status (0 for no answer), where it leads to, and the page."""
        data = urllib.parse.urlencode(form).encode() if form is not None else None
        headers = {"Accept": "text/html"} | ({"Authorization": f"Bearer {token}"} if token else {})
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data=data, headers=headers)
        try:
            with OPENER.open(request, timeout=limit) as answer:
                return answer.status, answer.headers.get("Location", ""), answer.read().decode()
        except urllib.error.HTTPError as answer:
            return answer.code, answer.headers.get("Location", ""), answer.read().decode()
        except OSError:
            return 0, "", ""
        except Exception:  # half an answer
            return 0, "", ""


class Ledger:
    """What was said to be there."""

    def __init__(self):
        self.lock = threading.Lock()
        self.texts: dict[str, str] = {}  # each text, and the conversation it is in
        self.refused: dict[int, int] = {}
        self.number = 0

    def next(self) -> str:
        with self.lock:
            self.number += 1
            return f"bewijs{self.number}x{random.getrandbits(40):x}"

    def keep(self, text: str, post: str):
        with self.lock:
            self.texts[text] = post

    def count_refusal(self, status: int):
        with self.lock:
            self.refused[status] = self.refused.get(status, 0) + 1


def write(nodes: list[Node], token: str, group: str, ledger: Ledger, stop: threading.Event, chance: random.Random):
    """One person: conversations, answers and reactions, as fast as they are taken."""
    post = None
    while not stop.is_set():
        node = chance.choice(nodes)
        text = ledger.next()
        if post is None or chance.random() < 0.4:
            status, place, _ = node.ask(f"/spaces/{group}/posts", token, {"title": "", "body": text, "token": text})
            if status == 303:
                post = re.search(r"/posts/(\d+)", place)[1]
                ledger.keep(text, post)
        else:
            status, _, _ = node.ask(f"/posts/{post}/comments", token, {"body": text, "token": text})
            if status == 303:
                ledger.keep(text, post)
            node.ask(f"/posts/{post}/reactions", token, {"give": "thanks"})
        if status != 303:
            ledger.count_refusal(status)
            time.sleep(0.05)


class Writers:
    def __init__(self, nodes: list[Node], tokens: list[str], group: str, ledger: Ledger, chance: random.Random):
        self.stop = threading.Event()
        self.threads = [
            threading.Thread(target=write, args=(nodes, token, group, ledger, self.stop, random.Random(chance.random())))
            for token in tokens
        ]

    def __enter__(self):
        for thread in self.threads:
            thread.start()

    def __exit__(self, *_):
        self.stop.set()
        for thread in self.threads:
            thread.join()


class Organisation:
    """A fresh one in a place, with people who may write."""

    def __init__(self, place: list[str]):
        self.place = place
        weerklank("load", *place, "--members", "40", "--spaces", "4", "--posts", "400")
        self.tokens = [weerklank("token", who, *place).split()[-1] for who in WRITERS]

    def group(self, node: Node) -> str:
        status, _, page = node.ask("/spaces", self.tokens[0])
        assert status == 200, status
        return re.search(r'href="/spaces/([\w-]+)"', page)[1]

    def rows(self, statement: str) -> list[str]:
        if self.place[0] == "--data":
            import sqlite3

            connection = sqlite3.connect(f"{self.place[1]}/weerklank.sqlite")
            try:
                return [row[0] for row in connection.execute(statement)]
            finally:
                connection.close()
        command = ["psql", "--no-psqlrc", "-qAt", "--dbname", self.place[1], "-c", statement]
        return subprocess.run(command, check=True, text=True, capture_output=True).stdout.split()

    def check(self, ledger: Ledger, node: Node) -> dict:
        """Every text that was acknowledged is there once; half ones are nowhere; the doctor finds nothing wrong."""
        stored = self.rows("SELECT body FROM posts WHERE body LIKE 'bewijs%' UNION ALL SELECT body FROM comments WHERE body LIKE 'bewijs%'")
        lost = [text for text in ledger.texts if text not in set(stored)]
        doubled = len(stored) - len(set(stored))
        unsearched = self.rows(
            "SELECT id FROM posts WHERE body LIKE 'bewijs%' AND id NOT IN (SELECT id FROM search_documents)"
            " UNION ALL SELECT id FROM comments WHERE body LIKE 'bewijs%' AND id NOT IN (SELECT id FROM search_documents)")
        # What is stored is also what a reader sees.
        unseen = 0
        for text, post in random.sample(sorted(ledger.texts.items()), min(10, len(ledger.texts))):
            status, _, page = node.ask(f"/posts/{post}", self.tokens[0])
            unseen += status != 200 or text not in page
        return {"acknowledged": len(ledger.texts), "stored": len(stored), "lost": len(lost), "doubled": doubled,
                "without search": len(unsearched), "not on the page": unseen, "doctor": self.doctor()}

    def doctor(self) -> str:
        done = subprocess.run([BINARY, "doctor", *self.place, "--json"], cwd=ROOT, text=True, capture_output=True)
        # That little room is left is no fault of the database.
        wrong = [each for each in json.loads(done.stdout)["findings"] if each["verdict"] == "wrong" and each["check"] != "disk"]
        return "ill: " + "; ".join(f"{each['check']}: {each['words']}" for each in wrong) if wrong else "healthy"


# Places


class Postgres:
    """A server of its own, as bin/postgres makes one."""

    def __init__(self, folder: str | None = None):
        environment = dict(os.environ) | ({"TMPDIR": folder} if folder else {})
        self.environment = environment
        done = subprocess.run(["bin/postgres", "start"], cwd=ROOT, text=True, capture_output=True, env=environment)
        assert done.returncode == 0, done.stderr
        self.address = done.stdout.split()[-1]
        self.folder = next(
            each.parent for each in pathlib.Path(environment.get("TMPDIR", "/tmp")).glob("weerklank-postgres.*/address")
            if each.read_text().strip() == self.address)
        self.place = ["--database", self.address]

    def run(self, what: str):
        subprocess.run(["bin/postgres", what, self.address], cwd=ROOT, check=True, env=self.environment, capture_output=True)

    def stop_like(self, mode: str):
        programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        owner = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"] if os.getuid() == 0 else []
        subprocess.run([*owner, programs / "pg_ctl", "-D", self.folder / "data", "-m", mode, "-w", "-s", "stop"], check=True)


def report(name: str, figures: dict) -> bool:
    good = not any(figures.get(key) for key in ("lost", "doubled", "without search", "not on the page", "wrong"))
    good = good and figures.get("doctor", "healthy") == "healthy"
    print(f"    {name}: " + ", ".join(f"{key} {value}" for key, value in figures.items()) + ("" if good else "  <-- WRONG"), flush=True)
    return good


# What is done to it


def kills(place: list[str], times: int, chance: random.Random) -> bool:
    organisation, ledger = Organisation(place), Ledger()
    node = Node(place)
    group = organisation.group(node)
    starts = []
    for _ in range(times):
        with Writers([node], organisation.tokens, group, ledger, chance):
            time.sleep(chance.uniform(0.2, 1.2))
            node.kill()
        node.start()
        starts.append(node.seconds_to_start)
    figures = organisation.check(ledger, node)
    node.stop()
    return report(f"{times} kills", {**figures, "slowest start after one (s)": round(max(starts), 2)})


def database_stops(server: Postgres, chance: random.Random) -> bool:
    organisation, ledger = Organisation(server.place), Ledger()
    node = Node(server.place)
    group = organisation.group(node)
    waits, statuses, back = [], set(), []
    with Writers([node], organisation.tokens, group, ledger, chance):
        for mode in ("fast", "immediate", "fast", "immediate", "kill"):
            time.sleep(1)
            server.run("kill") if mode == "kill" else server.stop_like(mode)
            for _ in range(5):
                began = time.perf_counter()
                status, _, page = node.ask("/", organisation.tokens[0])
                waits.append(time.perf_counter() - began)
                statuses.add(status)
                assert status != 503 or "<h1" in page, "a page without words"
            server.run("again")
            began = time.perf_counter()
            while node.ask("/", organisation.tokens[0])[0] != 200:
                assert time.perf_counter() - began < 60, "it does not come back by itself"
                time.sleep(0.05)
            back.append(time.perf_counter() - began)
    figures = organisation.check(ledger, node)
    node.stop()
    return report("PostgreSQL stopped and started 5 times", {
        **figures, "answers meanwhile": sorted(statuses), "longest wait (s)": round(max(waits), 2),
        "back after (s)": round(max(back), 2), "wrong": sorted(statuses - {503})})


def two_nodes(server: Postgres, chance: random.Random) -> bool:
    organisation, ledger = Organisation(server.place), Ledger()
    nodes = [Node(server.place, 0), Node(server.place, 1)]
    group = organisation.group(nodes[0])
    told = Stream(nodes[0], organisation.tokens[0], group)
    with Writers(nodes, organisation.tokens[1:], group, ledger, chance):
        time.sleep(3)
        nodes[0].kill()
        told.move(nodes[1])
        time.sleep(3)
    time.sleep(2)
    told.end()
    figures = organisation.check(ledger, nodes[1])
    # By the other node alone, with the session of before.
    status, place, _ = nodes[1].ask(f"/spaces/{group}/posts", organisation.tokens[0], {"body": "Het gaat door.", "token": "door"})
    nodes[1].stop()
    return report("one of two nodes killed", {
        **figures, "goes on at the other": status == 303, "wrong": [] if status == 303 and told.events else ["no news"],
        "news before and after": told.counts})


class Stream:
    """A page that stands open: what it is told, also after it had to go to another node."""

    def __init__(self, node: Node, token: str, group: str):
        self.token, self.last, self.counts, self.events, self.ended = token, None, [0], 0, False
        page = node.ask(f"/spaces/{group}", token)[2]
        self.path = re.search(r'data-live="([^"]+)"', page)[1].replace("&amp;", "&")
        self.node = node
        self.thread = threading.Thread(target=self.listen, daemon=True)
        self.thread.start()

    def listen(self):
        while not self.ended:
            headers = {"Authorization": f"Bearer {self.token}", "Accept": "text/event-stream"}
            headers |= {"Last-Event-ID": self.last} if self.last else {}
            try:
                request = urllib.request.Request(f"http://127.0.0.1:{self.node.port}{self.path}", headers=headers)
                with OPENER.open(request, timeout=5) as answer:
                    for line in answer:
                        if self.ended:
                            return
                        if line.startswith(b"id:"):
                            self.last = line[3:].strip().decode()
                        if line.startswith(b"data:"):
                            self.events += 1
                            self.counts[-1] += 1
            except Exception:
                time.sleep(0.1)

    def move(self, node: Node):
        self.counts.append(0)
        self.node = node

    def end(self):
        self.ended = True


def full_disk(kind: str, chance: random.Random) -> bool:
    """Writes until nothing fits any more, looks, makes room, and goes on; needs the right to mount."""
    folder = tempfile.mkdtemp(prefix="weerklank-full-")
    # PostgreSQL keeps a log of 16 MB pieces.
    size = "24m" if kind == "SQLite" else "160m"
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=1777", "tmpfs", folder], capture_output=True)
    if done.returncode != 0:
        print("    full disk: not tried, nothing may be mounted here")
        return True
    server = None
    try:
        if kind == "SQLite":
            place = ["--data", f"{folder}/data"]
        else:
            server = Postgres(folder)
            place = server.place
        organisation, ledger = Organisation(place), Ledger()
        node = Node(place)
        group = organisation.group(node)
        filler = pathlib.Path(folder) / "filler"
        with Writers([node], organisation.tokens, group, ledger, chance):
            time.sleep(1)
            with open(filler, "wb") as file:
                try:
                    while True:
                        file.write(b"\0" * 65536)
                        file.flush()
                except OSError:
                    pass
            time.sleep(4)
        typed = "Dit typte ik net op een volle schijf. " * 200
        refusals = [node.ask(f"/spaces/{group}/posts", organisation.tokens[0], {"body": typed + str(n), "token": f"vol{n}"}) for n in range(20)]
        reads = node.ask(f"/spaces/{group}", organisation.tokens[0])[0]
        filler.unlink()
        began, status = time.perf_counter(), 0
        while status != 303 and time.perf_counter() - began < 60:
            status = node.ask(f"/spaces/{group}/posts", organisation.tokens[0], {"body": "Er is weer plaats.", "token": "weer"})[0]
            time.sleep(0.1)
        again = time.perf_counter() - began
        with Writers([node], organisation.tokens, group, ledger, chance):
            time.sleep(1)
        figures = organisation.check(ledger, node)
        node.stop()
        full = [answer for answer in refusals if answer[0] != 303]
        wrong = ["no refusal"] if not full else []
        wrong += [f"status {answer[0]}" for answer in full if answer[0] not in (503, 507)][:1]
        wrong += ["typed text gone"] if any("Dit typte ik net" not in answer[2] for answer in full) else []
        wrong += ["no reading"] if reads != 200 and kind == "SQLite" else []
        wrong += ["no writing afterwards"] if status != 303 else []
        return report(f"full disk, {kind}", {
            **figures, "refused": sorted({answer[0] for answer in full}), "reading meanwhile": reads,
            "writing again after (s)": round(again, 2), "wrong": wrong})
    finally:
        if server:
            server.run("stop")
        subprocess.run(["umount", "-l", folder])


def main() -> int:
    parser = argparse.ArgumentParser(prog="bin/violence", description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--only", nargs="*", choices=["sqlite", "postgres", "stops", "nodes", "full"])
    options = parser.parse_args()
    random.seed(options.seed)
    chance = random.Random(options.seed)
    print(f"    seed {options.seed}")
    wanted = set(options.only or ["sqlite", "postgres", "stops", "nodes", "full"])
    good = True
    if "sqlite" in wanted:
        with tempfile.TemporaryDirectory(prefix="weerklank-violence-") as folder:
            print("==> SQLite")
            good &= kills(["--data", folder], options.kills, chance)
    for name in ("postgres", "stops", "nodes"):
        if name in wanted:
            print(f"==> PostgreSQL: {name}")
            server = Postgres()
            try:
                if name == "postgres":
                    good &= kills(server.place, options.kills, chance)
                else:
                    good &= (database_stops if name == "stops" else two_nodes)(server, chance)
            finally:
                server.run("stop")
    if "full" in wanted:
        print("==> Full disk")
        good &= full_disk("SQLite", chance)
        good &= full_disk("PostgreSQL", chance)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
