"""The whole road: Dirk starts it, colleagues answer without an account, take stock, weigh, vote, and the outcome is
brought to life. Dirk, the colleagues and a stranger share one window, as they would share one computer in the team room."""

import datetime
import re
import time
import zoneinfo

from playwright.sync_api import expect

from browser import Visitor
from server import Server

TITLE = "Elkaar beter vinden"
QUESTION = "Hoe vinden we elkaar als we elkaar nodig hebben?"
OPTION = "Een eigen plek"
VOTERS = ("Ben", "Els", "Ada", "Dirk")
AMSTERDAM = zoneinfo.ZoneInfo("Europe/Amsterdam")


def part(visitor: Visitor, name: str, value: str | None = None):
    """The first field with this name, and this value where it is one of several."""
    which = f"[name='{name}']" + (f"[value='{value}']" if value else "")
    return visitor.main.locator(f"input{which}, select{which}, textarea{which}").first


def press(visitor: Visitor, path_end: str):
    """The button of the form that goes to an address with this end, wherever on the page it lands."""
    button = "button:not([formaction])"
    visitor.main.locator(f"form[action$='{path_end}'] {button}, form[action*='{path_end}#'] {button}").locator("visible=true").last.click()
    visitor.page.wait_for_load_state()


def day(ahead: int) -> str:
    return (datetime.date.today() + datetime.timedelta(days=ahead)).isoformat()


def switch_posts_off(visitor: Visitor, server: Server):
    visitor.become("Ada")
    visitor.go("/settings/forms")
    visitor.look("01-forms")
    part(visitor, "forms", "posts").uncheck()
    part(visitor, "reason").fill("Eerst horen we wat iedereen nodig heeft.")
    press(visitor, "/settings/forms")
    visitor.go("/")
    expect(visitor.main.locator("a[href='/posts/new']")).to_have_count(0)
    visitor.look("02-home-without-forms")


def start(visitor: Visitor, server: Server):
    visitor.become("Dirk")
    visitor.go("/journeys/new")
    visitor.look("03-new-journey")
    part(visitor, "title").fill(TITLE)
    part(visitor, "question").fill(QUESTION)
    press(visitor, "/journeys")
    visitor.sees(QUESTION)
    visitor.remember("journey")
    visitor.look("04-journey")


def make_survey(visitor: Visitor, server: Server):
    visitor.main.locator("a[href$='/survey']").first.click()
    press(visitor, "/survey")
    visitor.look("05-survey-questions")
    part(visitor, "closes").fill(day(14))
    press(visitor, "/opening")
    visitor.remember("survey")
    visitor.look("06-survey-open")
    visitor.go(visitor.places["survey"] + "/poster")
    visitor.look("07-poster")
    code = re.search(r"/answer/[\w-]+", visitor.page.content())
    assert code, "the poster has no address"
    visitor.places["answer"] = visitor.server + code[0]


def answer_without_account(visitor: Visitor, server: Server):
    visitor.context.clear_cookies()
    for number in range(6):
        visitor.go(visitor.places["answer"])
        if number == 0:
            visitor.look("08-answer")
        for group in visitor.main.locator("fieldset:has(input[type=radio])").all():
            marks = group.locator("input[type=radio]")
            marks.nth(marks.count() - 1 - number % 2).check()
        visitor.main.locator("textarea").last.fill("Wie waar iets van weet." if number == 0 else "")
        visitor.main.locator("form button.button:not(.quiet, .small, .link)").last.click()
        expect(visitor.page).to_have_url(re.compile("/thanks"))
    visitor.look("09-thanks")


def close_survey(visitor: Visitor, server: Server):
    visitor.become("Dirk")
    visitor.go(visitor.places["survey"] + "/edit")
    press(visitor, "/closing")
    visitor.go(visitor.places["survey"])
    visitor.sees(re.compile("6 van"))
    visitor.look("10-results")
    visitor.recall("journey")
    visitor.main.locator("#need details.steering > summary").click()
    press(visitor, "/need/end")
    expect(visitor.main.locator("#inventory.card")).to_be_visible()


def take_stock(visitor: Visitor, server: Server):
    visitor.become("Ben")
    visitor.recall("journey")
    visitor.look("11-second-step")
    visitor.main.locator("#inventory a[href='/inventory']").first.click()
    visitor.look("12-inventory")
    visitor.main.locator("a[href='/inventory/new']").first.click()
    part(visitor, "name").fill("Belboom van Noord")
    part(visitor, "purposes", "network").check()
    visitor.look("13-new-tool")
    press(visitor, "/inventory")
    visitor.sees("Belboom van Noord")
    visitor.look("14-tool")


