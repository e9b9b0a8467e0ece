// One message as a bubble.
import { avatar, el, icon } from "./dom.js";
import { showPicture } from "./dialogs.js";
import { inlineKeyboard } from "./keyboards.js";
import { openMenu } from "./menus.js";
import { richText } from "./richtext.js";
import { emit, messagesOf, store } from "./store.js";
import { timeOf } from "./time.js";

const calm = matchMedia("(prefers-reduced-motion: reduce)");

export function bubble(message, { first, last, group }) {
  if (message.new_chat_members) return el("div", { class: "service" }, el("span", {}, `${store.bot.name} joined the group`));
  const keyboard = inlineKeyboard(message);
  const body = el("div", { class: "bubble-body" }, ...parts(message, group && first));
  const side = message.outgoing ? "is-out" : "is-in";
  const media = mediaKind(message);
  return el(
    "article",
    {
      class: `message ${side} ${first ? "is-first" : ""} ${last ? "is-last" : ""} ${keyboard ? "has-keyboard" : ""}`,
      "data-testid": "message",
      "data-message-id": message.message_id,
      "data-outgoing": String(message.outgoing),
      "aria-label": `${message.outgoing ? message.from.first_name : store.bot.name}, ${timeOf(new Date(message.at))}`,
    },
    group && !message.outgoing && last ? avatar(store.bot.name, store.bot.id, "tiny") : null,
    el("div", { class: "stack" }, el("div", { class: `bubble ${media && !hasWords(message) ? "is-bare" : ""} ${media ? "has-media" : ""}` }, body, moreButton(message)), keyboard),
  );
}

function hasWords(message) {
  return Boolean(message.text || message.caption || message.venue);
}

function mediaKind(message) {
  return ["photo", "animation", "sticker", "location"].find((kind) => message[kind]);
}

function parts(message, withName) {
  const words = message.text !== undefined ? richText(message.text, message.entities) : richText(message.caption ?? "", message.caption_entities);
  return [
    withName ? el("p", { class: "author" }, message.from.first_name) : null,
    quoted(message.reply_to_message),
    ...attachments(message),
    words.length ? el("div", { class: "words" }, ...words, meta(message)) : meta(message),
  ];
}

function meta(message) {
  const edited = message.edits > 0 && (message.outgoing || !message.reply_markup);
  return el(
    "span",
    { class: "meta" },
    message.reaction ? el("span", { class: "reaction", "aria-label": "Reaction" }, message.reaction) : null,
    edited ? "edited " : null,
    message.silent ? el("span", { class: "silent", title: "Sent without sound", role: "img", "aria-label": "Sent without sound" }, icon("silent")) : null,
    el("time", { datetime: message.at, title: new Date(message.at).toLocaleString() }, timeOf(new Date(message.at))),
    message.outgoing ? icon("check") : null,
  );
}

function quoted(original) {
  if (!original) return null;
  const words = original.text ?? original.caption ?? kindName(original);
  const jump = () => document.querySelector(`[data-message-id="${original.message_id}"]`)?.scrollIntoView({ block: "center" });
  return el("button", { type: "button", class: "quoted", on: { click: jump } }, el("strong", {}, original.from.first_name), el("span", {}, words));
}

export function kindName(message) {
  const names = { photo: "Photo", animation: "GIF", sticker: "Sticker", voice: "Voice message", document: "File", poll: "Poll", contact: "Contact", venue: "Place", location: "Location" };
  const kind = Object.keys(names).find((name) => message[name]);
  if (message.new_chat_members) return "Group created";
  return kind ? names[kind] : "Message";
}

export function summary(message) {
  const words = message.text ?? message.caption;
  return words ? words.replace(/\s+/g, " ").slice(0, 120) : kindName(message);
}

const fileAddress = (id) => `/playground/files/${encodeURIComponent(id)}`;

