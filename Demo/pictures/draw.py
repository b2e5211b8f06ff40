#!/usr/bin/env python3
"""Draws the pictures of the demo organisation and puts them beside this file, in the sizes they are kept in.

    python3 Demo/pictures/draw.py

Needs libvips-tools with SVG. What it makes is checked in, so only who changes a drawing runs it."""
import math
import pathlib
import subprocess
import tempfile

HERE = pathlib.Path(__file__).parent
W, H = 1440, 1080


def svg(body, width=W, height=H):
    return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" stroke-linecap="round" stroke-linejoin="round">{body}</svg>')


def rect(x, y, w, h, fill, r=0): return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}"/>'
def disc(x, y, r, fill): return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"/>'
def path(d, fill="none", stroke="none", width=0, more=""):
    return f'<path d="{d}" fill="{fill}" stroke="{stroke}" stroke-width="{width}" {more}/>'
def text(x, y, words, size, fill="#2b3a3f", anchor="middle", weight=600):
    return (f'<text x="{x}" y="{y}" font-family="DejaVu Sans, sans-serif" font-size="{size}" fill="{fill}" '
            f'text-anchor="{anchor}" font-weight="{weight}">{words}</text>')


def wheel(x, y, r):
    spokes = "".join(path(f"M{x} {y}L{x + r * math.cos(a * math.pi / 4):.0f} {y + r * math.sin(a * math.pi / 4):.0f}",
                          stroke="#8b979a", width=4) for a in range(8))
    return spokes + f'<circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="#2b3a3f" stroke-width="16"/>' + disc(x, y, 14, "#2b3a3f")


def bicycle(x, y, colour, scale=1.0, bag=True):
    parts = wheel(0, 0, 130) + wheel(400, 0, 130)
    parts += path("M0 0L120 -190L310 -190L180 0L120 -190M180 0L0 0M310 -190L400 0M310 -190L295 -260M120 -190L105 -240",
                  stroke=colour, width=20)
    parts += path("M60 -248L150 -248", stroke="#2b3a3f", width=26) + path("M295 -262Q350 -290 372 -250", stroke="#2b3a3f", width=16)
    parts += path("M150 -150L215 -150L190 -40L140 -40Z", fill="#3b4a50") + disc(180, 0, 30, "#2b3a3f")
    if bag:
        parts += rect(-120, -215, 170, 120, "#c9653f", 16) + rect(-120, -215, 170, 40, "#a94e2d", 16)
    return f'<g transform="translate({x} {y}) scale({scale})">{parts}</g>'


def house(x, y, w, h, wall, roof, door):
    windows = "".join(rect(x + w * a, y - h * 0.82, w * 0.22, h * 0.26, "#f7e7b4", 4) for a in (0.12, 0.62))
    return (rect(x, y - h, w, h, wall) + path(f"M{x - 16} {y - h}L{x + w / 2} {y - h - w * 0.42}L{x + w + 16} {y - h}Z", fill=roof)
            + windows + rect(x + w * 0.38, y - h * 0.44, w * 0.24, h * 0.44, door, 6) + disc(x + w * 0.57, y - h * 0.2, 6, "#f2d27a"))


def front_door():
    body = rect(0, 0, W, H, "#e4d8c4") + "".join(rect(-40 + (r % 2) * 60 + c * 120, r * 60, 112, 52, "#cf8f6b" if (r + c) % 3 else "#c58360", 3)
                                                for r in range(14) for c in range(13))
    body += rect(0, 840, W, 240, "#b9b3a8") + rect(780, 190, 400, 660, "#f4efe6", 6) + rect(812, 222, 336, 628, "#2f6f78", 4)
    body += rect(870, 270, 220, 170, "#cfe5e3", 4) + rect(870, 500, 220, 14, "#234f55", 4) + disc(1110, 560, 15, "#f2d27a")
    body += text(980, 170, "27", 54, "#fff") + rect(740, 850, 480, 40, "#8f897f", 4)
    body += rect(1230, 700, 130, 160, "#a9603f", 12) + "".join(disc(1245 + i * 34, 690 - (i % 2) * 34, 34, c) for i, c in enumerate(("#c0392b", "#e08e45", "#c0392b", "#e8b04a")))
    return svg(body + bicycle(180, 880, "#2f6f78", 1.15))


