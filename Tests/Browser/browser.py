"""A visitor: one browser window of one size that notices everything that is wrong on the pages it opens."""

import contextlib
import os
import pathlib
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Error, Locator, expect

import words
from server import ROOT

SHOTS = pathlib.Path(os.environ.get("WALK_SHOTS", ROOT / ".build/walk"))
WCAG = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    "resultTypes": ["violations"],
}
SMALLEST = 320
PATIENCE = 10_000
expect.set_options(timeout=PATIENCE)


@dataclass(frozen=True)
class Size:
    name: str
    width: int
    height: int
    scripts: bool

    @property
    def is_phone(self) -> bool:
        return self.width < 600


class Visitor:
    def __init__(self, browser: Browser, server: str, size: Size, folder: str):
        self.server, self.size, self.language = server, size, "nl"
        self.shots = SHOTS / folder
        self.places: dict[str, str] = {}
        self.complaints: list[str] = []
        self.expected: set[int] = set()
        self.context = browser.new_context(
            base_url=server, locale="nl-NL", timezone_id="Europe/Amsterdam", reduced_motion="reduce",
            viewport={"width": size.width, "height": size.height}, java_script_enabled=size.scripts)
        self.context.set_default_timeout(PATIENCE)
        self.page = self.context.new_page()
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))
        self.page.on("request", self.see_request)
        self.page.on("response", self.see_response)

    # What goes wrong by itself

    def hear(self, message):
        # A page that answers 422 on purpose is an error to the console all the same.
        status = re.search(r"status of (\d+)", message.text)
        if status and int(status[1]) in self.expected:
            return
        if message.type in ("error", "warning") or "Content Security Policy" in message.text:
            self.complaints.append(f"console {message.type}: {message.text}")

    def see_request(self, request):
        there = urlsplit(request.url)
        if there.scheme in ("http", "https") and there.netloc != urlsplit(self.server).netloc:
            self.complaints.append(f"request to someone else: {request.url}")

    def see_response(self, response):
        if response.status >= 400 and response.status not in self.expected:
            self.complaints.append(f"{response.status} for {urlsplit(response.url).path}")

    @contextlib.contextmanager
    def expecting(self, status: int):
        self.expected.add(status)
        yield
        self.expected.discard(status)

    def complain_unless(self, is_so, complaint: str):
        if not is_so:
            self.complaints.append(complaint)

    def say_complaints(self):
        found, self.complaints = self.complaints, []
        assert not found, "\n    ".join(dict.fromkeys(found))

    # Going and doing

    def word(self, key: str) -> re.Pattern:
        return words.pattern(key, self.language)

    def go(self, path: str):
        self.page.goto(path)

    def link(self, key: str, inside: Locator | None = None) -> Locator:
        return (inside or self.page).get_by_role("link", name=self.word(key)).locator("visible=true").first

    def button(self, key: str, inside: Locator | None = None) -> Locator:
        return (inside or self.page).get_by_role("button", name=self.word(key)).locator("visible=true").first

    def field(self, key: str, inside: Locator | None = None) -> Locator:
        return (inside or self.page).get_by_label(self.word(key)).locator("visible=true").first

    def without_browser_checks(self):
        """Lets a form with mistakes go to the server: a browser would hold it back by itself."""
        for form in self.page.locator("form").all():
            form.evaluate("form => { form.noValidate = true }")

    def open_more(self, inside: Locator):
        inside.locator("details.menu > summary").first.click()

    def open_composer(self):
        """The page to write on, from wherever one is."""
        self.link("write", self.main).click()
        self.choose_group_if_asked()

    def choose_group_if_asked(self):
        self.page.wait_for_load_state()
        if not self.page.locator("#composer").count():
            self.main.locator(".spaces").get_by_role("link").first.click()

    def choose_language(self, language: str):
        form = self.main.locator("form").filter(has=self.page.get_by_label(self.word("language")))
        self.field("language", form).select_option(language)
        self.button("save", form).click()
        self.page.wait_for_load_state()
        self.language = language
        expect(self.page.locator("html")).to_have_attribute("lang", language)

    def become(self, name: str, here: bool = False):
        """One click on a name of the demo's cast."""
        if not here:
            self.context.clear_cookies()
            self.go("/sign-in")
        self.page.locator(".cast").get_by_role("button", name=re.compile(rf"\b{name}\b")).click()
        self.page.wait_for_load_state()
        self.language = "nl"

    def become_without_leaving(self, handle: str):
        """The page that is open stays as it is: what it holds is sent by somebody else."""
        self.context.request.post(f"/demo/{handle}", headers={"Origin": self.server}, max_redirects=0)

    def sign_out(self):
        self.page.locator("details.me > summary").click()
        self.button("sign_out").click()
        self.page.wait_for_load_state()

    def remember(self, name: str):
        self.places[name] = self.page.url.partition("#")[0]

    def recall(self, name: str):
        assert name in self.places, f"an earlier step did not get as far as the {name}"
        self.go(self.places[name])

    @property
    def main(self) -> Locator:
        return self.page.get_by_role("main")

    def sees(self, text: str | re.Pattern, inside: Locator | None = None):
        expect((inside or self.main).get_by_text(text).locator("visible=true").first).to_be_visible()

    # Looking at a page

    def look(self, name: str):
        """Everything a page must hold to, in light and dark; a picture of each. The step goes on after a complaint."""
        self.page.wait_for_load_state("load")
        headings = self.page.get_by_role("heading", level=1).count()
        language = self.page.locator("html").get_attribute("lang")
        twice = self.page.evaluate(
            """() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id)
                       return ids.filter((id, place) => ids.indexOf(id) !== place) }""")
        self.complain_unless(self.page.title().strip(), f"{name} has no title")
        self.complain_unless(language == self.language, f"{name} is in {language}, not in {self.language}")
        self.complain_unless(headings == 1, f"{name} has {headings} first headings")
        self.complain_unless(not twice, f"{name} has the same id twice: {twice}")
        for theme in ("light", "dark") if self.size.scripts else ("light",):
            self.page.emulate_media(color_scheme=theme, reduced_motion="reduce")
            self.take_picture(f"{name}-{theme}")
            if self.size.scripts:
                self.check_access(f"{name} ({theme})")
        self.page.emulate_media(color_scheme="light", reduced_motion="reduce")
        self.check_width(name)

    def take_picture(self, name: str):
        self.shots.mkdir(parents=True, exist_ok=True)
        # On a busy machine Chromium now and then captures nothing at first.
        for chance in reversed(range(3)):
            try:
                return self.page.screenshot(path=self.shots / f"{name}.png", full_page=True)
            except Error as error:
                if not chance or "Unable to capture" not in str(error):
                    raise

    def check_access(self, name: str):
        violations = Axe().run(self.page, options=WCAG).response["violations"]
        found = [
            f"{each['id']} at {node['target']}: {node['failureSummary'].splitlines()[-1].strip()}"
            for each in violations
            for node in each["nodes"]
        ]
        self.complain_unless(not found, f"axe on {name}: {'; '.join(found[:6])} ({len(found)} in all)")

    def check_width(self, name: str):
        widths = [self.size.width, SMALLEST] if self.size.is_phone else [self.size.width]
        for width in widths:
            self.page.set_viewport_size({"width": width, "height": self.size.height})
            wide = self.page.evaluate("document.documentElement.scrollWidth")
            self.complain_unless(wide <= width, f"{name} scrolls sideways at {width} px, it is {wide} px wide")
        self.page.set_viewport_size({"width": self.size.width, "height": self.size.height})

    def after_failure(self, name: str):
        self.complaints, self.expected = [], set()
        with contextlib.suppress(Error):
            self.page.set_viewport_size({"width": self.size.width, "height": self.size.height})
            self.take_picture(f"FAILED-{name}")
