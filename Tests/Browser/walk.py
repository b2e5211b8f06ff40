"""Walks the product as people do, in Chromium, and says what is wrong on the way.

    bin/test --walk
    WALK_SHOTS=folder WEERKLANK_BINARY=path python Tests/Browser/walk.py [pass] [step]
"""

import os
import shutil
import sys
import time
from concurrent.futures import ProcessPoolExecutor

from playwright.sync_api import Error, sync_playwright

import first_start
import help
import journey
import keyboard
import square
from browser import SHOTS, Size, Visitor
from server import Server

SIZES = [
    Size("desktop", 1280, 900, scripts=True),
    Size("phone", 360, 780, scripts=True),
    Size("desktop-no-script", 1280, 900, scripts=False),
    Size("phone-no-script", 360, 780, scripts=False),
]
WITH_SCRIPTS, WITHOUT = SIZES[:2], SIZES[2:]
WALKS = [
    *(("the square", size, ("--demo",), square.STEPS + square.OTHERS) for size in WITH_SCRIPTS),
    *(("the square", size, ("--demo",), square.STEPS) for size in WITHOUT),
    *(("the help", size, ("--demo",), help.STEPS) for size in SIZES),
    *(("the journey", size, ("--demo",), journey.STEPS) for size in (SIZES[1], SIZES[2])),
    *(("first start", size, ("--mail", "log"), first_start.STEPS) for size in SIZES),
    ("keyboard", SIZES[0], ("--demo",), keyboard.STEPS),
]


def main() -> int:
    wanted = sys.argv[1:] + ["", ""]
    shutil.rmtree(SHOTS, ignore_errors=True)
    began = time.monotonic()
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        walks = [
            pool.submit(walk, name, size, flags, [step for step in steps if wanted[1] in step.__name__])
            for name, size, flags, steps in WALKS
            if wanted[0] in f"{name}, {size.name}"
        ]
        passed = [step for each in walks for step in each.result()]
    failed = passed.count(False)
    print(f"The pictures are in {SHOTS}; {time.monotonic() - began:.0f} s.")
    print(f"{len(passed) - failed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def walk(name: str, size: Size, flags: tuple, steps: list) -> list[bool]:
    """One walk in a browser and on a server of its own: whether each step went well."""
    with sync_playwright() as playwright, Server(*flags, "--rate-limits", "off") as server:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("WALK_CHROMIUM", shutil.which("chromium")), args=["--no-sandbox"])
        visitor = Visitor(browser, server.url, size, size.name)
        place = f"{name}, {size.name}"
        return [take(step, f"{place}: {step.__name__.replace('_', ' ')}", visitor, server) for step in steps]


def take(step, what: str, visitor: Visitor, server: Server) -> bool:
    began = time.monotonic()
    try:
        step(visitor, server)
        visitor.say_complaints()
    except (AssertionError, Error) as problem:
        said = str(problem).partition("Aria snapshot")[0].strip()[:1500]
        print(f"✘ {what} ({time.monotonic() - began:.1f} s)\n    {said}\n    at {visitor.page.url}", flush=True)
        visitor.after_failure(step.__name__)
        return False
    print(f"✔ {what} ({time.monotonic() - began:.1f} s)", flush=True)
    return True


if __name__ == "__main__":
    sys.exit(main())
