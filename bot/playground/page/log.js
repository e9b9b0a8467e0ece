// The list of messages: grouped, with days, kept at the end while the reader is there.
import { byId, el, icon } from "./dom.js";
import { bubble } from "./bubbles.js";
import { currentChat, currentPerson, on, orderedMessages, store } from "./store.js";
import { dayKey, dayName } from "./time.js";

const MOST_SHOWN = 300;
const GROUP_MS = 5 * 60_000;
const NEAR_PX = 120;
const TYPING_MS = 5000;
const WORDS = { typing: "is typing", upload_photo: "is sending a photo", upload_document: "is sending a file", find_location: "is looking for a place" };

let nodes = new Map(); // key -> { signature, node }
let shownChat = null;
let shownCount = MOST_SHOWN;
let typingTimer = null;
let missed = 0;

export function startLog() {
  byId("to-end").append(icon("down"), el("span", { class: "badge", hidden: true }));
  byId("to-end").addEventListener("click", () => scrollToEnd(true));
  byId("log").addEventListener("scroll", showWayDown, { passive: true });
  on("world", render);
  on("open", render);
  on("action", (event) => {
    if (event.chat === store.open) showTyping(event.action);
  });
  new ResizeObserver(() => {
    if (stuck) scrollToEnd();
  }).observe(byId("log"));
}

let stuck = true;

function nearEnd() {
  const log = byId("log");
  return log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
}

function scrollToEnd(smooth = false) {
  const log = byId("log");
  log.scrollTo({ top: log.scrollHeight, behavior: smooth && !matchMedia("(prefers-reduced-motion: reduce)").matches ? "smooth" : "instant" });
}

function showWayDown() {
  stuck = nearEnd();
  if (stuck) missed = 0;
  const button = byId("to-end");
  button.hidden = stuck;
  const badge = button.querySelector(".badge");
  badge.hidden = missed === 0;
  badge.textContent = String(missed);
}

function render() {
  const chat = currentChat();
  if (!chat) return;
  const fresh = shownChat !== chat.id;
  if (fresh) {
    nodes = new Map();
    shownCount = MOST_SHOWN;
    missed = 0;
    hideTyping();
    shownChat = chat.id;
    byId("log").replaceChildren();
  }
  const messages = orderedMessages(chat.id);
  const wanted = plan(messages, chat);
  const follow = fresh || stuck || wanted.added === "own";
  place(wanted.nodes);
  nodes = wanted.kept;
  if (wanted.added && !fresh) {
    hideTyping();
    if (!follow && wanted.added === "other") missed += 1;
  }
  if (follow) scrollToEnd();
  showWayDown();
}

function plan(messages, chat) {
  const kept = new Map();
  const list = [];
  let added = null;
  if (messages.length === 0) list.push(keep(kept, "empty", JSON.stringify([store.bot, currentPerson().language_code]), emptyChat));
  const from = Math.max(0, messages.length - shownCount);
  if (from > 0) list.push(keep(kept, "earlier", String(from), () => earlier(from)));
  for (let index = from; index < messages.length; index += 1) {
    const message = messages[index];
    const before = messages[index - 1];
    const at = new Date(message.at);
    const newDay = !before || index === from || dayKey(new Date(before.at)) !== dayKey(at);
    if (newDay) list.push(keep(kept, `day ${dayKey(at)}`, dayName(at), () => el("div", { class: "day", role: "separator" }, el("span", {}, dayName(at)))));
    const shape = { first: newDay || !together(before, message), last: !together(message, messages[index + 1]), group: chat.kind === "group" };
    const key = `message ${message.message_id}`;
    const known = nodes.get(key);
    const node = keep(kept, key, JSON.stringify([message, shape, store.bot.name]), () => bubble(message, shape));
    if (!known) added = message.outgoing ? "own" : added === "own" ? added : "other";
    else if (known.node !== node && known.edits !== message.edits) {
      node.classList.add("is-changed");
      added ??= "edit";
    }
    kept.get(key).edits = message.edits;
    list.push(node);
  }
  return { nodes: list, kept, added };
}

function keep(kept, key, signature, build) {
  const known = nodes.get(key);
  const entry = known?.signature === signature ? known : { signature, node: build(), edits: known?.edits };
  if (known && entry !== known) passFocus(known.node, entry.node);
  kept.set(key, entry);
  return entry.node;
}

// A message that is edited while one of its buttons has the focus keeps the focus at the same place.
function passFocus(before, after) {
  if (!before.contains(document.activeElement)) return;
  const buttons = [...before.querySelectorAll(".inline-button")];
  const at = buttons.indexOf(document.activeElement);
  queueMicrotask(() => {
    const now = [...after.querySelectorAll(".inline-button")];
    (now[Math.min(Math.max(at, 0), now.length - 1)] ?? byId("log")).focus({ preventScroll: true });
  });
}

function place(list) {
  const log = byId("log");
  const wanted = new Set(list);
  for (const node of [...log.children]) if (!wanted.has(node) && !node.classList.contains("typing")) node.remove();
  let at = log.firstElementChild;
  for (const node of list) {
    if (at === node) at = at.nextElementSibling;
    else log.insertBefore(node, at);
  }
}

function together(one, other) {
  if (!one || !other || one.outgoing !== other.outgoing || one.new_chat_members || other.new_chat_members) return false;
  const between = new Date(other.at) - new Date(one.at);
  return between < GROUP_MS && dayKey(new Date(one.at)) === dayKey(new Date(other.at)) && !one.reply_markup;
}

function earlier(count) {
  const show = () => {
    shownCount += MOST_SHOWN;
    render();
  };
  return el("button", { type: "button", class: "earlier", on: { click: show } }, `Show earlier messages (${count})`);
}

function emptyChat() {
  const language = currentPerson().language_code;
  const words = store.bot.descriptions[language] || store.bot.descriptions[""];
  return el(
    "div",
    { class: "empty-chat" },
    el("img", { src: "/page/icon.svg", alt: "", width: 72, height: 72 }),
    el("h2", {}, words ? "What can this bot do?" : store.bot.name),
    el("p", {}, words || "No messages here yet. Press START to begin."),
  );
}

function showTyping(action) {
  if (action === "cancel") {
    hideTyping();
    return;
  }
  clearTimeout(typingTimer);
  typingTimer = setTimeout(hideTyping, TYPING_MS);
  const status = byId("chat-status");
  status.textContent = `${WORDS[action] ?? "is busy"}…`;
  status.classList.add("is-busy");
  if (!byId("log").querySelector(".typing")) {
    byId("log").append(el("div", { class: "typing", "aria-hidden": "true" }, el("i"), el("i"), el("i")));
    if (stuck) scrollToEnd();
  }
}

function hideTyping() {
  clearTimeout(typingTimer);
  byId("log").querySelector(".typing")?.remove();
  const status = byId("chat-status");
  status.classList.remove("is-busy");
  status.textContent = currentChat()?.kind === "group" ? "group" : "bot";
}
