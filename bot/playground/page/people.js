// The list of chats, one phone per person, and the head of the open chat.
import { arrowKeys, avatar, byId, el, icon } from "./dom.js";
import { summary } from "./bubbles.js";
import { openMenu } from "./menus.js";
import { currentChat, currentPerson, on, openChat, orderedMessages, post, store } from "./store.js";
import { listTime } from "./time.js";

export function startPeople() {
  byId("chat-more").append(icon("more"));
  byId("chat-more").addEventListener("click", showMore);
  arrowKeys(byId("person-list"), "button");
  on("world", render);
  on("open", render);
  on("first", beginSomewhere);
}

async function beginSomewhere() {
  const remembered = Number(sessionStorage.getItem("chat"));
  if (store.chats.has(remembered)) openChat(remembered);
  else if (store.chats.size) openChat([...store.chats.keys()][0]);
  else {
    const answer = await post("people", { name: "You", language_code: navigator.language || "en" });
    if (!answer.ok) return;
    if (store.chats.has(answer.person)) openChat(answer.person);
    else arriving = answer.person;
  }
}

let arriving = null;
on("world", () => {
  if (arriving !== null && store.chats.has(arriving)) {
    const chat = arriving;
    arriving = null;
    openChat(chat);
  }
});

function render() {
  const focused = document.activeElement?.dataset?.chat;
  byId("person-list").replaceChildren(...[...store.chats.values()].map(entry));
  if (focused) byId("person-list").querySelector(`[data-chat="${focused}"]`)?.focus();
  let waiting = 0;
  for (const count of store.unread.values()) waiting += count;
  document.title = waiting ? `(${waiting}) Nape playground` : "Nape playground";
  byId("open-people").classList.toggle("has-news", waiting > 0);
  showHead();
}

function entry(chat) {
  const person = store.people.get(chat.members[0]);
  const last = orderedMessages(chat.id).at(-1);
  const unread = store.unread.get(chat.id) ?? 0;
  const open = chat.id === store.open;
  const name = chat.kind === "group" ? chat.title : person.first_name;
  const note = person.deactivated ? "account deleted" : person.blocked && chat.kind === "private" ? "blocked the bot" : last ? summary(last) : `phone in ${person.language_code}`;
  const choose = () => {
    sessionStorage.setItem("chat", String(chat.id));
    openChat(chat.id);
    document.body.removeAttribute("data-drawer");
    document.querySelector(".composer:not([hidden]) textarea, .wide-button:not([hidden])")?.focus();
  };
  return el(
    "li",
    {},
    el(
      "button",
      { type: "button", class: "person", "data-testid": "person", "data-chat": chat.id, "aria-current": open ? "true" : null, on: { click: choose } },
      avatar(name, chat.id, chat.kind === "group" ? "is-group" : ""),
      el("span", { class: "person-words" }, el("span", { class: "person-line" }, el("strong", {}, name), last ? el("time", {}, listTime(new Date(last.at))) : null), el("span", { class: "person-line" }, el("span", { class: "person-note" }, note), unread ? el("span", { class: "badge", "aria-label": `${unread} unread` }, String(unread)) : null)),
    ),
  );
}

function showHead() {
  const chat = currentChat();
  if (!chat) return;
  const group = chat.kind === "group";
  byId("chat-name").textContent = group ? chat.title : store.bot.name;
  const badge = document.querySelector(".bot-avatar");
  badge.textContent = [...(group ? chat.title : store.bot.name)][0]?.toUpperCase() ?? "";
  badge.classList.toggle("is-group", group);
  const status = byId("chat-status");
  if (!status.classList.contains("is-busy")) status.textContent = group ? "group" : "bot";
}

function showMore() {
  const person = currentPerson();
  if (!person) return;
  const act = (path) => () => post(path, { person: person.id });
  openMenu(byId("chat-more"), "Chat", [
    person.blocked ? { icon: "block", label: "Unblock the bot", testid: "unblock-bot", run: act("unblock") } : { icon: "block", label: "Block the bot", testid: "block-bot", run: act("block") },
    {
      icon: "group",
      label: "Add the bot to a group",
      testid: "add-group",
      run: async () => {
        const answer = await post("groups", { person: person.id });
        if (answer.ok) arriving = answer.chat;
      },
    },
    person.deactivated ? null : { icon: "close", label: "Delete this person’s account", danger: true, testid: "deactivate", run: act("deactivate") },
  ]);
}
