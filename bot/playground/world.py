"""The people, chats and messages of the pretend world."""

from dataclasses import replace
from datetime import datetime

from bot.playground.bell import Bell
from bot.playground.journal import Journal
from bot.playground.records import BotProfile, Chat, ChatKind, Json, Message, Person

FIRST_PERSON = 100_000_001
FIRST_GROUP = -4_000_001


class World:
    """All records; every change is noted in the journal and rings the bell."""

    def __init__(self, *, bot: BotProfile, bell: Bell, first_message: int) -> None:
        self.bot = bot
        self.bell = bell
        self.journal = Journal()
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.messages: dict[tuple[int, int], Message] = {}
        self._next_message = first_message
        self.touch_bot()

    def touch_bot(self) -> None:
        """Note that the bot presents itself anew."""
        self.journal.touch("bot")
        self.bell.ring()

    def add_person(self, first_name: str, language_code: str, username: str | None = None) -> Person:
        """Add someone with an empty private chat."""
        person = Person(
            id=FIRST_PERSON + len(self.people),
            first_name=first_name,
            language_code=language_code,
            username=username,
        )
        self.put_person(person)
        self.put_chat(Chat(id=person.id, kind=ChatKind.PRIVATE, members=(person.id,)))
        return person

    def put_person(self, person: Person) -> None:
        """Store a person."""
        self.people[person.id] = person
        self.journal.touch("person", person.id)
        self.bell.ring()

    def add_group(self, title: str, member: int) -> Chat:
        """Add a group to which `member` invited the bot."""
        groups = sum(chat.kind is ChatKind.GROUP for chat in self.chats.values())
        chat = Chat(id=FIRST_GROUP - groups, kind=ChatKind.GROUP, members=(member,), title=title, known=True)
        self.put_chat(chat)
        return chat

    def put_chat(self, chat: Chat) -> None:
        """Store a chat."""
        self.chats[chat.id] = chat
        self.journal.touch("chat", chat.id)
        self.bell.ring()

    def meet(self, chat_id: int) -> None:
        """Let the bot write to a chat from now on."""
        if not self.chats[chat_id].known:
            self.put_chat(replace(self.chats[chat_id], known=True))

    def new_message(
        self,
        *,
        chat_id: int,
        sender_id: int,
        date: datetime,
        content: Json,
        markup: Json | None = None,
        reply_to: int | None = None,
        silent: bool = False,
    ) -> Message:
        """Add a message with the next id."""
        message = Message(
            id=self._next_message,
            chat_id=chat_id,
            sender_id=sender_id,
            date=date,
            content=content,
            markup=markup,
            reply_to=reply_to,
            silent=silent,
        )
        self._next_message += 1
        self.put_message(message)
        return message

    def put_message(self, message: Message) -> None:
        """Store a message."""
        self.messages[message.chat_id, message.id] = message
        self.journal.touch("message", message.chat_id, message.id)
        self.bell.ring()

    def react(self, message: Message, emoji: str | None) -> None:
        """Put the bot's reaction on a message, or take it off."""
        self.put_message(replace(message, reaction=emoji))

    def remove_message(self, message: Message) -> None:
        """Delete a message for everyone."""
        del self.messages[message.chat_id, message.id]
        self.journal.touch("message", message.chat_id, message.id)
        self.bell.ring()

    def say(self, event: Json) -> None:
        """Tell the page something that is shown once."""
        self.journal.say(event)
        self.bell.ring()
