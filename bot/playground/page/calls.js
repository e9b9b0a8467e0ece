// The panel of API calls: what the bot asked, what it was told.
import { byId, el } from "./dom.js";
import { on, store } from "./store.js";
import { timeOf } from "./time.js";

const MOST_SHOWN = 250;
const nodes = new Map();

export function startCalls() {
  for (const id of ["calls-filter", "calls-polls", "calls-errors"]) byId(id).addEventListener("input", renderAll);
  on("calls", (calls) => {
    for (const call of calls) showCall(call);
    trim();
  });
}

function wanted(call) {
  const filter = byId("calls-filter").value.trim().toLowerCase();
  if (call.method.toLowerCase() === "getupdates" && !byId("calls-polls").checked && !filter) return call.status !== 200;
  if (byId("calls-errors").checked && call.status === 200 && !call.fault) return false;
  return !filter || `${call.method} ${JSON.stringify(call.params)}`.toLowerCase().includes(filter);
}

function renderAll() {
  nodes.clear();
  byId("call-list").replaceChildren();
  for (const call of [...store.calls.values()].slice(-1000)) showCall(call);
  trim();
}

function showCall(call) {
  const before = nodes.get(call.id);
  if (!wanted(call)) {
    before?.remove();
    return;
  }
  const node = entry(call);
  if (before) before.replaceWith(node);
  else byId("call-list").prepend(node);
  nodes.set(call.id, node);
}

function trim() {
  const list = byId("call-list");
  while (list.children.length > MOST_SHOWN) list.lastElementChild.remove();
  while (store.calls.size > 1000) {
    const oldest = store.calls.keys().next().value;
    store.calls.delete(oldest);
    nodes.delete(oldest);
  }
}

function entry(call) {
  const fine = call.status === 200;
  const details = el(
    "details",
    { class: "call" },
    el(
      "summary",
      {},
      el("span", { class: `status ${fine ? "is-fine" : "is-bad"}` }, call.status ? String(call.status) : "cut"),
      el("span", { class: "call-method" }, call.method, call.times > 1 ? el("small", {}, ` ×${call.times}`) : null),
      call.fault ? el("span", { class: "fault" }, `fault ${call.fault}`) : null,
      el("span", { class: "call-ms" }, `${call.ms < 10 ? call.ms.toFixed(1) : Math.round(call.ms)} ms`),
      el("time", { class: "call-at" }, timeOf(new Date(call.at))),
      fine ? null : el("span", { class: "call-problem" }, call.answer?.description ?? "no answer was sent"),
    ),
  );
  details.addEventListener("toggle", () => {
    if (details.open && details.children.length === 1) details.append(block("Asked", call.params), block("Answered", call.answer));
  });
  return el("li", { "data-testid": "api-call", "data-method": call.method, "data-status": call.status }, details);
}

function block(title, value) {
  return el("div", { class: "call-block" }, el("h3", {}, title), el("pre", { tabindex: "0", "aria-label": title }, JSON.stringify(value, null, 2)));
}