function attachments(message) {
  if (message.photo) return [picture(message.photo.at(-1), message, "Photo")];
  if (message.animation) return [picture(message.animation, message, "Animation")];
  if (message.sticker) return [el("img", { class: "sticker", src: fileAddress(message.sticker.file_id), alt: `Sticker ${message.sticker.emoji ?? ""}`, width: 140, height: 140 })];
  if (message.document) return [fileCard(message.document)];
  if (message.voice) return [card("voice", "Voice message", `0:0${message.voice.duration}`)];
  if (message.venue) return [map(message.location), card("pin", message.venue.title, message.venue.address)];
  if (message.location) return [map(message.location)];
  if (message.contact) return [card("contact", message.contact.first_name, message.contact.phone_number)];
  if (message.poll) return [card("poll", message.poll.question, message.poll.options.map((option) => option.text).join(" · "))];
  return [];
}

function picture(file, message, kind) {
  const source = fileAddress(file.file_id);
  const words = message.caption ? message.caption.split("\n")[0].slice(0, 150) : kind;
  const image = el("img", { src: source, alt: words, width: file.width, height: file.height, "data-testid": kind === "Photo" ? "photo" : "animation" });
  const frame = el("button", { type: "button", class: `picture ${message.has_media_spoiler ? "is-veiled" : ""}`, "aria-label": `${kind}: ${words}. Show in full.` }, image);
  frame.addEventListener("click", () => {
    if (frame.classList.contains("is-veiled")) frame.classList.remove("is-veiled");
    else showPicture(source, words);
  });
  if (kind === "Animation") {
    frame.append(el("span", { class: "gif-mark", "aria-hidden": "true" }, "GIF"));
    if (calm.matches) holdStill(frame, image);
  }
  return frame;
}

// Who asked for less motion gets a still picture and a button to play it.
function holdStill(frame, image) {
  const source = image.getAttribute("src");
  const still = el("canvas", { class: "still" });
  const play = el("span", { class: "play" }, icon("play"));
  image.addEventListener("load", () => {
    still.width = image.naturalWidth;
    still.height = image.naturalHeight;
    still.getContext("2d").drawImage(image, 0, 0);
  }, { once: true });
  frame.append(still, play);
  frame.addEventListener("click", (event) => {
    if (!still.isConnected) return;
    event.stopImmediatePropagation();
    still.remove();
    play.remove();
    image.src = source;
  }, { capture: true });
}

function fileCard(file) {
  const address = `${fileAddress(file.file_id)}?download=1`;
  return el("a", { class: "card", href: address, download: file.file_name, "data-testid": "document" }, el("span", { class: "card-icon" }, icon("file")), el("span", { class: "card-words" }, el("strong", {}, file.file_name ?? "File"), el("small", {}, size(file.file_size))));
}

function card(name, title, detail) {
  return el("div", { class: "card" }, el("span", { class: "card-icon" }, icon(name)), el("span", { class: "card-words" }, el("strong", {}, title), el("small", {}, detail)));
}

function map(point) {
  const words = `${point.latitude.toFixed(4)}, ${point.longitude.toFixed(4)}`;
  return el("div", { class: "map", role: "img", "aria-label": `Location ${words}` }, el("span", { class: "map-pin" }, icon("pin")), el("span", { class: "map-words" }, words));
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

function moreButton(message) {
  const button = el("button", { type: "button", class: "bubble-more", "aria-label": "More about this message", "aria-haspopup": "menu", "aria-expanded": "false" }, icon("more"));
  button.addEventListener("click", () =>
    openMenu(button, "Message", [
      { icon: "reply", label: "Reply", testid: "message-reply", run: () => emit("reply", messagesOf(message.chat.id).get(message.message_id)) },
      message.outgoing && message.text !== undefined ? { icon: "edit", label: "Edit", testid: "message-edit", run: () => emit("edit", message) } : null,
      hasWords(message) ? { icon: "copy", label: "Copy text", run: () => navigator.clipboard?.writeText(message.text ?? message.caption) } : null,
    ]),
  );
  return button;
}
