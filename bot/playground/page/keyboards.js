// Keyboards: buttons under a message, and the keyboard below the text field.
import { byId, el, icon } from "./dom.js";
import { askForPlace } from "./dialogs.js";
import { currentChat, currentPerson, emit, on, post, say } from "./store.js";

const PATIENCE_MS = 10_000;
const waiting = new Map(); // callback query id -> button

export function inlineKeyboard(message) {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  const keyboard = el("div", { class: "inline-keyboard", role: "group", "aria-label": "Buttons of this message" });
  for (const row of rows) {
    const line = el("div", { class: "inline-row" });
    for (const button of row) line.append(inlineButton(message, button));
    keyboard.append(line);
  }
  keyboard.addEventListener("keydown", moveInGrid);
  return keyboard;
}

function inlineButton(message, button) {
  const props = { type: "button", class: `inline-button ${button.style ? `is-${button.style}` : ""}`, "data-testid": "inline-button", "data-data": button.callback_data };
  if (button.url) {
    return el("a", { ...props, href: button.url, target: "_blank", rel: "noopener noreferrer", type: undefined }, el("span", {}, button.text), icon("link"));
  }
  const node = el("button", props, el("span", {}, button.text));
  if (button.copy_text) {
    node.append(icon("copy"));
    node.addEventListener("click", () => copy(button.copy_text.text));
  } else {
    node.addEventListener("click", () => tap(message, button, node));
  }
  return node;
}

async function tap(message, button, node) {
  if (button.callback_data === undefined || node.classList.contains("is-waiting")) return;
  node.classList.add("is-waiting");
  node.setAttribute("aria-busy", "true");
  const answer = await post("tap", { person: currentPerson().id, chat: message.chat.id, message_id: message.message_id, data: button.callback_data });
  if (!answer.ok) {
    rest(node);
    return;
  }
  waiting.set(answer.callback_query_id, node);
  setTimeout(() => settle(answer.callback_query_id), PATIENCE_MS);
}

function settle(queryId) {
  const node = waiting.get(queryId);
  waiting.delete(queryId);
  if (node) rest(node);
}

function rest(node) {
  node.classList.remove("is-waiting");
  node.removeAttribute("aria-busy");
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    emit("toast", "Copied");
  } catch {
    emit("toast", text);
  }
}

function moveInGrid(event) {
  const rows = [...event.currentTarget.children].map((row) => [...row.children]);
  const y = rows.findIndex((row) => row.includes(document.activeElement));
  if (y < 0) return;
  const x = rows[y].indexOf(document.activeElement);
  const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const row = rows[y + step[0]];
  row?.[Math.min(x + step[1], row.length - 1)]?.focus();
}

let folded = false;

export function startKeyboards() {
  byId("keyboard-toggle").append(icon("keyboard"));
  byId("keyboard-toggle").addEventListener("click", () => {
    folded = !folded;
    showReplyKeyboard();
  });
  byId("reply-keyboard").addEventListener("keydown", moveInGrid);
  on("world", showReplyKeyboard);
  on("open", () => {
    folded = false;
    showReplyKeyboard();
  });
  on("answer", (event) => {
    settle(event.callback_query_id);
    if (event.person !== currentPerson()?.id) return;
    if (event.text && !event.show_alert) emit("toast", event.text);
    if (event.url) window.open(event.url, "_blank", "noopener");
  });
}

let shown = "";

function showReplyKeyboard() {
  const chat = currentChat();
  const markup = chat?.keyboard?.keyboard ? chat.keyboard : null;
  const usable = markup !== null && !currentPerson().blocked && !currentPerson().deactivated;
  byId("keyboard-toggle").hidden = !usable;
  byId("keyboard-toggle").setAttribute("aria-label", folded ? "Show the keyboard" : "Hide the keyboard");
  const place = byId("reply-keyboard");
  place.hidden = !usable || folded;
  const signature = JSON.stringify([chat?.id, markup]);
  if (signature === shown) return;
  shown = signature;
  place.replaceChildren(...(markup?.keyboard ?? []).map((row) => el("div", { class: "reply-row" }, ...row.map(replyButton))));
}

function replyButton(button) {
  const press = () => {
    if (button.request_location) askForPlace();
    else if (button.request_contact) post("send_other", { person: currentPerson().id, kind: "contact" });
    else say(button.text);
  };
  return el("button", { type: "button", class: "reply-button", "data-testid": "reply-button", on: { click: press } }, button.request_location ? icon("pin") : null, button.text);
}
