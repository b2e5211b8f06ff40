"""How the walk calls what it presses and fills: the names people see, in one place.

Each entry is a regular expression for Dutch and one for English, matched anywhere in the accessible name."""

import re

NAMES = {
    # first start and sign-in
    "organisation": (r"^Hoe heet je organisatie", r"^What is your organisation called"),
    "own_name": (r"^Je naam", r"^Your name"),
    "mail": (r"^E-mailadres$", r"^Email address$"),
    "new_password": (r"^Wachtwoord", r"^Password"),
    "start": (r"^Maak het plein", r"^Create the square"),
    "who": (r"^E-mailadres of gebruikersnaam", r"^Email address or user name"),
    "password": (r"^Wachtwoord", r"^Password"),
    "sign_in": (r"^Log in", r"^Log in"),
    "send_link": (r"^Stuur mij een link", r"^Send me a link"),
    "send_kept": (r"^Verstuur alsnog", r"^Send it after all"),
    "sign_out": (r"^Log uit$", r"^Log out$"),
    # groups, posts, comments
    "join": (r"^Doe mee", r"^Join"),
    "leave": (r"^Verlaat deze groep", r"^Leave this group"),
    "ask": (r"^Vraag of je erbij mag", r"^Ask to join"),
    "ask_back": (r"^Trek je vraag in", r"^Withdraw your request"),
    "let_in": (r"^Laat .*binnen", r"^Let .*in"),
    "write": (r"^Schrijf", r"^Write"),
    "title": (r"^Waar gaat het over", r"^What is it about"),
    "body": (r"^Bericht", r"^Post"),
    "publish": (r"^Plaats in", r"^Post in"),
    "comment": (r"^Jouw reactie|^Antwoord aan", r"^Your comment|^Reply to"),
    "reply": (r"^Antwoord", r"^Reply"),
    "answer": (r"^Plaats je reactie", r"^Post your comment"),
    "thanks": (r"^Bedankt", r"^Thanks"),
    "keep": (r"^Bewaar$", r"^Save$"),
    "kept": (r"^Bewaard$", r"^Saved$"),
    "edit": (r"^Pas aan", r"^Edit"),
    "edited": (r"^aangepast", r"^edited"),
    "save": (r"^Bewaar", r"^Save"),
    "withdraw": (r"^Trek .* terug", r"^Withdraw"),
    "put_back": (r"^Zet terug", r"^Put back"),
    # help requests and notes
    "send_help": (r"^Stel je vraag in", r"^Ask in"),
    "this_helped": (r"^Dit hielp", r"^This helped"),
    "make_note": (r"^(Bewaar|Maak).*(kennis|notitie)", r"^(Keep|Make).*(knowledge|note)"),
    "show": (r"^Toon$", r"^Show$"),
    # search, people, settings
    "search_field": (r"^Waar zoek je naar", r"^What are you looking for"),
    "name_or_topic": (r"^Naam of onderwerp", r"^Name or subject"),
    "language": (r"^Taal", r"^Language"),
    "start_empty": (r"^Begin leeg", r"^Start empty"),
    "up_to_date": (r"Je bent bij", r"You are up to date"),
}


def pattern(key: str, language: str) -> re.Pattern:
    dutch, english = NAMES[key]
    return re.compile(dutch if language == "nl" else english, re.IGNORECASE)
