"""Names, descriptions and the command menu."""

import pytest
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat, MenuButtonCommands
from telegram.error import BadRequest

from bot.playground import Playground
from tests.unit.playground.conftest import Control


async def test_commands_are_kept_by_scope_and_language(bot: Bot, playground: Playground, control: Control) -> None:
    jan = await control.newcomer("Jan", "de")
    await bot.set_my_commands([BotCommand("relax", "An exercise")])
    await bot.set_my_commands([BotCommand("relax", "Eine Übung")], language_code="de")
    await bot.set_my_commands([BotCommand("x", "All")], scope=BotCommandScopeAllPrivateChats())
    await bot.set_my_commands([BotCommand("y", "One")], scope=BotCommandScopeChat(jan))
    kept = playground.telegram.world.bot.commands

    assert kept[f"chat:{jan}", ""][0]["command"] == "y"
    await bot.delete_my_commands(scope=BotCommandScopeChat(jan))
    await bot.delete_my_commands(scope=BotCommandScopeAllPrivateChats())
    assert {name: commands[0]["description"] for name, commands in kept.items()} == {
        ("default", ""): "An exercise",
        ("default", "de"): "Eine Übung",
    }
    assert await bot.get_my_commands(language_code="de") == (BotCommand("relax", "Eine Übung"),)


@pytest.mark.parametrize(
    ("name", "description", "refusal"),
    [
        ("x" * 33, "too long", r"^Bot_command_invalid$"),
        ("Relax", "upper case", r"^Bot_command_invalid$"),
        ("", "empty", r"^Bot_command_invalid$"),
        ("relax", "", "Command description must be non-empty"),
        ("relax", "x" * 257, r"^Bot_command_description_invalid$"),
    ],
)
async def test_commands_telegram_refuses(bot: Bot, name: str, description: str, refusal: str) -> None:
    with pytest.raises(BadRequest, match=refusal):
        await bot.set_my_commands([(name, description)])


@pytest.mark.parametrize(("count", "passes"), [(100, True), (101, False)])
async def test_there_can_be_a_hundred_commands(bot: Bot, count: int, passes: bool) -> None:
    commands = [("c" + str(index), "x" * 256) for index in range(count)]

    if passes:
        assert await bot.set_my_commands(commands)
    else:
        with pytest.raises(BadRequest, match="Bot_commands_too_much"):
            await bot.set_my_commands(commands)


async def test_the_bot_presents_itself(bot: Bot, control: Control) -> None:
    await bot.set_my_name("Nape!")
    await bot.set_my_description("What I do")
    await bot.set_my_short_description("In short")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())

    assert (await bot.get_me()).first_name == "Nape!"
    assert (await bot.get_my_name()).name == "Nape!"
    assert (await bot.get_my_description()).description == "What I do"
    assert (await bot.get_my_short_description()).short_description == "In short"
    assert isinstance(await bot.get_chat_menu_button(), MenuButtonCommands)
    assert (await control.get("state"))["bot"]["name"] == "Nape!"


async def test_a_description_has_512_characters(bot: Bot) -> None:
    assert await bot.set_my_description("x" * 512)

    with pytest.raises(BadRequest, match="Bot description is too long"):
        await bot.set_my_description("x" * 513)


async def test_a_chat_can_be_looked_up(bot: Bot, ada: int) -> None:
    chat = await bot.get_chat(ada)

    assert (chat.first_name, chat.type) == ("Ada", "private")


async def test_logging_out_and_closing_need_nothing(bot: Bot) -> None:
    assert await bot.log_out()
    assert await bot.close()
