"""Pictures, animations and files."""

import pytest
from telegram import Bot, InputMediaAnimation, InputMediaPhoto
from telegram.error import BadRequest

from bot.playground import Playground
from tests.unit.playground.conftest import Control, picture


async def test_a_photo_can_be_sent_fetched_and_sent_again_by_its_id(bot: Bot, ada: int) -> None:
    data = picture()
    sent = await bot.send_photo(ada, data, caption="<b>30</b> days", parse_mode="HTML")

    again = await bot.send_photo(ada, sent.photo[-1].file_id)
    file = await bot.get_file(again.photo[-1].file_id)

    assert (sent.photo[-1].width, sent.photo[-1].height) == (60, 40)
    assert (sent.caption, sent.caption_entities[0].type) == ("30 days", "bold")
    assert bytes(await file.download_as_bytearray()) == data


async def test_an_animation_tells_its_length(bot: Bot, ada: int) -> None:
    sent = await bot.send_animation(ada, picture("GIF", frames=6), filename="breath.gif")

    assert sent.animation is not None
    assert sent.animation.mime_type == "image/gif"
    assert (sent.animation.width, sent.animation.height) == (60, 40)


async def test_a_document_keeps_its_name(bot: Bot, ada: int) -> None:
    sent = await bot.send_document(ada, b"%PDF-1.7", filename="report.pdf")

    assert sent.document is not None
    assert (sent.document.file_name, sent.document.mime_type) == ("report.pdf", "application/pdf")


async def test_a_picture_can_be_replaced_in_place(bot: Bot, ada: int) -> None:
    sent = await bot.send_photo(ada, picture(), caption="step 1")

    edited = await bot.edit_message_media(
        InputMediaAnimation(picture("GIF", frames=3), caption="<i>step 2</i>", parse_mode="HTML"),
        ada,
        sent.message_id,
    )
    captioned = await bot.edit_message_caption(ada, sent.message_id, caption="step 3")

    assert not isinstance(edited, bool)
    assert not isinstance(captioned, bool)
    assert edited.animation is not None
    assert edited.photo == ()
    assert edited.caption == "step 2"
    assert (captioned.caption, captioned.animation) == ("step 3", edited.animation)


async def test_the_same_picture_again_is_not_a_change(bot: Bot, ada: int) -> None:
    data = picture()
    sent = await bot.send_photo(ada, data, filename="a.png", caption="x")

    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_media(InputMediaPhoto(data, filename="a.png", caption="x"), ada, sent.message_id)


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"not a picture", r"^Image_process_failed$"),
        (picture(size=(9000, 1001)), r"^Photo_invalid_dimensions$"),
        (picture(size=(210, 10)), r"^Photo_invalid_dimensions$"),
        (b"x" * (10 * 1024 * 1024 + 1), "too big for a photo"),
    ],
)
async def test_photos_telegram_refuses(bot: Bot, ada: int, data: bytes, refusal: str) -> None:
    with pytest.raises(BadRequest, match=refusal):
        await bot.send_photo(ada, data)


@pytest.mark.parametrize(
    ("source", "refusal"),
    [("AgADnothing", "Wrong file identifier"), ("https://e.org/a.png", "Failed to get http url content")],
)
async def test_unknown_files_and_addresses_are_refused(bot: Bot, ada: int, source: str, refusal: str) -> None:
    with pytest.raises(BadRequest, match=refusal):
        await bot.send_photo(ada, source)
    with pytest.raises(BadRequest, match="Wrong file_id"):
        await bot.get_file("AgADnothing")


@pytest.mark.parametrize(("length", "passes"), [(1024, True), (1025, False)])
async def test_a_caption_has_1024_characters(bot: Bot, ada: int, length: int, passes: bool) -> None:
    caption = "<i>" + "x" * length + "</i>"

    if passes:
        assert (await bot.send_photo(ada, picture(), caption=caption, parse_mode="HTML")).caption
    else:
        with pytest.raises(BadRequest, match="Message caption is too long"):
            await bot.send_photo(ada, picture(), caption=caption, parse_mode="HTML")


async def test_a_photo_has_no_text_to_edit(bot: Bot, ada: int) -> None:
    sent = await bot.send_photo(ada, picture())

    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await bot.edit_message_text("x", ada, sent.message_id)


async def test_the_page_gets_pictures_inline_and_other_files_as_downloads(
    bot: Bot, playground: Playground, control: Control, ada: int
) -> None:
    photo = await bot.send_photo(ada, picture())
    page = await bot.send_document(ada, b"<script>", filename="x.html")
    assert page.document is not None

    async def headers(file_id: str) -> tuple[str, str]:
        async with control.session.get(f"{playground.url}playground/files/{file_id}") as response:
            return response.content_type, response.headers["Content-Disposition"]

    assert await headers(photo.photo[-1].file_id) == ("image/png", "inline")
    assert await headers(page.document.file_id) == ("application/octet-stream", 'attachment; filename="x.html"')
