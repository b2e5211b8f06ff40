"""Measures the pages of a large organisation and writes docs/benchmarks.md. Called by bin/bench."""

import argparse
import asyncio
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess

import report
from client import Visit, ask
from server import ROOT, Server, postgres_processor_seconds, run

FOLDER = ROOT / ".build/bench"
READERS = 20  # the requests are spread over this many members, so that no page is always in the cache
WARM_UP = 200


def main():
    parser = argparse.ArgumentParser(prog="bin/bench", description=__doc__)
    parser.add_argument("--members", type=int, default=2000)
    parser.add_argument("--spaces", type=int, default=100)
    parser.add_argument("--posts", type=int, default=200_000)
    parser.add_argument("--requests", type=int, default=2000, help="per page and per measurement")
    parser.add_argument("--only", choices=["sqlite", "postgres"])
    parser.add_argument("--output", default="docs/benchmarks.md")
    options = parser.parse_args()

    FOLDER.mkdir(parents=True, exist_ok=True)
    results = {}
    if options.only != "postgres":
        results["SQLite"] = bench(filled_sqlite(options), options)
    if options.only != "sqlite":
        server = started_postgres()
        if server:
            try:
                results["PostgreSQL"] = bench(filled_postgres(server, options), options)
            finally:
                subprocess.run(["bin/postgres", "stop", server], cwd=ROOT)
    text = report.written(results, options)
    (ROOT / options.output).write_text(text)
    print(text)


# A database of the wanted size


def load(place: list[str], options) -> dict:
    print(f"==> Fill {place[1].rpartition('/')[2]} with {options.posts:,} posts", flush=True)
    size = ["--members", options.members, "--spaces", options.spaces, "--posts", options.posts]
    made = json.loads(run("load", *place, *map(str, size), "--json"))
    print(f"    {made['totalSeconds']:.1f} s", flush=True)
    return {"place": place, "load_rate": made["contributionsPerSecond"]}


def filled_sqlite(options) -> dict:
    folder = FOLDER / f"sqlite-{options.members}-{options.spaces}-{options.posts}"
    known = folder / "loaded.json"
    if not known.exists():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        filled = load(["--data", str(folder)], options)
        filled["bytes"] = sum(file.stat().st_size for file in folder.glob("*") if file.is_file())
        known.write_text(json.dumps(filled))
    return json.loads(known.read_text())


