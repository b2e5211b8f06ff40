"""The same without a mouse: everything is reached with Tab, seen when reached, and pressed with Enter or Space."""

from playwright.sync_api import Locator, expect

from browser import Visitor
from server import Server

FAR = 150


def tab_to(visitor: Visitor, wanted: Locator):
    for _ in range(FAR):
        visitor.page.keyboard.press("Tab")
        check_focus_is_seen(visitor)
        if wanted.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"not reached with {FAR} tabs: {wanted}")


def check_focus_is_seen(visitor: Visitor):
    lost = visitor.page.evaluate(
        """() => {
            const it = document.activeElement
            if (!it || it === document.body) return null
            const box = it.getBoundingClientRect()
            const outlined = (element, part) => {
                const style = getComputedStyle(element, part)
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
            }
            // A card may carry the mark of the link that opens it.
            const around = [it]
            while (around.length < 4) around.push(around.at(-1)?.parentElement)
            const isMarked = getComputedStyle(it).boxShadow !== 'none'
                || around.some(each => each && [null, '::before', '::after'].some(part => outlined(each, part)))
            if (isMarked) {
                const there = box.width > 0 && box.bottom > 0 && box.top < innerHeight
                return there ? null : 'outside the window: ' + it.outerHTML.slice(0, 120)
            }
            return 'not marked: ' + it.outerHTML.slice(0, 120)
        }""")
    assert not lost, f"focus cannot be seen, {lost}"


def skip_link(visitor: Visitor, server: Server):
    visitor.become("Ben")
    visitor.go("/")
    visitor.page.keyboard.press("Tab")
    expect(visitor.page.locator("a.skip")).to_be_focused()
    visitor.take_picture("keyboard-1-skip")
    visitor.page.keyboard.press("Enter")
    expect(visitor.page.locator("#main")).to_be_focused()


def write(visitor: Visitor, server: Server):
    visitor.go("/")
    tab_to(visitor, visitor.link("write", visitor.main))
    visitor.page.keyboard.press("Enter")
    visitor.page.wait_for_load_state()
    visitor.choose_group_if_asked()
    tab_to(visitor, visitor.field("title"))
    visitor.page.keyboard.type("Zonder muis")
    tab_to(visitor, visitor.field("body"))
    visitor.page.keyboard.type("Geschreven met alleen het toetsenbord.")
    tab_to(visitor, visitor.button("publish"))
    visitor.take_picture("keyboard-2-composer")
    visitor.page.keyboard.press("Enter")
    expect(visitor.page.get_by_role("heading", level=1, name="Zonder muis")).to_be_visible()


def react(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.main.locator(".row h3 a[href^='/posts/']").first.click()
    thanks = visitor.page.locator("button.reaction").first
    before = thanks.get_attribute("aria-pressed")
    tab_to(visitor, thanks)
    visitor.page.keyboard.press("Space")
    expect(thanks).not_to_have_attribute("aria-pressed", before)
    expect(thanks).to_be_focused()
    visitor.take_picture("keyboard-3-reacted")


def menu(visitor: Visitor, server: Server):
    visitor.go("/")
    menu = visitor.page.locator("details.me > summary")
    tab_to(visitor, menu)
    visitor.page.keyboard.press("Enter")
    tab_to(visitor, visitor.page.locator("details.me a[href='/settings']"))
    visitor.take_picture("keyboard-4-menu")
    visitor.page.keyboard.press("Enter")
    expect(visitor.page).to_have_url(visitor.server + "/settings")


def keys(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.page.keyboard.press("n")
    check_focus_is_seen(visitor)
    expect(visitor.main.locator(".row h3 a").first).to_be_focused()
    visitor.page.keyboard.press("/")
    expect(visitor.page.get_by_role("searchbox").first).to_be_focused()
    visitor.page.keyboard.press("Tab")
    visitor.page.keyboard.press("?")
    expect(visitor.page.get_by_role("dialog")).to_be_visible()
    visitor.look("keyboard-5-keys")
    visitor.page.keyboard.press("Escape")
    expect(visitor.page.get_by_role("dialog")).to_be_hidden()


def draft_survives(visitor: Visitor, server: Server):
    visitor.go("/")
    visitor.open_composer()
    visitor.field("body").fill("Nog niet af")
    composer = visitor.page.url
    visitor.go("/people")
    visitor.go(composer)
    expect(visitor.field("body")).to_have_value("Nog niet af")
    visitor.look("keyboard-6-draft")
    visitor.button("start_empty").click()
    expect(visitor.field("body")).to_have_value("")


STEPS = [skip_link, write, react, menu, keys, draft_survives]
