"""Ben is stuck and asks: what is there already, who may know, two answers, thanks, and a note that stays. Then what a
host, somebody who searches, a newcomer and the adviser do with questions. They share one window and sign in by turns."""

import contextlib
import re

from playwright.sync_api import Locator, expect

from browser import Visitor
from journey import part, press
from keyboard import tab_to
from server import Server

TITLE = "Stomazakje laat 's nachts los, wie weet nog iets?"
BODY = "Het zakje zit goed tot een uur of drie, dan loopt het eronderuit."
CLIENT = "mevrouw De Vries"
LENS = "Plak een uur voor het slapen, liggend, en laat de plaat eerst warm worden."
RING = "Een bolle plaat met een gordel. Ik leg er een voor je klaar in het magazijn."
THANKS = "Drie nachten droog. De gordel deed het."
PARAGRAPHS = ("Neem een bolle plaat.", "Laat de plaat eerst warm worden.", "Plak liggend, een uur voor het slapen.")
OWN_TYPE = "Meelopen in een ander team"


def answer(visitor: Visitor, name: str, text: str):
    visitor.become(name)
    visitor.recall("request")
    visitor.main.locator("#composer textarea").fill(text)
    press(visitor, "/comments")
    visitor.sees(text)


def open_note(visitor: Visitor, page: str):
    visitor.recall("note")
    visitor.go(visitor.page.url.partition("?")[0] + page)


def edit_note(visitor: Visitor, number: int, text: str):
    """Changes one paragraph of the note in the form that is open."""
    body = part(visitor, "body")
    paragraphs = body.input_value().replace("\r", "").split("\n\n")
    paragraphs[number] = text
    body.fill("\n\n".join(paragraphs))


@contextlib.contextmanager
def second_window(visitor: Visitor):
    """What happens while the first window stays as it is."""
    first, visitor.page = visitor.page, visitor.context.new_page()
    yield
    visitor.page.close()
    visitor.page = first


def choose(visitor: Visitor, select: Locator, letters: str):
    """Picks what begins with these letters, as with a keyboard."""
    tab_to(visitor, select)
    visitor.page.keyboard.type(letters)


def choose_type(visitor: Visitor, server: Server):
    visitor.become("Ben")
    visitor.go("/")
    visitor.look("01-home")
    navigation = visitor.page.get_by_role("navigation").get_by_role("link", name="Vragen", exact=True)
    navigation.locator("visible=true").first.click()
    visitor.sees(re.compile("Vraag hulp aan collega"))
    visitor.look("02-questions")
    visitor.main.locator("a[href='/help/new']").first.click()
    visitor.look("03-types")
    visitor.main.get_by_role("link", name=re.compile("casus")).click()
    visitor.sees(re.compile("Je vraag in één zin"))


def see_similar(visitor: Visitor, server: Server):
    part(visitor, "title").press_sequentially(TITLE, delay=5)
    if visitor.size.scripts:
        similar = visitor.main.locator(".similar")
        visitor.sees(re.compile("Stomazakje laat elke avond los"), similar)
    else:
        expect(visitor.main.locator(".similar")).to_be_hidden()
    part(visitor, "field-tried").fill("Een ring eronder en een maat groter.")
    part(visitor, "field-hoped").fill("Een nacht zonder verschonen.")
    visitor.look("04-form-with-similar")


def name_a_client(visitor: Visitor, server: Server):
    part(visitor, "body").fill(f"{BODY} Bij {CLIENT} is het elke nacht raak.")
    press(visitor, "/help/check")
    warning = visitor.main.locator(".client-data")
    visitor.sees(re.compile("De Vries"), warning)
    visitor.look("05-step-between-with-warning")
    with visitor.expecting(422):
        visitor.button("send_help").click()
        visitor.page.wait_for_load_state()
        visitor.look("06-not-sent-with-a-name")
    expect(visitor.main.locator("[name=looked]")).not_to_be_checked()
    visitor.main.locator("button[formaction='/help/new']").click()
    visitor.page.wait_for_load_state()
    visitor.sees(re.compile("De Vries"), visitor.main.locator(".client-data"))
    visitor.look("07-form-with-warning")
    expect(part(visitor, "title")).to_have_value(TITLE)
    part(visitor, "body").fill(BODY)
    press(visitor, "/help/check")
    expect(visitor.main.locator(".client-data")).to_have_count(0)


