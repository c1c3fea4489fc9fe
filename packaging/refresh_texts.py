"""Brings resources/i18n up to date with the texts in the code; run through `make texts`.

lupdate reads the plurals of ``self.tr()`` in Python but not those of ``translate()``: it takes
them for plain texts and throws their forms away. So the forms are read before and put back after;
a new text with a count gets empty forms to fill.
"""

from __future__ import annotations

import html
import re
import subprocess
import sys
from pathlib import Path

FORMS = 2  # one and many, in every language of the window
COUNTED = re.compile(r"%L?n")
CONTEXT = re.compile(r"<context>.*?</context>", re.DOTALL)
MESSAGE = re.compile(r"<message.*?</message>", re.DOTALL)
TRANSLATION = re.compile(r"<translation.*?(?:</translation>|/>)", re.DOTALL)
FORM = re.compile(r"<numerusform>(.*?)</numerusform>", re.DOTALL)

Forms = dict[tuple[str, str], list[str]]  # context and source -> forms, all as written in the file


def forms_in(text: str) -> Forms:
    """Return the plural forms of a file of translations."""
    return {
        (_part("name", context), _part("source", message)): forms
        for context in CONTEXT.findall(text)
        for message in MESSAGE.findall(context)
        if (forms := FORM.findall(message))
    }


def with_forms(text: str, known: Forms) -> str:
    """Return a file of translations whose counted texts have their plural forms."""

    def of_context(context: re.Match[str]) -> str:
        name = _part("name", context[0])
        return MESSAGE.sub(lambda message: _counted(message[0], name, known), context[0])

    return CONTEXT.sub(of_context, text)


def _counted(message: str, context: str, known: Forms) -> str:
    source = _part("source", message)
    if FORM.search(message) or not COUNTED.search(html.unescape(source)):
        return message
    forms = known.get((context, source), [""] * FORMS)
    lines = "".join(f"\n            <numerusform>{form}</numerusform>" for form in forms)
    state = "" if all(forms) else ' type="unfinished"'
    translation = f"<translation{state}>{lines}\n        </translation>"
    marked = message.replace("<message>", '<message numerus="yes">', 1)
    return TRANSLATION.sub(lambda _: translation, marked, count=1)


def _part(tag: str, text: str) -> str:
    return text.partition(f"<{tag}>")[2].partition(f"</{tag}>")[0]


def main() -> None:
    """Refresh every file; lupdate keeps the language that each one names."""
    root = Path(__file__).parents[1]
    files = sorted((root / "resources" / "i18n").glob("loyalpos_*.ts"))
    code = sorted(str(path) for path in (root / "loyalpos" / "ui").rglob("*.py"))
    known = {path: forms_in(path.read_text(encoding="utf-8")) for path in files}
    lupdate = str(Path(sys.executable).with_name("pyside6-lupdate"))
    options = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    command = [lupdate, *code, *options, "-ts", *map(str, files)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        sys.exit(done.stderr)
    for path, forms in known.items():
        text = with_forms(path.read_text(encoding="utf-8"), forms)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
