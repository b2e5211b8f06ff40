"""Ben's day in the demo organisation: read, join, write, answer, react, search, look people up, change the language."""

import re

from playwright.sync_api import expect

from browser import Visitor
from server import Server

TITLE = "Wie heeft ervaring met de nieuwe tillift?"
HOSTILE = "<script>document.title = 'gekaapt'</script>"
BODY = f"""Bij mevrouw op de **tweede** etage past hij niet door de deur.

- links gemeten: 78 cm
- rechts gemeten: 81 cm

{HOSTILE} [klik](javascript:alert(1)) en #tillift
"""
# What only some of the cast can open.
PAGES = {
    "Ada": ("/settings/organisation", "/settings/members", "/settings/members/new", "/settings/departments"),
    "Dirk": ("/spaces/new",),
}


def choose_who_you_are(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.look("01-who-are-you")
    visitor.become("Ben")


def home(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.sees(visitor.word("up_to_date"))
    visitor.look("02-home")


def leave_and_join(visitor: Visitor, server: Server):
    visitor.go("/spaces")
    visitor.look("03-groups")
    visitor.go("/spaces/koffiehoek")
    visitor.open_more(visitor.main.locator(".head"))
    visitor.button("leave", visitor.main).click()
    visitor.go("/spaces")
    card = visitor.main.locator(".space").filter(has_text="Koffiehoek")
    visitor.button("join", card).click()
    visitor.go("/spaces/koffiehoek")
    expect(visitor.link("write", visitor.main)).to_be_visible()
    visitor.look("04-group")


def ask_to_join(visitor: Visitor, server: Server):
    visitor.go("/spaces/nacht")
    visitor.look("04-closed-group")
    visitor.button("ask", visitor.main).click()
    expect(visitor.button("ask_back", visitor.main)).to_be_visible()
    visitor.look("04-asked")


def let_someone_in(visitor: Visitor, server: Server):
    visitor.go("/spaces/wijkteam-noord/members")
    visitor.look("04-members")
    asking = visitor.main.locator(".row").filter(has_text="Cleo")
    visitor.button("let_in", asking).click()
    expect(visitor.button("let_in", asking)).to_have_count(0)
    visitor.look("04-let-in")
    visitor.go("/spaces/wijkteam-noord/settings")
    visitor.look("04-group-settings")


def write_with_mistake(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.open_composer()
    visitor.look("05-composer")
    visitor.without_browser_checks()
    visitor.field("title").fill(TITLE)
    visitor.field("body").fill("a" * 20_001)
    with visitor.expecting(422):
        visitor.button("publish").click()
        visitor.look("06-too-long")
    expect(visitor.field("title")).to_have_value(TITLE)
    assert len(visitor.field("body").input_value()) == 20_001, "the text that was too long is gone"


def write(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.open_composer()
    visitor.field("title").fill(TITLE)
    visitor.field("body").fill(BODY)
    visitor.sees(re.compile("lezen|read"), visitor.page.locator(".audience"))
    visitor.button("publish").click()
    expect(visitor.page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()
    visitor.sees(HOSTILE)
    assert visitor.page.locator("a[href^=javascript]").count() == 0, "a javascript: link is a link"
    visitor.remember("thread")
    visitor.look("07-thread")


def answer(visitor: Visitor, server: Server):
    visitor.recall("thread")
    visitor.field("comment").fill("Bij ons hielp het om de voetplaat eraf te halen.")
    visitor.button("answer", visitor.page.locator("#composer")).click()
    visitor.sees("Bij ons hielp het om de voetplaat eraf te halen.")
    visitor.link("reply", visitor.page.locator(".comment").first).click()
    visitor.look("08-reply")
    visitor.field("comment").fill("Dat probeer ik morgen.")
    visitor.button("answer", visitor.page.locator("#composer")).click()
    visitor.sees("Dat probeer ik morgen.")
    visitor.look("09-answered")


def react(visitor: Visitor, server: Server):
    visitor.recall("thread")
    comment = visitor.page.locator(".comment").first
    for pressed in ("true", "false", "true"):
        visitor.button("thanks", comment).click()
        expect(visitor.button("thanks", comment)).to_have_attribute("aria-pressed", pressed)
    visitor.look("10-thanked")


def keep(visitor: Visitor, server: Server):
    visitor.recall("thread")
    visitor.button("keep", visitor.page.locator("article.post")).click()
    expect(visitor.button("kept", visitor.page.locator("article.post"))).to_be_visible()
    visitor.go("/bookmarks")
    visitor.sees(TITLE)
    visitor.look("11-kept")


def edit(visitor: Visitor, server: Server):
    visitor.recall("thread")
    visitor.open_more(visitor.page.locator("article.post"))
    visitor.link("edit").click()
    visitor.look("12-edit")
    visitor.field("body").fill("Bij mevrouw op de derde etage past hij niet door de deur.")
    visitor.button("save").click()
    visitor.sees(re.compile("derde etage"))
    visitor.page.get_by_role("link", name=visitor.word("edited")).first.click()
    visitor.look("13-history")
    visitor.sees(re.compile("tweede"))


def search(visitor: Visitor, server: Server):
    visitor.go("/search")
    visitor.look("14-search")
    visitor.field("search_field", visitor.main).fill("tilliften")
    visitor.field("search_field", visitor.main).press("Enter")
    visitor.sees(re.compile("tillift", re.I))
    visitor.look("15-found")
    visitor.main.get_by_role("link", name=TITLE).first.click()
    visitor.field("comment").fill("Gevonden met zoeken.")
    visitor.button("answer", visitor.page.locator("#composer")).click()
    visitor.sees("Gevonden met zoeken.")
    visitor.go("/search?q=xyzzyplugh")
    visitor.look("16-nothing-found")


def topics_and_streams(visitor: Visitor, server: Server):
    visitor.go("/topics/tillift")
    visitor.sees(re.compile("Tillift", re.I))
    visitor.look("16-topic")
    visitor.go("/stream")
    visitor.look("16-stream")
    visitor.main.get_by_role("navigation").get_by_role("link").last.click()
    visitor.look("16-older")


def withdraw(visitor: Visitor, server: Server):
    visitor.recall("thread")
    visitor.open_more(visitor.page.locator(".comment").last)
    visitor.button("withdraw").click()
    visitor.look("17-withdrawn")
    visitor.button("put_back").click()
    visitor.sees("Gevonden met zoeken.")


def other_language(visitor: Visitor, server: Server):
    visitor.go("/settings")
    visitor.look("18-settings")
    visitor.choose_language("en")
    visitor.go("/")
    visitor.sees(visitor.word("up_to_date"))
    visitor.look("19-home-english")
    visitor.recall("thread")
    visitor.look("20-thread-english")
    visitor.go("/settings")
    visitor.choose_language("nl")
    visitor.go("/")
    visitor.sees(visitor.word("up_to_date"))


def colleagues(visitor: Visitor, server: Server):
    visitor.go("/people")
    visitor.look("21-colleagues")
    visitor.field("name_or_topic", visitor.main).fill("dirk")
    visitor.field("name_or_topic", visitor.main).press("Enter")
    visitor.main.get_by_role("link", name=re.compile("^Dirk")).first.click()
    visitor.look("22-profile")
    visitor.go("/people/ben")
    visitor.look("23-own-profile")


def notifications(visitor: Visitor, server: Server):
    visitor.go("/notifications")
    visitor.look("24-notifications")


def style_guide(visitor: Visitor, server: Server):
    visitor.go("/styleguide")
    visitor.look("25-style-guide")


def nothing_there(visitor: Visitor, server: Server):
    with visitor.expecting(404):
        visitor.go("/posts/1")
        visitor.look("26-nothing-there")


def signed_out_text_is_kept(visitor: Visitor, server: Server):
    visitor.recall("thread")
    visitor.field("comment").fill("Deze tekst mag niet weg.")
    visitor.context.clear_cookies()
    with visitor.expecting(401):
        visitor.button("answer", visitor.page.locator("#composer")).click()
        visitor.look("27-sign-in-again")
    visitor.become("Ben", here=True)
    visitor.sees("Deze tekst mag niet weg.")
    visitor.look("28-kept-text")
    visitor.button("send_kept").click()
    visitor.sees("Deze tekst mag niet weg.", visitor.page.locator(".comment").last)


def everybody_else(visitor: Visitor, server: Server):
    for name in ("Ada", "Cleo", "Dirk", "Els"):
        visitor.become(name)
        for path in PAGES.get(name, ()) + ("/", "/spaces", "/people"):
            visitor.go(path)
            visitor.look(f"29-{name.lower()}-{path.strip('/').replace('/', '-') or 'home'}")


STEPS = [
    choose_who_you_are, home, leave_and_join, ask_to_join, let_someone_in, write_with_mistake, write, answer, react,
    keep, edit, search, topics_and_streams, withdraw, other_language, colleagues, notifications, style_guide, nothing_there,
    signed_out_text_is_kept,
]
OTHERS = [everybody_else]
