"""The command that reads pictures: one line for each, and an honest exit status."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import qrcode
from PIL import Image

from loyalpos.cli.read import main
from loyalpos.domain.card.card_code import CodeKind, grouped, make_token, short_code

TOKEN = make_token(CodeKind.CARD, "K", b"key", 0xC0FFEE)


def _picture(path: Path, *texts: str) -> str:
    sheet = Image.new("L", (max(1, len(texts)) * 400, 400), 255)
    for number, text in enumerate(texts):
        code = qrcode.QRCode(box_size=4)
        code.add_data(text)
        picture = code.make_image().get_image()
        assert isinstance(picture, Image.Image)
        sheet.paste(picture, (number * 400, 0))
    sheet.save(path)
    return str(path)


def _run(*arguments: str) -> tuple[int, list[str]]:
    out = io.StringIO()
    status = main(arguments, out)
    return status, out.getvalue().splitlines()


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        (TOKEN, "a card code; which shop's is not checked"),
        (
            make_token(CodeKind.VOUCHER, "K", b"key", 1),
            "a voucher code; which shop's is not checked",
        ),
        (
            make_token(CodeKind.BADGE, "K", b"key", 1),
            "a staff badge code; which shop's is not checked",
        ),
        (grouped(short_code(TOKEN)), "the short code of a card"),
        ("https://example.org/menu", "unknown text"),
        ("<b>hello</b>", "unknown text"),
    ],
)
def test_a_line_tells_what_was_read_and_what_it_is(tmp_path: Path, text: str, meaning: str) -> None:
    path = _picture(tmp_path / "a.png", text)
    assert _run(path) == (0, [f"{path}: {text} = {meaning}"])


def test_a_wrong_letter_in_a_short_code_is_asked_about(tmp_path: Path) -> None:
    code = grouped(short_code(TOKEN))
    path = _picture(tmp_path / "a.png", "M" + code[1:])
    assert _run(path)[1] == [
        f"{path}: M{code[1:]} = a short code with a wrong letter; perhaps {code}"
    ]


def test_several_codes_in_one_picture_are_one_line(tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.png", TOKEN, "second")
    status, (line,) = _run(path)
    assert status == 0
    assert f"{TOKEN} = a card code" in line
    assert "second = unknown text" in line


def test_pictures_without_a_code_make_the_status_1(tmp_path: Path) -> None:
    good = _picture(tmp_path / "good.png", TOKEN)
    empty = _picture(tmp_path / "empty.png")
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG broken")
    status, lines = _run(good, empty, str(broken), str(tmp_path / "gone.png"))
    assert status == 1
    assert lines[1:] == [
        f"{empty}: no code found",
        f"{broken}: no code found: not a picture that can be read",
        f"{tmp_path / 'gone.png'}: no code found: not a picture that can be read",
    ]


def test_control_characters_reach_no_terminal(tmp_path: Path) -> None:
    path = _picture(tmp_path / "a\x1b[2Jb.png", "text\x1b]0;title\x07\r\nmore")
    _, lines = _run(path)
    assert len(lines) == 1
    assert lines[0].isprintable()
    assert lines[0].endswith("text]0;title more = unknown text")


def test_a_terminal_without_the_letters_gets_question_marks(tmp_path: Path) -> None:
    raw = io.BytesIO()
    out = io.TextIOWrapper(raw, encoding="ascii")
    assert main([_picture(tmp_path / "a.png", "Ødegård")], out) == 0
    assert b"?deg?rd = unknown text" in raw.getvalue()


def test_a_folder_without_a_shop_is_told(tmp_path: Path) -> None:
    path = _picture(tmp_path / "a.png", TOKEN)
    assert _run("--data", str(tmp_path), path) == (
        2,
        [f"{tmp_path}: there is no shop in this folder"],
    )
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.png"]


def test_a_command_without_pictures_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main([], io.StringIO())
    assert exit_.value.code == 2
    assert "PICTURE" in capsys.readouterr().err