def bench():
    body = rect(0, 0, W, 640, "#cfe6ea") + disc(1160, 190, 90, "#f6d98b") + path("M0 560Q360 430 760 540T1440 500V760H0Z", fill="#9fc4a1")
    body += rect(0, 640, W, 120, "#6fa6b8") + path("M0 690Q120 670 240 690T480 690T720 690T960 690T1200 690T1440 690", stroke="#9cc8d3", width=8)
    body += rect(0, 750, W, 330, "#7eae72")
    body += path("M340 860Q360 640 330 430M345 600L440 480", stroke="#7a5a3c", width=44)
    body += "".join(disc(x, y, r, "#5c9560") for x, y, r in ((230, 400, 120), (330, 270, 150), (460, 390, 120), (340, 430, 110)))
    body += "".join(rect(520, 640 + i * 50, 660, 32, "#a8743f", 8) for i in range(3)) + rect(500, 812, 700, 40, "#94642f", 8)
    body += rect(560, 850, 34, 130, "#5f5a55", 6) + rect(1100, 850, 34, 130, "#5f5a55", 6)
    body += rect(700, 746, 190, 66, "#e0b14e", 14) + rect(700, 746, 190, 24, "#c9973a", 12) + rect(930, 716, 60, 96, "#c9653f", 10) + rect(936, 700, 48, 22, "#f4efe6", 6)
    body += path("M790 742L860 742L825 700Z", fill="#f4e3b5", stroke="#b9813c", width=6)
    return svg(body)


def sheds():
    body = rect(0, 0, W, 700, "#f3d3a7") + disc(1010, 470, 120, "#f8eec0") + path("M0 560Q300 500 620 560T1440 520V740H0Z", fill="#93a98a")
    body += rect(0, 700, W, 380, "#7d8b7c")
    for x, (wall, roof, door) in zip((60, 360, 1120), (("#d9c7ad", "#8c4a38", "#2f6f78"), ("#c9b79d", "#6d5148", "#c9653f"), ("#e2d3bd", "#8c4a38", "#4f7f57"))):
        body += house(x, 720, 240, 230, wall, roof, door)
    body += path("M0 1000L1440 880V1080H0Z", fill="#96a193") + path("M60 1040L1400 925", stroke="#e9e4d6", width=10, more='stroke-dasharray="70 60"')
    return svg(body + bicycle(150, 930, "#2f6f78", 0.95) + bicycle(760, 900, "#7a5aa0", 0.85))


def detour():
    body = rect(0, 0, W, H, "#f1ece0") + path("M0 470Q380 400 700 500T1440 450V640Q1050 700 720 680T0 660Z", fill="#a9cfdb")
    blocks = ((70, 90, 260, 180), (400, 60, 210, 230), (980, 80, 330, 170), (90, 790, 300, 190), (480, 830, 230, 160), (1060, 780, 270, 210))
    body += "".join(rect(*block, "#dfd6c2", 14) for block in blocks)
    road = dict(stroke="#fffdf8", width=50)
    body += path("M0 350H1440", **road) + path("M0 740H1440", **road) + path("M770 350V740", **road) + path("M250 350V740", **road)
    body += path("M1290 350V740", **road) + disc(250, 740, 66, "#fffdf8") + disc(250, 740, 30, "#b9d3a8")
    detour_line = "M770 330H265V655Q185 690 185 745T255 805Q310 795 318 750H770V640"
    body += path(detour_line, stroke="#c9653f", width=20, more='stroke-dasharray="44 34"')
    body += rect(640, 505, 260, 84, "#b3261e", 12) + text(770, 562, "dicht", 54, "#fff")
    body += rect(906, 505, 330, 84, "#2f6f52", 12) + text(1071, 562, "fiets mag", 50, "#fff")
    body += text(250, 620, "de Kade", 44) + text(1080, 330, "Stationsstraat", 40) + text(440, 905, "molen", 40)
    body += text(770, 450, "Havenbrug", 46) + text(120, 570, "haven", 46, "#2d6374")
    body += path("M400 870L410 800H430L440 870Z", fill="#8c4a38") + path("M380 770L460 840M460 770L380 840", stroke="#6d5148", width=9)
    return svg(body)