def started_postgres() -> str | None:
    """Set up as docs/operating.md advises: a quarter of the memory, but two gigabytes are enough here."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 4 >> 20
    settings = f"shared_buffers={min(memory, 2048)}MB work_mem=16MB random_page_cost=1.1 effective_cache_size=4GB"
    environment = dict(os.environ) | {"WEERKLANK_POSTGRES_SETTINGS": settings}
    started = subprocess.run(["bin/postgres", "start"], cwd=ROOT, text=True, capture_output=True, env=environment)
    if started.returncode != 0:
        print("    PostgreSQL can't be started here: only SQLite is measured.")
        return None
    return started.stdout.split()[-1]


def filled_postgres(server: str, options) -> dict:
    psql(server, "DROP DATABASE IF EXISTS weerklank_bench")
    psql(server, "CREATE DATABASE weerklank_bench TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'")
    url = re.sub(r"(://[^/]*)/[^?]*", r"\1/weerklank_bench", server)
    filled = load(["--database", url], options)
    psql(url, "VACUUM ANALYZE")
    filled["bytes"] = int(psql(url, "SELECT pg_database_size(current_database())"))
    return filled


def psql(url: str, statement: str) -> str:
    command = ["psql", "--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--dbname", url, "-c", statement]
    return subprocess.run(command, check=True, text=True, capture_output=True).stdout.strip()


# The measurement


def bench(filled: dict, options) -> dict:
    place = filled["place"]
    port = re.search(r":(\d+)/", place[1])[1] if place[0] == "--database" else None
    print(f"==> Measure on {'PostgreSQL' if port else 'SQLite'}", flush=True)
    starts = []
    for _ in range(4):
        with Server(place) as server:
            starts.append(server.seconds_to_start)
    tokens = [run("token", f"member{n}", *place).split()[-1] for n in range(1, READERS + 1)]
    with Server(place) as server:
        starts.append(server.seconds_to_start)
        result = {
            "start": statistics.median(starts),
            "memory_after_start": server.megabytes(),
            "load_rate": filled["load_rate"],
            "bytes_per_post": filled["bytes"] / options.posts,
            "bare": bare_statements(place),
            "pages": {},
        }
        for name, visits in asyncio.run(pages(server.port, tokens)).items():
            result["pages"][name] = measure(server, visits, options.requests, port)
            print(f"    {name}: {result['pages'][name]['processor']:.3f} ms", flush=True)
        result["memory_under_load"] = server.megabytes("VmHWM")
    return result


def bare_statements(place: list[str]) -> dict[str, float]:
    """Milliseconds that the statements of a page take by themselves, where the product can tell."""
    try:
        pages = json.loads(run("bench-statements", "member1", *place))
        return {name: page["bareMilliseconds"] for name, page in pages.items()}
    except (AssertionError, ValueError):
        return {}


async def pages(port: int, tokens: list[str]) -> dict[str, list[Visit]]:
    """Home, a space, a thread and a search as each of the readers would open them."""
    sheet = links((await ask(port, [Visit("/sign-in")], 1))[0].text, r"/assets/css/[\w.-]+")[0]
    found = {"plain answer": [Visit(sheet)], "home": [], "space": [], "thread": [], "search": []}
    for token in tokens:
        async def text(path):
            answer = (await ask(port, [Visit(path, token)], 1))[0]
            assert answer.status == 200, f"{path} answers {answer.status}"
            return answer.text

        spaces = links(await text("/"), r"/spaces/[\w-]+") or links(await text("/spaces"), r"/spaces/[\w-]+")
        space = next(each for each in spaces if not each.endswith("/new"))
        posts = links(await text(space), r"/posts/\d+")
        threads = {post: await text(post) for post in posts[:8]}
        # The thread with about twenty comments, as in the budgets.
        thread = min(threads, key=lambda post: abs(threads[post].count('id="c-') - 20))
        words = re.findall(r"\w{6,}", re.sub(r"<[^>]*>", " ", threads[thread].partition("<article")[2]))
        found["home"].append(Visit("/", token))
        found["space"].append(Visit(space, token))
        found["thread"].append(Visit(thread, token))
        found["search"].append(Visit(f"/search?q={words[0] if words else 'overleg'}", token))
    return found


def links(text: str, pattern: str) -> list[str]:
    return list(dict.fromkeys(re.findall(rf'href="({pattern})"', text)))


def measure(server: Server, visits: list[Visit], count: int, postgres_port: str | None) -> dict:
    asyncio.run(ask(server.port, visits, WARM_UP))
    database = postgres_processor_seconds(postgres_port) if postgres_port else 0.0
    own = server.processor_seconds()
    alone = asyncio.run(ask(server.port, visits, count))
    own = server.processor_seconds() - own
    database = postgres_processor_seconds(postgres_port) - database if postgres_port else 0.0
    crowd = asyncio.run(ask(server.port, visits, count, connections=16))
    wrong = {each.status for each in alone + crowd} - {200}
    assert not wrong, f"{visits[0].path} answered {wrong}"
    times = sorted(each.seconds * 1000 for each in alone)
    statements = [int(each.headers["x-statements"]) for each in alone if "x-statements" in each.headers]
    return {
        "processor": own / count * 1000,
        "database": database / count * 1000,
        "p50": statistics.median(times),
        "p99": times[int(len(times) * 0.99)],
        "p99_of_16": sorted(each.seconds * 1000 for each in crowd)[int(len(crowd) * 0.99)],
        "bytes": statistics.mean(len(each.body) for each in alone[: len(visits)]),
        "bytes_plain": statistics.mean(len(each.plain) for each in alone[: len(visits)]),
        "statements": max(statements) if statements else None,
    }


if __name__ == "__main__":
    main()