def weigh(visitor: Visitor, server: Server):
    visitor.become("Dirk")
    visitor.recall("journey")
    visitor.main.locator("#inventory details.steering > summary").click()
    visitor.main.locator("form[action$='/inventory/end'] textarea").fill("Genoeg om te kiezen.")
    press(visitor, "/inventory/end")
    visitor.main.locator("#options a[href$='/options']").first.click()
    visitor.remember("options")
    visitor.main.locator("a[href$='/options/new']").first.click()
    part(visitor, "name").fill(OPTION)
    part(visitor, "forms", "posts").check()
    part(visitor, "serves", "network").check()
    press(visitor, "/options")
    visitor.recall("options")
    options = [each.get_attribute("href") for each in visitor.main.locator("a[href^='/options/']").all()]
    for number, option in enumerate(dict.fromkeys(each.split("#")[0] for each in options)):
        visitor.go(f"{option}/values")
        for field in visitor.main.locator("select[name^='v_']").all():
            field.select_option("4" if number else "2")
        for field in visitor.main.locator("textarea[name^='r_']").all():
            field.fill("Zo lijkt het ons.")
        if number == 0:
            visitor.look("15-values")
        press(visitor, "/values")


def try_weights(visitor: Visitor, server: Server):
    visitor.become("Ben")
    visitor.recall("options")
    visitor.look("16-options")
    part(visitor, "w_cost").fill("10")
    visitor.main.locator("form:has([name=w_cost]) button").first.click()
    expect(visitor.page).to_have_url(re.compile("w_cost=10"))
    visitor.look("17-what-if")


def start_vote(visitor: Visitor, server: Server):
    visitor.become("Dirk")
    visitor.recall("journey")
    visitor.main.locator("#options details.steering > summary").click()
    reason = visitor.main.locator("form[action$='/options/end'] textarea")
    reason.fill("Alle opties zijn bekeken.")
    press(visitor, "/options/end")
    visitor.main.locator("#decide a[href*='/decisions/new']").first.click()
    expect(part(visitor, "options")).to_have_value(re.compile(OPTION))
    visitor.look("18-new-decision")
    part(visitor, "quorum").fill("5")
    # a vote closes by its clock only: on the first whole minute that leaves time to vote
    closes = datetime.datetime.now(AMSTERDAM) + datetime.timedelta(seconds=75)
    visitor.places["closes"] = str(closes.replace(second=0).timestamp())
    part(visitor, "closes").fill(closes.strftime("%Y-%m-%dT%H:%M"))
    press(visitor, "/decisions")
    visitor.remember("decision")
    visitor.look("19-decision")


def vote(visitor: Visitor, server: Server):
    for number, name in enumerate(VOTERS):
        visitor.become(name)
        visitor.recall("decision")
        if number == 0:
            visitor.look("20-ballot")
        ranks = visitor.main.locator("#ballot select")
        for place in range(ranks.count()):
            ranks.nth(place).select_option(str(place + 1))
        press(visitor, "/ballot")
    visitor.look("21-voted")


def close_vote(visitor: Visitor, server: Server):
    assert "closes" in visitor.places, "the vote was not started"
    time.sleep(max(float(visitor.places["closes"]) - time.time(), 0) + 1)
    visitor.become("Dirk")
    visitor.recall("decision")
    visitor.sees(OPTION)
    visitor.look("22-result")
    fold = visitor.main.locator("details:has(form[action*='/outcome']) > summary")
    if fold.count() and not visitor.main.locator("form[action*='/outcome']").first.is_visible():
        fold.first.click()
    part(visitor, "statement").fill("We beginnen een eigen plek.")
    part(visitor, "reasons").fill("Die won van elke andere optie.")
    part(visitor, "owner").fill("dirk")
    press(visitor, "/outcome")
    visitor.sees("We beginnen een eigen plek.")


def bring_to_life(visitor: Visitor, server: Server):
    visitor.recall("journey")
    visitor.look("23-decided")
    visitor.main.locator("#decide a[href$='/outcome']").first.click()
    visitor.sees(OPTION)
    expect(part(visitor, "forms", "posts")).to_be_checked()
    visitor.look("24-launch")
    press(visitor, "/outcome")
    visitor.become("Ben")
    visitor.go("/")
    expect(visitor.main.locator("a[href='/posts/new']").first).to_be_visible()
    visitor.go("/spaces")
    visitor.look("25-groups")


STEPS = [
    switch_posts_off, start, make_survey, answer_without_account, close_survey, take_stock, weigh, try_weights, start_vote,
    vote, close_vote, bring_to_life,
]
