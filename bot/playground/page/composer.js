// Writing: the text field, commands, replies, edits, and the START and UNBLOCK buttons.
import { byId, el, icon } from "./dom.js";
import { summary } from "./bubbles.js";
import { askForPlace } from "./dialogs.js";
import { openMenu } from "./menus.js";
import { commandsFor, currentChat, currentPerson, messagesOf, on, post, say, store } from "./store.js";

const OTHERS = [
  ["photo", "Photo"],
  ["file", "File", "document"],
  ["voice", "Voice message"],
  ["sticker", "Sticker"],
  ["poll", "Poll"],
  ["contact", "Contact"],
  ["pin", "Place", "venue"],
];

let target = null; // { kind: "reply" | "edit", message }
let chosen = -1;
let forced = null;
const drafts = new Map();
let draftOf = null;

export function startComposer() {
  byId("send").append(icon("send"));
  byId("attach").append(icon("attach"));
  const field = byId("composer-text");
  field.addEventListener("input", () => {
    fit();
    suggest();
  });
  field.addEventListener("keydown", onKey);
  field.addEventListener("blur", () => setTimeout(() => !byId("suggestions").contains(document.activeElement) && fold(), 150));
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  byId("menu").addEventListener("click", toggleMenu);
  byId("menu").addEventListener("keydown", onMenuKey);
  byId("attach").addEventListener("click", showAttachments);
  byId("start").addEventListener("click", () => say("/start"));
  byId("unblock").addEventListener("click", () => post("unblock", { person: currentPerson().id }));
  on("world", refresh);
  on("open", () => {
    drafts.set(draftOf, field.value);
    draftOf = store.open;
    field.value = drafts.get(draftOf) ?? "";
    setTarget(null);
    refresh();
    fit();
  });
  on("reply", (message) => setTarget({ kind: "reply", message }));
  on("edit", (message) => {
    setTarget({ kind: "edit", message });
    field.value = message.text;
    fit();
  });
}

function refresh() {
  const chat = currentChat();
  const person = currentPerson();
  if (!chat) return;
  const empty = chat.kind === "private" && messagesOf(chat.id).size === 0;
  byId("gone").hidden = !person.deactivated;
  byId("unblock").hidden = !person.blocked || person.deactivated;
  byId("start").hidden = !empty || person.blocked || person.deactivated;
  byId("composer").hidden = person.blocked || person.deactivated || empty;
  fit();
  byId("menu").hidden = commandsFor(chat, person.language_code).length === 0;
  const ask = chat.keyboard;
  byId("composer-text").placeholder = ask?.input_field_placeholder || "Message";
  const asked = ask?.force_reply ? messagesOf(chat.id).get(ask.message_id) : null;
  if (asked && forced !== asked.message_id) {
    forced = asked.message_id;
    setTarget({ kind: "reply", message: asked });
  }
}

function onKey(event) {
  const open = !byId("suggestions").hidden;
  if (event.key === "Escape") {
    if (open) fold();
    else if (target) setTarget(null);
    else return;
    event.stopPropagation();
  } else if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
  } else if (open && event.key === "Tab" && chosen >= 0) {
    complete();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    if (open && chosen >= 0) run(byId("suggestions").children[chosen].dataset.command);
    else send();
  } else return;
  event.preventDefault();
}

async function send() {
  const field = byId("composer-text");
  const text = field.value;
  if (!text.trim()) return;
  const now = target;
  const answer = now?.kind === "edit" ? await post("edit_message", { person: currentPerson().id, message_id: now.message.message_id, text }) : await say(text, now?.message.message_id);
  if (!answer.ok) return;
  field.value = "";
  setTarget(null);
  fit();
  fold();
}

function setTarget(value) {
  const wasEdit = target?.kind === "edit";
  target = value;
  if (wasEdit && !value) byId("composer-text").value = "";
  const bar = byId("replying");
  bar.hidden = !value;
  if (!value) {
    bar.replaceChildren();
    return;
  }
  const cancel = el("button", { type: "button", class: "icon-button", "aria-label": "Cancel", on: { click: () => setTarget(null) } }, icon("close"));
  const title = value.kind === "edit" ? "Edit message" : `Reply to ${value.message.from.first_name}`;
  bar.replaceChildren(icon(value.kind), el("p", {}, el("strong", {}, title), el("span", {}, summary(value.message))), cancel);
  byId("composer-text").focus();
}

function fit() {
  const field = byId("composer-text");
  field.style.removeProperty("height");
  if (field.scrollHeight > 44) field.style.setProperty("height", `${Math.min(field.scrollHeight, 168)}px`);
  byId("composer").classList.toggle("has-text", field.value.trim() !== "");
}

function suggest() {
  const text = byId("composer-text").value;
  const match = /^\/([a-z0-9_]*)$/i.exec(text);
  if (match) show(commandsFor(currentChat(), currentPerson().language_code).filter((entry) => entry.command.startsWith(match[1].toLowerCase())));
  else fold();
}

function show(commands) {
  const list = byId("suggestions");
  if (!commands.length) {
    fold();
    return;
  }
  list.replaceChildren(
    ...commands.map((entry, index) =>
      el("div", { class: "suggestion", role: "option", id: `suggestion-${index}`, "aria-selected": "false", "data-command": `/${entry.command}`, "data-testid": "command", on: { mousedown: (event) => event.preventDefault(), click: () => run(`/${entry.command}`), mousemove: () => choose(index, false) } }, el("strong", {}, `/${entry.command}`), el("span", {}, entry.description)),
    ),
  );
  list.hidden = false;
  byId("menu").setAttribute("aria-expanded", "true");
  choose(0);
}

function fold() {
  byId("suggestions").hidden = true;
  byId("menu").setAttribute("aria-expanded", "false");
  byId("composer-text").removeAttribute("aria-activedescendant");
  byId("menu").removeAttribute("aria-activedescendant");
  chosen = -1;
}

function choose(index, scroll = true) {
  const items = [...byId("suggestions").children];
  chosen = (index + items.length) % items.length;
  items.forEach((item, at) => item.setAttribute("aria-selected", String(at === chosen)));
  if (scroll) items[chosen].scrollIntoView({ block: "nearest" });
  byId("composer-text").setAttribute("aria-activedescendant", `suggestion-${chosen}`);
  byId("menu").setAttribute("aria-activedescendant", `suggestion-${chosen}`);
}

function complete() {
  byId("composer-text").value = `${byId("suggestions").children[chosen].dataset.command} `;
  fold();
  fit();
}

function run(command) {
  byId("composer-text").value = "";
  fold();
  fit();
  say(command);
}

function toggleMenu() {
  if (!byId("suggestions").hidden) fold();
  else show(commandsFor(currentChat(), currentPerson().language_code));
}

function onMenuKey(event) {
  if (byId("suggestions").hidden) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
  else if (event.key === "Escape") fold();
  else if (event.key === "Enter") run(byId("suggestions").children[chosen].dataset.command);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

function showAttachments() {
  const items = OTHERS.map(([picture, label, kind = picture]) => ({ icon: picture, label, testid: `send-${kind}`, run: () => post("send_other", { person: currentPerson().id, kind, reply_to: target?.message.message_id ?? null }) }));
  openMenu(byId("attach"), "Send something else", [{ icon: "pin", label: "Location…", testid: "send-location", run: () => askForPlace(target?.message.message_id ?? null) }, ...items]);
}
