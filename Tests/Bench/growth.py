"""What each page costs where little and where much is stored: every page that can be reached, small and large in turn.

Called by `bin/bench growth`; writes docs/growth.md. Both organisations have as many members and groups, so that only
what was written differs. The two servers run side by side and are asked in turn, so that a busy machine slows both.
"""

import argparse
import asyncio
import collections
import contextlib
import datetime
import os
import pathlib
import re
import statistics
import subprocess

import bench
from client import Connection, Visit
from finding import postgres, sqlite
from server import ROOT, Server, run

READER, STEERER = "member5", "member2"
EXAMPLES = 3  # pages of each kind
TURNS = 8  # how often each example is asked in each organisation, in turn
MOST_OPENED = 600  # by the walk that looks for pages
BUDGET = 1.3
MOST_STATEMENTS = 8
# Left out: no page, or it would never end.
NO_PAGES = {"/live", "/assets/**", "/favicon.ico", "/apple-touch-icon.png", "/metrics"}
# Pages that stand behind a form, or at an address that nobody links to.
UNLINKED = ["/search?q=overleg", "/search?q=rooster+kantine", "/stream", "/notifications", "/people/near", "/help/who-knows",
            "/healthz", "/robots.txt", "/manifest.webmanifest", "/experts/gaps", "/settings/members", "/waiting"]
# What costs more in a large organisation up to a bound that stands in the code.
BOUNDED = {
    "/experts/gaps": "looks at the newest 2,000 mentions of subjects, and at no more than 30 conversations of a subject; in the "
                     "small organisation there are fewer",
    "/search": "gathers at most 40 texts for a word and ranks at most 360; in the small organisation fewer have the word",
}
# Somebody steering would do this in the settings, with a reason.
PREPARE = [
    "UPDATE organisation SET forms = 'help journeys knowledge posts surveys decisions'",
    f"UPDATE members SET role = 'administrator' WHERE handle = '{STEERER}'",
]


def main():
    parser = argparse.ArgumentParser(prog="bin/bench growth", description=__doc__)
    parser.add_argument("--members", type=int, default=10_000)
    parser.add_argument("--spaces", type=int, default=300)
    parser.add_argument("--small", type=int, default=10_000, help="posts of the small organisation")
    parser.add_argument("--posts", type=int, default=1_000_000, help="posts of the large one")
    parser.add_argument("--only", choices=["sqlite", "postgres"])
    parser.add_argument("--output", default="docs/growth.md")
    options = parser.parse_args()

    bench.FOLDER.mkdir(parents=True, exist_ok=True)
    results = {}
    if options.only != "postgres":
        places = [bench.filled_sqlite(sized(options, posts))["place"] for posts in (options.small, options.posts)]
        for place in places:
            prepare(lambda statement: sqlite(place[1], statement))
        results["SQLite"] = compare(places)
    if options.only != "sqlite":
        servers = [bench.started_postgres() for _ in range(2)]
        try:
            if all(servers):
                places = [bench.filled_postgres(server, sized(options, posts))["place"]
                          for server, posts in zip(servers, (options.small, options.posts))]
                for place in places:
                    prepare(lambda statement: postgres(place[1], statement))
                results["PostgreSQL"] = compare(places)
        finally:
            for server in filter(None, servers):
                subprocess.run(["bin/postgres", "stop", server], cwd=ROOT)
    text = written(results, options)
    (ROOT / options.output).write_text(text)
    print(text)


def sized(options, posts: int) -> argparse.Namespace:
    return argparse.Namespace(members=options.members, spaces=options.spaces, posts=posts)


def prepare(change):
    for statement in PREPARE:
        change(statement)


# Which pages there are


def routes() -> list[tuple[str, re.Pattern]]:
    """The addresses that answer with a page, the most definite first, each with what fits it."""
    lines = (ROOT / "docs/routes.txt").read_text().splitlines()
    found = [line.split()[1] for line in lines if line.startswith("GET ")]
    found = [route for route in found if route not in NO_PAGES]
    found.sort(key=lambda route: route.count("{"))
    return [(route, re.compile(re.sub(r"\\\{\w+\\\}", "[^/]+", re.escape(route)) + "$")) for route in found]


def route_of(path: str, known) -> str | None:
    bare = path.partition("?")[0].partition("#")[0]
    return next((route for route, pattern in known if pattern.match(bare)), None)


async def examples(port: int, tokens: dict[str, str], known) -> dict[str, list[Visit]]:
    """Some pages of each kind, found by following links as a reader and as somebody who steers."""
    found = collections.defaultdict(list)
    opened = 0
    async with Connection(port) as connection:
        for token in tokens.values():
            waiting, seen = collections.deque(["/", *UNLINKED]), set()
            tried = collections.Counter()
            while waiting and opened < MOST_OPENED * 2:
                path = waiting.popleft()
                route = route_of(path, known)
                if route is None or path in seen or tried[route] >= EXAMPLES * 2:
                    continue
                seen.add(path)
                tried[route] += 1
                opened += 1
                answer = await connection.get(Visit(path, token))
                if answer.status != 200:
                    continue
                if len(found[route]) < EXAMPLES:
                    found[route].append(Visit(path, token))
                if "html" in answer.headers.get("content-type", ""):
                    links = re.findall(r'(?:href|action)="(/[^"#]*)', answer.text)
                    waiting.extend(link.replace("&amp;", "&") for link in links)
    return {route: visits for route, visits in found.items() if visits}


# The measurement


def processor_nanoseconds(pid: int) -> int:
    """Time on the processor of all threads, finer than the hundredths of a second in /proc/PID/stat."""
    total = 0
    for task in pathlib.Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):
            total += int(task.read_text().split()[0])
    return total