def wagon():
    body = rect(0, 0, W, H, "#fbf5e6") + "".join(path(f"M0 {y}H1440", stroke="#dfe7ea", width=3) for y in range(60, 1080, 60))
    ink = dict(stroke="#33424f", width=9)
    body += path("M220 760H1180V830H220Z", fill="#e9c48b", **ink) + "".join(path(f"M{x} 762V828", **ink) for x in range(320, 1180, 110))
    for x in (360, 1040): body += f'<circle cx="{x}" cy="880" r="76" fill="#fbf5e6" stroke="#33424f" stroke-width="11"/>' + disc(x, 880, 16, "#33424f")
    body += path("M700 760V300M700 310H960M960 310V420M930 420H990M960 420V460", **ink) + path("M860 470H1060L1030 590H890Z", fill="#f0b7a2", **ink)
    body += path("M900 470L960 420L1020 470", **ink) + path("M640 760H760", **ink)
    for i, colour in enumerate(("#b3261e", "#e8b04a", "#2f6f52", "#b3261e", "#e8b04a", "#2f6f52", "#b3261e")):
        x = 240 + i * 132
        body += path(f"M{x} 700L{x + 60} 700L{x + 30} 752Z", fill=colour)
    body += path("M220 700H1200", **ink) + text(470, 200, "14 mensen, 1 tillift", 58, "#33424f") + path("M470 230Q600 270 680 300", **ink)
    return svg(body)


def portrait(skin, hair, top, ground, style):
    body = rect(0, 0, 640, 640, ground)
    if style == "long": body += path("M190 300Q180 110 320 110T450 300L470 470H170Z", fill=hair)
    body += path("M110 640Q120 470 320 470T530 640Z", fill=top) + rect(275, 400, 90, 110, skin, 40)
    body += f'<ellipse cx="320" cy="310" rx="115" ry="140" fill="{skin}"/>'
    if style == "long": body += path("M205 300Q215 175 330 185Q420 200 435 300Q450 120 320 125Q190 120 205 300Z", fill=hair)
    if style == "short": body += path("M200 290Q190 140 320 140T440 290Q420 210 350 205Q240 200 200 290Z", fill=hair)
    if style == "cap": body += path("M195 265Q200 130 320 130T445 265Z", fill=hair) + path("M300 245Q430 235 500 285L440 290Q380 262 300 268Z", fill=hair)
    body += disc(277, 315, 11, "#33302c") + disc(363, 315, 11, "#33302c") + path("M275 375Q320 412 365 375", stroke="#8a4b3c", width=9)
    return svg(body, 640, 640)


def write(name, drawing, sides, square=False):
    with tempfile.NamedTemporaryFile(suffix=".svg") as file:
        file.write(drawing.encode())
        file.flush()
        for number, side in enumerate(sides):
            out = HERE / f"{name}-{number}.webp"
            subprocess.run(["vipsthumbnail", file.name, "--size", f"{side}x{side}", "-o", f"{out}[Q=72,effort=6,strip]"], check=True)


if __name__ == "__main__":
    pictures = dict(voordeur=front_door, bankje=bench, ochtend=sheds, omleiding=detour, wagen=wagon)
    for name, draw in pictures.items():
        write(name, draw(), (1440, 960, 320))
    write("kees", portrait("#e8b990", "#2f6f78", "#c9653f", "#dbe7e4", "cap"), (320, 128, 64))
    write("fleur", portrait("#f0c8a4", "#7a4a2b", "#5a4a86", "#f3e3d3", "long"), (320, 128, 64))
    write("sanne", portrait("#c98d63", "#33241c", "#2f6f52", "#efe2c6", "long"), (320, 128, 64))
    print(sum(file.stat().st_size for file in HERE.glob("*.webp")), "bytes")
