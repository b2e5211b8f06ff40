"""docs/benchmarks.md, from the figures of one run."""

import datetime
import os
import platform

# Milliseconds, on a machine where a bare Hummingbird answer cost PLAIN_THERE. What a page may cost here follows from
# what a plain answer costs here: the style sheet, which passes everything a page passes but reads no database.
BUDGETS = {"home": 0.6, "space": 0.4, "thread": 0.4, "search": 1.0}
PLAIN_THERE = 0.044


def written(results: dict, options) -> str:
    parts = [
        "# Benchmarks",
        "One run of `bin/bench`, which wrote this page. Figures differ between machines: read the ratios, and repeat "
        "the run on your own machine before you compare.",
        f"- organisation: {options.members:,} members, {options.spaces:,} spaces, {options.posts:,} posts, made by "
        f"`weerklank load --members {options.members} --spaces {options.spaces} --posts {options.posts}`\n"
        f"- requests: {options.requests:,} per page over one kept-alive connection, spread over 20 signed-in members, "
        "gzip accepted; then as many over 16 connections at once\n"
        "- processor: user and system time of the server's process, divided by the requests; on PostgreSQL the time "
        "of its own processes stands beside it\n"
        f"- budget: set in milliseconds where a bare answer cost {PLAIN_THERE} ms, so told here as a number of plain "
        "answers (the style sheet: no database), on the same machine in the same run\n"
        f"- machine: {platform.machine()}, {os.cpu_count()} processors, shared with the client that asks; "
        f"{datetime.date.today().isoformat()}",
    ]
    for engine, result in results.items():
        parts.append(section(engine, result))
    return "\n\n".join(parts) + "\n"


def section(engine: str, result: dict) -> str:
    pages = result["pages"]
    plain = pages["plain answer"]["processor"]
    head = ["page", "processor", "× plain answer", "budget, × plain"]
    if engine == "PostgreSQL":
        head.append("in PostgreSQL")
    head += ["bare statements", "× bare", "statements", "p50", "p99", "p99 of 16", "gzip", "plain"]
    rows = [head, ["---"] + ["--:"] * (len(head) - 1)]
    for name, page in pages.items():
        bare = result["bare"].get(name)
        row = [name, ms(page["processor"]), times(page["processor"], plain), times(BUDGETS.get(name, 0), PLAIN_THERE) if name in BUDGETS else "–"]
        if engine == "PostgreSQL":
            row.append(ms(page["database"]))
        row += [
            ms(bare), times(page["processor"] + page["database"], bare),
            "–" if page["statements"] is None else str(page["statements"]),
            ms(page["p50"]), ms(page["p99"]), ms(page["p99_of_16"]),
            f"{page['bytes'] / 1000:.1f} kB", f"{page['bytes_plain'] / 1000:.1f} kB",
        ]
        rows.append(row)
    return "\n".join([
        f"## {engine}",
        "",
        *("| " + " | ".join(row) + " |" for row in rows),
        "",
        f"Start to first answer {result['start'] * 1000:.0f} ms (budget 200); memory after start "
        f"{result['memory_after_start']:.0f} MB (60), at most {result['memory_under_load']:.0f} MB under this load "
        f"(150); filled at {result['load_rate']:,.0f} posts a second; {result['bytes_per_post'] / 1000:.2f} kB of "
        "database per post with its comments, indexes and search.",
    ])


def ms(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f} ms" if value < 10 else f"{value:.1f} ms"


def times(value: float, of: float | None) -> str:
    return f"{value / of:.1f}" if of else "–"
