// What the page knows, kept up to date by one long poll.

export const store = {
  rev: 0,
  epoch: null,
  bot: { name: "", commands: [], descriptions: {} },
  clock: null,
  people: new Map(),
  chats: new Map(),
  messages: new Map(), // chat id -> Map(message id -> message)
  calls: new Map(),
  open: null, // id of the chat on the screen
  unread: new Map(),
};

const listeners = new Map();

export function on(topic, listener) {
  if (!listeners.has(topic)) listeners.set(topic, []);
  listeners.get(topic).push(listener);
}

export function emit(topic, value) {
  for (const listener of listeners.get(topic) ?? []) listener(value);
}

export async function post(path, fields = {}) {
  let answer;
  try {
    const response = await fetch(`/playground/${path}`, { method: "POST", body: JSON.stringify(fields) });
    answer = await response.json();
  } catch {
    answer = { ok: false, reason: "the playground is not answering" };
  }
  if (!answer.ok) emit("refused", answer.reason);
  return answer;
}

export async function follow() {
  for (;;) {
    try {
      const response = await fetch(`/playground/state?since=${store.rev}&wait=25`);
      if (!response.ok) throw new Error(`status ${response.status}`);
      take(await response.json());
      emit("online", true);
    } catch {
      emit("online", false);
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

function take(state) {
  if (store.epoch && store.epoch !== state.epoch) {
    location.reload();
    return;
  }
  const first = store.epoch === null;
  store.epoch = state.epoch;
  store.rev = state.rev;
  if (state.bot) store.bot = state.bot;
  store.clock = { ...state.clock, receivedAt: performance.now() };
  for (const person of state.people) store.people.set(person.id, person);
  for (const chat of state.chats) store.chats.set(chat.id, chat);
  const touched = new Set();
  for (const message of state.messages) {
    const before = messagesOf(message.chat.id);
    if (!first && !before.has(message.message_id) && !message.outgoing && message.chat.id !== store.open) {
      store.unread.set(message.chat.id, (store.unread.get(message.chat.id) ?? 0) + 1);
    }
    before.set(message.message_id, message);
    touched.add(message.chat.id);
  }
  for (const gone of state.removed) {
    messagesOf(gone.chat).delete(gone.message_id);
    touched.add(gone.chat);
  }
  for (const call of state.calls) store.calls.set(call.id, call);
  announce(state, touched, first);
}

function announce(state, touched, first) {
  emit("clock");
  if (first) emit("first");
  if (state.calls.length) emit("calls", state.calls);
  // Events first: what a message ends, such as typing, must not start after it.
  for (const event of state.events) emit(event.kind, event);
  if (state.bot || state.people.length || state.chats.length || touched.size) emit("world", touched);
}

export function messagesOf(chatId) {
  if (!store.messages.has(chatId)) store.messages.set(chatId, new Map());
  return store.messages.get(chatId);
}

export function orderedMessages(chatId) {
  return [...messagesOf(chatId).values()].sort((one, other) => one.message_id - other.message_id);
}

export function openChat(chatId) {
  store.open = chatId;
  store.unread.delete(chatId);
  emit("open");
}

// The person whose phone is on the screen.
export function currentPerson() {
  const chat = store.chats.get(store.open);
  return chat ? store.people.get(chat.members[0]) : undefined;
}

export function currentChat() {
  return store.chats.get(store.open);
}

export function say(text, replyTo) {
  const chat = currentChat();
  return post("say", { person: currentPerson().id, chat: chat.id, text, reply_to: replyTo ?? null });
}

export function commandsFor(chat, language) {
  const kind = chat.kind === "private" ? "all_private_chats" : "all_group_chats";
  for (const scope of [`chat:${chat.id}`, kind, "default"]) {
    for (const code of [language, ""]) {
      const found = store.bot.commands.find((entry) => entry.scope === scope && entry.language === code);
      if (found) return found.commands;
    }
  }
  return [];
}