def backends(port: str | None) -> list[int]:
    """The processes of the PostgreSQL server on this port that work for a connection."""
    if port is None:
        return []
    for folder in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"-p\0{port}\0" in (folder / "cmdline").read_text() and (folder / "comm").read_text() == "postgres\n":
                children = pathlib.Path(f"/proc/{folder.name}/task/{folder.name}/children").read_text().split()
                return [int(child) for child in children]
    return []


class Organisation:
    """One of the two: its server, and what a request costs there."""

    def __init__(self, place: list[str], server: Server):
        self.server = server
        self.postgres_port = re.search(r":(\d+)/", place[1])[1] if place[0] == "--database" else None
        self.tokens = {who: run("token", who, *place).split()[-1] for who in (READER, STEERER)}

    def processor(self) -> int:
        return processor_nanoseconds(self.server.process.pid) + sum(
            processor_nanoseconds(pid) for pid in backends(self.postgres_port))

    async def cost(self, visits: list[Visit]) -> dict:
        """Of one round over the visits."""
        before = self.processor()
        async with Connection(self.server.port) as connection:
            answers = [await connection.get(visit) for visit in visits]
        spent = self.processor() - before
        wrong = [visit.path for visit, answer in zip(visits, answers) if answer.status != 200]
        assert not wrong, f"{wrong} did not answer"
        return {
            "processor": spent / len(visits) / 1e6,
            "waited": statistics.mean(answer.seconds for answer in answers) * 1000,
            "slowest": max(answer.seconds for answer in answers) * 1000,
            "statements": max(int(answer.headers.get("x-statements", 0)) for answer in answers),
            "bytes": statistics.mean(len(answer.plain) for answer in answers),
        }


def compare(places: list[list[str]]) -> dict[str, list[dict]]:
    known = routes()
    with Server(places[0]) as small, Server(places[1]) as large:
        both = [Organisation(place, server) for place, server in zip(places, (small, large))]
        found = [asyncio.run(examples(each.server.port, each.tokens, known)) for each in both]
        result = {}
        for route in sorted(set(found[0]) & set(found[1])):
            rounds = [[], []]
            for turn in range(TURNS + 1):
                for side, each in enumerate(both):
                    cost = asyncio.run(each.cost(found[side][route]))
                    if turn > 0:  # the first round warms up
                        rounds[side].append(cost)
            result[route] = [{key: statistics.median(cost[key] for cost in side) for key in side[0]} for side in rounds]
            one, other = result[route]
            print(f"    {route}: {one['processor']:.2f} -> {other['processor']:.2f} ms", flush=True)
        missing = sorted(route for route, _ in known if route not in result)
        return {"pages": result, "missing": missing}


# docs/growth.md


def grown(one: dict, other: dict) -> bool:
    """Whether it costs more than it may; under a tenth of a millisecond nothing can be told apart."""
    return other["processor"] > BUDGET * one["processor"] and other["processor"] - one["processor"] > 0.1


def reason(route: str, one: dict, other: dict) -> str | None:
    if route in BOUNDED:
        return BOUNDED[route]
    return "shows more in the large one (see kB), up to a page" if other["bytes"] > BUDGET * one["bytes"] else None


def written(results: dict, options) -> str:
    parts = [
        "# Growth",
        "What each page costs where little and where much is stored. One run of `bin/bench growth`, which wrote this page.",
        f"- organisations: {options.members:,} members and {options.spaces:,} spaces each, with {options.small:,} and "
        f"{options.posts:,} posts\n"
        f"- pages: every address of docs/routes.txt that a reader or an administrator can reach by following links, up "
        f"to {EXAMPLES} of each kind\n"
        f"- figures: milliseconds on the processor for one request, the database's own processes too; median of {TURNS} "
        "rounds, in which the two organisations were asked in turn\n"
        f"- wanted: at most {BUDGET} times as much in the large one, and at most {MOST_STATEMENTS} statements; **bold** is "
        "what misses that by a tenth of a millisecond or more\n"
        f"- machine: {os.cpu_count()} processors, shared with the client that asks; {datetime.date.today().isoformat()}",
    ]
    for engine, result in results.items():
        parts.append(section(engine, result))
    return "\n\n".join(parts) + "\n"


def section(engine: str, result: dict) -> str:
    rows = ["| page | small | large | times | statements | large, waited | kB small | kB large |",
            "| --- | --: | --: | --: | --: | --: | --: | --: |"]
    for route, (one, other) in result["pages"].items():
        times = f"{other['processor'] / one['processor']:.2f}"
        times = f"**{times}**" if grown(one, other) else times
        most = int(max(one["statements"], other["statements"]))
        statements = f"**{most}**" if most > MOST_STATEMENTS else str(most)
        rows.append(f"| `{route}` | {one['processor']:.2f} | {other['processor']:.2f} | {times} | {statements} | "
                    f"{other['waited']:.1f} | {one['bytes'] / 1000:.1f} | {other['bytes'] / 1000:.1f} |")
    missing = ", ".join(f"`{route}`" for route in result["missing"])
    reasons = {route: reason(route, one, other) for route, (one, other) in result["pages"].items() if grown(one, other)}
    why = "".join(f"\n- `{route}` {reason}." for route, reason in reasons.items() if reason)
    why = "\n\nWhat grew, and up to where:\n" + why if why else ""
    return f"## {engine}\n\n" + "\n".join(rows) + why + f"\n\nNot reached, since nothing of the kind was stored: {missing}."


if __name__ == "__main__":
    main()