def choose_whom_to_ask(visitor: Visitor, server: Server):
    visitor.main.get_by_role("link", name=re.compile("Stomazakje laat elke avond los")).first.wait_for()
    suggested = visitor.main.locator(".suggested > ul > li")
    visitor.complain_unless(1 <= suggested.count() <= 5, f"{suggested.count()} colleagues are suggested")
    for colleague in suggested.all():
        visitor.complain_unless(colleague.locator(".why li").count(), "a suggestion without a reason")
    visitor.look("08-step-between")
    asked = suggested.count()
    suggested.first.get_by_role("checkbox").uncheck()
    visitor.button("send_help").click()
    expect(visitor.page.get_by_role("heading", level=1, name=TITLE)).to_be_visible()
    visitor.remember("request")
    state = visitor.main.locator(".help-state")
    visitor.sees(re.compile(rf"We vroegen het aan {asked - 1} collega" if asked > 1 else "Open"), state)
    visitor.look("09-asked")


def two_answers(visitor: Visitor, server: Server):
    answer(visitor, "Els", RING)
    visitor.look("10-answered")
    answer(visitor, "Ada", LENS)
    press(visitor, "/too")
    visitor.sees(re.compile("Dit heb jij ook"))
    visitor.look("11-have-it-too")


def say_what_helped(visitor: Visitor, server: Server):
    visitor.become("Ben")
    visitor.recall("request")
    visitor.look("12-two-answers")
    visitor.link("this_helped", visitor.main.locator(".comment").filter(has_text=RING)).click()
    ticked = visitor.main.locator("[name=answer]:checked")
    expect(ticked).to_have_count(1)
    part(visitor, "thanks").fill(THANKS)
    part(visitor, "hours").select_option("4")
    visitor.look("13-what-helped")
    press(visitor, "/solution")
    visitor.sees(THANKS)
    expect(visitor.main.locator(".comment.accepted")).to_have_count(1)
    visitor.look("14-solved")


def hear_that_it_helped(visitor: Visitor, server: Server):
    visitor.become("Els")
    visitor.go("/notifications")
    visitor.sees(re.compile("Jouw antwoord hielp Ben"))
    visitor.look("15-it-helped")
    visitor.main.get_by_role("link", name=re.compile("Jouw antwoord hielp Ben")).first.click()
    visitor.sees(THANKS)


def make_note(visitor: Visitor, server: Server):
    answered = visitor.main.locator(".comment").filter(has_text=RING)
    visitor.open_more(answered)
    visitor.link("make_note", answered).click()
    visitor.sees(re.compile("Je bewaart je eigen antwoord"))
    part(visitor, "title").fill("Stomazakje dat 's nachts loslaat")
    part(visitor, "body").fill("\n\n".join(PARAGRAPHS))
    part(visitor, "topics").fill("stoma, nacht")
    visitor.look("16-new-note")
    press(visitor, "/notes")
    visitor.sees(PARAGRAPHS[0])
    visitor.remember("note")
    visitor.look("17-note")
    open_note(visitor, "/people")
    part(visitor, "author").fill("ben")
    press(visitor, "/authors")
    visitor.sees("Ben Hendrix")
    visitor.look("18-who-writes")


def edit_at_once(visitor: Visitor, server: Server):
    open_note(visitor, "/edit")
    with second_window(visitor):
        visitor.become("Ben")
        open_note(visitor, "/edit")
        edit_note(visitor, 2, "Plak liggend, een half uur voor het slapen.")
        press(visitor, "/edit")
    visitor.become_without_leaving("els")
    edit_note(visitor, 0, "Neem een bolle plaat, met een gordel erom.")
    visitor.look("19-edit-note")
    press(visitor, "/edit")
    for text in ("een half uur voor het slapen", "met een gordel erom"):
        visitor.sees(re.compile(text), visitor.main.locator("#note"))
    visitor.look("20-merged")


def edit_the_same(visitor: Visitor, server: Server):
    open_note(visitor, "/edit")
    with second_window(visitor):
        visitor.become("Ben")
        open_note(visitor, "/edit")
        edit_note(visitor, 1, "Warm de plaat tien minuten onder je arm.")
        press(visitor, "/edit")
    visitor.become_without_leaving("els")
    edit_note(visitor, 1, "Warm de plaat een kwartier onder een deken.")
    with visitor.expecting(409):
        press(visitor, "/edit")
        visitor.sees(re.compile("tien minuten"))
        expect(part(visitor, "body")).to_have_value(re.compile("een kwartier onder een deken"))
        visitor.look("21-edited-meanwhile")
    press(visitor, "/edit")
    visitor.sees(re.compile("een kwartier onder een deken"), visitor.main.locator("#note"))


