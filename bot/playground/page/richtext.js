// Text with entities, as DOM nodes. Entities nest; offsets count UTF-16 units, as JS strings do.
import { el } from "./dom.js";
import { say } from "./store.js";
import { entityTime } from "./time.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code" };

export function richText(text, entities = []) {
  const ordered = [...entities].sort((one, other) => one.offset - other.offset || other.length - one.length);
  return nodesBetween(text, ordered, 0, text.length);
}

function nodesBetween(text, entities, start, end) {
  const nodes = [];
  let at = start;
  let index = 0;
  while (index < entities.length) {
    const entity = entities[index];
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    const inside = [];
    index += 1;
    while (index < entities.length && entities[index].offset < to) inside.push(entities[index++]);
    if (to <= from) continue;
    const block = BLOCKS.has(entity.type);
    // A block starts its own line: the line breaks around it are already there.
    const lead = text.slice(at, from);
    if (from > at) nodes.push(block ? lead.replace(/\n$/, "") : lead);
    nodes.push(wrap(entity, text.slice(from, to), nodesBetween(text, inside, from, to)));
    at = block && text[to] === "\n" ? to + 1 : to;
  }
  if (at < end) nodes.push(text.slice(at, end));
  return nodes;
}

function wrap(entity, plain, children) {
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, ...children);
  switch (entity.type) {
    case "pre":
      return el("pre", entity.language ? { "data-language": entity.language } : {}, ...children);
    case "text_link":
      return link(entity.url, children);
    case "url":
      return link(/^https?:/i.test(plain) ? plain : `http://${plain}`, children);
    case "email":
      return el("a", { href: `mailto:${plain}` }, ...children);
    case "bot_command":
      return el("button", { type: "button", class: "command", on: { click: () => say(plain) } }, ...children);
    case "spoiler":
      return spoiler(children);
    case "blockquote":
      return el("blockquote", {}, ...children);
    case "expandable_blockquote":
      return expandable(children);
    case "date_time":
      return moment(entity, children);
    case "mention":
    case "text_mention":
    case "hashtag":
      return el("span", { class: "mention" }, ...children);
    default:
      return el("span", {}, ...children);
  }
}

function link(address, children) {
  if (!/^(https?|tg|mailto):/i.test(address)) return el("span", {}, ...children);
  return el("a", { href: address, target: "_blank", rel: "noopener noreferrer", title: address }, ...children);
}

function spoiler(children) {
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text, show" }, el("span", {}, ...children));
  const reveal = () => {
    node.classList.add("is-shown");
    node.removeAttribute("role");
    node.removeAttribute("aria-label");
  };
  node.addEventListener("click", reveal);
  node.addEventListener("keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") reveal();
  });
  return node;
}

function expandable(children) {
  const node = el("blockquote", { class: "is-folded" }, ...children);
  const fold = el("button", { type: "button", class: "unfold", "aria-expanded": "false" }, "Show more");
  fold.addEventListener("click", () => {
    const folded = node.classList.toggle("is-folded");
    fold.setAttribute("aria-expanded", String(!folded));
    fold.textContent = folded ? "Show more" : "Show less";
  });
  // Words that fit need no button.
  new ResizeObserver(() => {
    if (node.classList.contains("is-folded")) fold.hidden = node.scrollHeight <= node.clientHeight + 1;
  }).observe(node);
  return el("span", { class: "expandable" }, node, fold);
}

function moment(entity, children) {
  const shown = entity.date_time_format ? [entityTime(entity.unix_time, entity.date_time_format)] : children;
  const date = new Date(entity.unix_time * 1000);
  return el("time", { datetime: date.toISOString(), title: date.toLocaleString() }, ...shown);
}
