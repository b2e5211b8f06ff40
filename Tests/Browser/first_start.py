"""An empty database becomes an organisation with one administrator, who signs out and in again."""

import re

from playwright.sync_api import expect

from browser import Visitor
from server import Server

PASSWORD = "negen blauwe fietsen"
MAIL = "ada@example.org"
setup_links: dict[Visitor, str] = {}


def before_set_up(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.look("first-1-not-set-up")


def set_up_with_mistakes(visitor: Visitor, server: Server):
    setup_links[visitor] = server.setup_path()
    visitor.go(setup_links[visitor])
    visitor.look("first-2-set-up")
    visitor.without_browser_checks()
    visitor.field("organisation").fill("Zorg aan de Beek")
    visitor.field("new_password").fill("kort")
    with visitor.expecting(422):
        visitor.button("start").click()
        visitor.look("first-3-mistakes")
    expect(visitor.field("organisation")).to_have_value("Zorg aan de Beek")
    assert visitor.main.locator("[aria-invalid=true]").count() >= 2, "the fields that are wrong do not say so"


def set_up(visitor: Visitor, server: Server):
    visitor.go(setup_links[visitor])
    visitor.field("organisation").fill("Zorg aan de Beek")
    visitor.field("own_name").fill("Ada Willems")
    visitor.field("mail").fill(MAIL)
    visitor.field("new_password").fill(PASSWORD)
    visitor.button("start").click()
    expect(visitor.page).to_have_url(re.compile(r"/$|/\?"))
    visitor.look("first-4-empty-home")


def set_up_link_works_once(visitor: Visitor, server: Server):
    with visitor.expecting(404):
        visitor.go(setup_links[visitor])
        visitor.look("first-5-used-link")


def sign_out(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.sign_out()
    visitor.look("first-6-signed-out")
    visitor.go("/spaces")
    assert "/sign-in" in visitor.page.url, "a signed-out visitor is not asked to sign in"


def sign_in_with_mistake(visitor: Visitor, server: Server):
    visitor.go("/sign-in")
    visitor.without_browser_checks()
    form = visitor.page.locator("form").filter(has=visitor.page.locator("input[type=password]"))
    visitor.field("who", form).fill(MAIL)
    visitor.field("password", form).fill("zeven rode fietsen")
    with visitor.expecting(401):
        visitor.button("sign_in", form).click()
        visitor.look("first-7-wrong-password")


def sign_in(visitor: Visitor, server: Server):
    visitor.go("/sign-in")
    form = visitor.page.locator("form").filter(has=visitor.page.locator("input[type=password]"))
    visitor.field("who", form).fill(MAIL)
    visitor.field("password", form).fill(PASSWORD)
    visitor.button("sign_in", form).click()
    expect(visitor.page).to_have_url(re.compile(r"/$|/\?"))
    visitor.look("first-8-home")


def sign_in_by_mail(visitor: Visitor, server: Server):
    visitor.sign_out()
    visitor.go("/sign-in")
    form = visitor.page.locator("form").filter(has=visitor.page.get_by_role("button", name=visitor.word("send_link")))
    visitor.field("mail", form).fill(MAIL)
    visitor.button("send_link", form).click()
    visitor.look("first-9-mail-sent")
    visitor.go(server.mail_link(r"/sign-in/link/[\w.~-]+"))
    if visitor.page.get_by_role("button", name=visitor.word("sign_in")).count():
        visitor.look("first-10-from-mail")
        visitor.button("sign_in").click()
    expect(visitor.page).to_have_url(re.compile(r"/$|/\?"))


STEPS = [
    before_set_up, set_up_with_mistakes, set_up, set_up_link_works_once, sign_out, sign_in_with_mistake, sign_in,
    sign_in_by_mail,
]
