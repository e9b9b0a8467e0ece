"""Bot API objects, made from the records of the world."""

from bot.playground.records import BotProfile, Chat, ChatKind, Json, Message, Person
from bot.playground.world import World


def bot_user(bot: BotProfile) -> Json:
    """Return the bot as a `User`."""
    return {"id": bot.id, "is_bot": True, "first_name": bot.names[""], "username": bot.username}


def person_user(person: Person) -> Json:
    """Return a person as a `User`."""
    user: Json = {
        "id": person.id,
        "is_bot": False,
        "first_name": person.first_name,
        "language_code": person.language_code,
    }
    return user | ({"username": person.username} if person.username else {})


def user(world: World, user_id: int) -> Json:
    """Return the bot or a person as a `User`."""
    if user_id == world.bot.id:
        return bot_user(world.bot)
    return person_user(world.people[user_id])


def chat_object(world: World, chat: Chat) -> Json:
    """Return a `Chat`."""
    if chat.kind is ChatKind.GROUP:
        return {
            "id": chat.id,
            "type": "group",
            "title": chat.title,
            "all_members_are_administrators": True,
        }
    person = world.people[chat.id]
    shape: Json = {"id": chat.id, "type": "private", "first_name": person.first_name}
    return shape | ({"username": person.username} if person.username else {})


def message_object(world: World, message: Message, *, with_reply: bool = True) -> Json:
    """Return a `Message`; a reply carries the message it answers, one level deep."""
    shape: Json = {
        "message_id": message.id,
        "from": user(world, message.sender_id),
        "chat": chat_object(world, world.chats[message.chat_id]),
        "date": int(message.date.timestamp()),
    }
    if message.edited is not None:
        shape["edit_date"] = int(message.edited.timestamp())
    if with_reply and message.reply_to is not None:
        answered = world.messages.get((message.chat_id, message.reply_to))
        if answered is not None:
            shape["reply_to_message"] = message_object(world, answered, with_reply=False)
    shape |= message.content
    if message.markup is not None:
        shape["reply_markup"] = message.markup
    return shape


def lost_message(world: World, chat: Chat, message_id: int) -> Json:
    """Return an `InaccessibleMessage`."""
    return {"message_id": message_id, "chat": chat_object(world, chat), "date": 0}