def on_paper(visitor: Visitor, server: Server):
    visitor.page.emulate_media(media="print")
    visitor.take_picture("22-note-on-paper")
    expect(visitor.page.locator(".only-print").last).to_be_visible()
    expect(visitor.main.locator("#check")).to_be_hidden()
    visitor.page.emulate_media(media="screen")


def doubt(visitor: Visitor, server: Server):
    visitor.become("Ada")
    visitor.recall("note")
    visitor.main.locator("#check details > summary").click()
    part(visitor, "remark").fill("De bolle plaat heet nu anders in de lijst.")
    press(visitor, "/doubts")
    visitor.sees(re.compile("heet nu anders in de lijst"))
    visitor.look("23-doubted")
    visitor.become("Els")
    visitor.go("/")
    visitor.main.get_by_role("link", name=re.compile("Een lezer twijfelt aan")).first.click()
    visitor.look("24-owner-is-asked")
    part(visitor, "answer").fill("Klopt, ik heb de nieuwe naam erbij gezet.")
    press(visitor, "/review")
    expect(visitor.main.locator(".note-doubts")).to_have_count(0)
    open_note(visitor, "/versions")
    visitor.sees(re.compile("ik heb de nieuwe naam erbij gezet"))
    visitor.look("25-versions")
    visitor.go("/notes")
    visitor.sees("Stomazakje dat 's nachts loslaat")
    visitor.look("26-notes")
    visitor.go("/notes?review=1")
    visitor.look("27-notes-to-check")


def ask_wider(visitor: Visitor, server: Server):
    visitor.become("Ben")
    visitor.go("/help/new")
    visitor.main.get_by_role("link", name=re.compile("Iets anders")).click()
    part(visitor, "title").fill("Wie heeft een aanhanger voor zaterdag?")
    part(visitor, "body").fill("Voor de verhuizing van de kast van de koffiehoek.")
    press(visitor, "/help/check")
    for colleague in visitor.main.locator("[name=ask]").all():
        colleague.uncheck()
    visitor.button("send_help").click()
    visitor.page.wait_for_load_state()
    visitor.remember("wider")
    visitor.look("28-before-it-is-wider")
    press(visitor, "/wider")
    visitor.sees(re.compile("Wie deze groep beheert, kijkt mee"))
    visitor.look("29-wider")
    visitor.go("/help?show=mine")
    visitor.sees("Wie heeft een aanhanger voor zaterdag?")
    visitor.look("30-own-questions")


def host_sees_it(visitor: Visitor, server: Server):
    visitor.become("Dirk")
    visitor.go("/notifications")
    visitor.sees(re.compile("De vraag van Ben.* wacht op antwoord"))
    visitor.look("31-host-is-told")
    visitor.become("Ben")
    visitor.recall("wider")
    press(visitor, "/wider")
    visitor.become("Dirk")
    visitor.go("/help?show=waiting")
    visitor.look("32-waiting")
    visitor.main.get_by_role("link", name=re.compile("aanhanger")).first.click()
    visitor.look("33-for-the-host")


def solved_otherwise(visitor: Visitor, server: Server):
    visitor.become("Ben")
    visitor.recall("wider")
    visitor.main.locator("details:has(form[action$='/end']) > summary").click()
    visitor.look("34-longer")
    visitor.main.locator("a[href$='/solution']").first.click()
    visitor.without_browser_checks()
    with visitor.expecting(422):
        press(visitor, "/solution")
        visitor.look("35-how-was-it-solved")
    part(visitor, "how").fill("Mijn buurman brengt de kast met zijn bus.")
    press(visitor, "/solution")
    visitor.sees("Mijn buurman brengt de kast met zijn bus.")
    visitor.look("36-solved-otherwise")
    visitor.go("/help?show=solved")
    visitor.look("37-solved-questions")


def asked_by_name(visitor: Visitor, server: Server):
    visitor.go("/help?show=forMe")
    visitor.look("38-asked-of-me")
    visitor.main.locator(".row h3 a").first.click()
    visitor.sees(re.compile("vraagt jou om hulp"))
    visitor.look("39-asked-by-name")


