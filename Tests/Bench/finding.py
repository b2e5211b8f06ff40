"""How long finding takes where a million contributions are stored: searches, similar requests, people suggested.

Called by `bin/bench finding`; prints a table. Each question is asked three times after a first one, and the middle counts.
Where other work keeps the machine busy, the time on the processor says more than the time one waits.
"""

import argparse
import collections
import csv
import datetime
import io
import json
import random
import re
import sqlite3
import statistics
import subprocess
import time
import urllib.parse
import urllib.request

import bench
from server import Server, postgres_processor_seconds, run

ASKER = "member5"
SAMPLE = "SELECT title, body FROM (SELECT title, body, ROW_NUMBER() OVER (ORDER BY id) AS n FROM posts) AS p WHERE n % 997 = 0"
GROUP = f"""
    SELECT s.slug FROM spaces AS s JOIN memberships AS p ON p.space_id = s.id JOIN members AS m ON m.id = p.member_id
    WHERE m.handle = '{ASKER}' ORDER BY s.id LIMIT 1
    """
STEP = "step before asking: similar and people"
OTHER = "6"  # the type of help request without fields of its own
END = (datetime.date.today() + datetime.timedelta(days=14)).isoformat()
# Somebody steering would do this in the settings, with a reason.
SWITCH_ON = "UPDATE organisation SET forms = 'help posts'"


def main():
    parser = argparse.ArgumentParser(prog="bin/bench finding", description=__doc__)
    parser.add_argument("--members", type=int, default=10_000)
    parser.add_argument("--spaces", type=int, default=300)
    parser.add_argument("--posts", type=int, default=1_000_000)
    parser.add_argument("--only", choices=["sqlite", "postgres"])
    parser.add_argument("--each", action="store_true", help="print every question too")
    options = parser.parse_args()

    bench.FOLDER.mkdir(parents=True, exist_ok=True)
    results = {}
    if options.only != "postgres":
        place = bench.filled_sqlite(options)["place"]
        results["SQLite"] = measure(place, lambda statement: sqlite(place[1], statement), options)
    if options.only != "sqlite":
        server = bench.started_postgres()
        if server:
            try:
                place = bench.filled_postgres(server, options)["place"]
                results["PostgreSQL"] = measure(place, lambda statement: postgres(place[1], statement), options)
            finally:
                subprocess.run(["bin/postgres", "stop", server], cwd=bench.ROOT)
    print(written(results))


def sqlite(folder: str, statement: str) -> list:
    connection = sqlite3.connect(f"{folder}/weerklank.sqlite")
    with connection:
        rows = connection.execute(statement).fetchall()
    connection.close()
    return rows


def postgres(url: str, statement: str) -> list:
    command = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--csv", "--dbname", url, "-c", statement]
    done = subprocess.run(command, check=True, text=True, capture_output=True)
    return [tuple(row) for row in csv.reader(io.StringIO(done.stdout))]


# The questions


def searches(texts: list[str], chance: random.Random) -> list[tuple[str, str]]:
    """Words as people type them, each with what kind of question it is."""
    words = collections.Counter(word.lower() for text in texts for word in re.findall(r"\w{4,}", text))
    order = [word for word, _ in words.most_common()]
    some = [("frequent word", word) for word in order[:6]]
    some += [("rare word", word) for word in chance.sample(order[len(order) // 2 :], 8)]
    for count in (2, 3, 4):
        for text in chance.sample(texts, 7):
            some.append((f"{count} words", " ".join(chance.sample(re.findall(r"\w{4,}", text), count))))
    long = [word for word in order[:400] if len(word) > 5]
    some += [("slip", word[:2] + word[3] + word[2] + word[4:]) for word in chance.sample(long, 6)]
    some += [("half a word", word[:-3]) for word in chance.sample(long, 6)]
    return some + [("2 frequent", " ".join(order[:2])), ("12 frequent", " ".join(order[:12])), ("12 rare", " ".join(order[-12:]))]


def requests(posts: list[tuple[str, str]], chance: random.Random) -> list[dict[str, str]]:
    """Requests as they are being written: a title, and a text of what two others said."""
    return [
        {"title": first[0][:80].strip() or "Wie weet dit", "body": f"{first[1][:300]}\n\n{second[1][:300]}"}
        for first, second in (chance.sample(posts, 2) for _ in range(20))
    ]


# The measurement


def measure(place: list[str], ask, options) -> dict[str, list[tuple[float, float, str]]]:
    """Of each question, by kind: milliseconds waited, milliseconds on the processor, and how it begins."""
    port = re.search(r":(\d+)/", place[1])[1] if place[0] == "--database" else None
    with Server(place):
        pass  # brings the tables up to date
    ask(SWITCH_ON)
    posts, group = ask(SAMPLE), ask(GROUP)[0][0]
    chance = random.Random(7)
    token = run("token", ASKER, *place).split()[-1]
    found = collections.defaultdict(list)
    with Server(place) as server:
        def processor() -> float:
            return (server.processor_seconds() + (postgres_processor_seconds(port) if port else 0)) * 1000

        def visit(kind: str, name: str, path: str, form: dict | None = None):
            data = urllib.parse.urlencode(form).encode() if form else None
            request = urllib.request.Request(
                f"http://127.0.0.1:{server.port}{path}", data=data, headers={"Authorization": f"Bearer {token}"})
            times = []
            for turn in range(4):
                if turn == 1:
                    busy = processor()
                began = time.perf_counter()
                with urllib.request.urlopen(request) as answer:
                    answer.read()
                times.append((time.perf_counter() - began) * 1000)
            found[kind].append((statistics.median(times[1:]), (processor() - busy) / 3, name))
            if options.each:
                print("{:7.1f} ms, processor {:7.1f}, {}: {:.80}".format(*found[kind][-1][:2], kind, name), flush=True)

        visit("nothing", "", "/search")
        for kind, words in searches([" ".join(post) for post in posts], chance):
            visit(kind, words, "/search?" + urllib.parse.urlencode({"q": words}))
        found["any search"] = [each for kind in list(found) if kind != "nothing" for each in found[kind]]
        for request in requests(posts, chance):
            visit("similar request", request["title"], "/help/similar", request)
            visit(STEP, request["title"], "/help/check", {**request, "type": OTHER, "space": group, "endsOn": END})
            both, similar = found[STEP][-1], found["similar request"][-1]
            found["people suggested: the one less the other"].append((both[0] - similar[0], both[1] - similar[1], both[2]))
    del found["nothing"]
    return found


def written(results: dict) -> str:
    """A row for each kind of question, milliseconds of whole pages over HTTP."""
    rows = [["", *(f"{engine}: {name}" for engine in results for name in ("p50", "p95", "max", "processor"))]]
    rows.append(["---"] + ["--:"] * (len(rows[0]) - 1))
    for kind in next(iter(results.values())):
        row = [f"{kind} ({len(next(iter(results.values()))[kind])})"]
        for found in results.values():
            times = sorted(took for took, _, _ in found[kind])
            processor = statistics.mean(busy for _, busy, _ in found[kind])
            figures = (statistics.median(times), times[int(len(times) * 0.95)], times[-1], processor)
            row += [f"{value:.0f}" for value in figures]
        rows.append(row)
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


if __name__ == "__main__":
    main()
