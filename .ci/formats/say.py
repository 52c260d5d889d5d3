"""How a check says what came of it: one line, with tabs between what was looked at, what should hold, and whether it does."""


def check(where, what, holds, why=""):
    print("%s\t%s\t%s" % ("holds" if holds else "DOES NOT HOLD", where, what + ("" if holds else ": " + line(why))), flush=True)


def unchecked(where, what, why):
    print("unchecked\t%s\t%s: %s" % (where, what, line(why)), flush=True)


def note(where, what):
    print("note\t%s\t%s" % (where, line(what)), flush=True)


def line(text):
    return " ".join(str(text).split())[:600]