def search(visitor: Visitor, server: Server):
    visitor.go("/search?q=stomazakje")
    visitor.look("40-search")
    kinds = visitor.main.locator("#what")
    for letters, kind, there in (("Hulp", "hulpvraag", TITLE), ("Kennis", "kennisnotitie", "Stomazakje dat")):
        choose(visitor, kinds, letters)
        tab_to(visitor, visitor.button("show", visitor.main))
        visitor.page.keyboard.press("Enter")
        visitor.page.wait_for_url(re.compile("what="))
        visitor.page.wait_for_load_state()
        visitor.sees(re.compile("stomazakje", re.I))
        shown = visitor.main.locator(".result .kind").all_inner_texts()
        assert shown and all(kind in each for each in shown), f"filtered to {kind}, but found {shown}"
        visitor.look(f"41-search-{kind}")
        visitor.go("/search?q=stomazakje")
    visitor.go("/search?q=stomazakej")
    visitor.sees(re.compile("We zochten ook op"))
    visitor.sees(re.compile("stomazakje", re.I), visitor.main.locator(".result").first)
    visitor.look("42-search-with-a-typo")
    visitor.go("/search?q=wondzorg&what=people")
    visitor.sees(re.compile("Samira|Paul"))
    visitor.look("43-who-knows-about-it")
    visitor.go("/experts/gaps")
    visitor.look("44-subjects-without-anyone")
    visitor.go("/help/who-knows")
    visitor.look("45-how-colleagues-are-found")


def first_week(visitor: Visitor, server: Server):
    visitor.become("Yara")
    visitor.go("/")
    visitor.look("50-home-of-a-newcomer")
    visitor.main.locator("a[href='/welcome']").first.click()
    visitor.look("51-first-week")
    task = visitor.main.locator("#task .row h3 a")
    asked = task.inner_text()
    task.click()
    visitor.main.locator("#composer textarea").fill("In het verpleeghuis hielp een vaste volgorde: lamp, thee, bed.")
    press(visitor, "/comments")
    visitor.go("/welcome")
    expect(visitor.main.get_by_text(asked)).to_have_count(0)
    visitor.look("52-first-week-helped")
    visitor.go("/people/near")
    visitor.look("53-near")
    visitor.become("Ben")
    visitor.go("/welcome/buddy")
    visitor.look("54-buddy-is-asked")
    press(visitor, "/acceptance")
    visitor.sees("Yara Claessens")
    visitor.look("55-buddies")
    visitor.become("Yara")
    visitor.go("/welcome")
    press(visitor, "/welcome/closure")
    visitor.go("/")
    expect(visitor.main.locator(".first-week")).to_have_count(0)


def own_type(visitor: Visitor, server: Server):
    visitor.become("Dirk")
    visitor.go("/help/settings")
    visitor.look("60-kinds-of-questions")
    visitor.main.locator("a[href='/help/types/new']").click()
    part(visitor, "name").fill(OWN_TYPE)
    part(visitor, "about").fill("Je wilt een dag zien hoe een ander team werkt.")
    part(visitor, "label-0").fill("Welk team?")
    visitor.look("61-own-type")
    press(visitor, "/help/types")
    visitor.sees(OWN_TYPE)
    visitor.look("62-kinds-with-own")
    visitor.become("Ben")
    visitor.go("/help/new")
    visitor.main.get_by_role("link", name=OWN_TYPE).click()
    part(visitor, "title").fill("Mag ik een ochtend mee met Oost?")
    part(visitor, "body").fill("Ik ben benieuwd hoe jullie de vroege ronde doen.")
    visitor.main.get_by_label(re.compile("Welk team")).fill("Wijkteam Oost")
    visitor.look("63-form-of-own-type")
    press(visitor, "/help/check")
    visitor.button("send_help").click()
    visitor.sees("Wijkteam Oost")
    visitor.remember("own")
    visitor.look("64-question-of-own-type")
    visitor.become("Dirk")
    visitor.go("/help/settings")
    card = visitor.main.locator("li.card").filter(has_text=OWN_TYPE)
    card.locator("form[action$='/offer/removal'] button").click()
    visitor.sees("Staat uit", visitor.main.locator("li.card").filter(has_text=OWN_TYPE))
    visitor.become("Ben")
    visitor.go("/help/new")
    expect(visitor.main.get_by_role("link", name=OWN_TYPE)).to_have_count(0)
    visitor.recall("own")
    visitor.sees(OWN_TYPE)


def style_guide(visitor: Visitor, server: Server):
    visitor.go("/styleguide")
    visitor.look("65-style-guide")


STEPS = [
    choose_type, see_similar, name_a_client, choose_whom_to_ask, two_answers, say_what_helped, hear_that_it_helped,
    make_note, edit_at_once, edit_the_same, on_paper, doubt, ask_wider, host_sees_it, solved_otherwise, asked_by_name,
    search, first_week, own_type, style_guide,
]
