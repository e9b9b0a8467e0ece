// The dialogs: a new person, a place to share, an alert from the bot, a picture in full.
import { arrowKeys, byId, el, icon } from "./dom.js";
import { currentPerson, on, openChat, post } from "./store.js";

const PLACES = [
  ["Berlin", 52.52, 13.405],
  ["London", 51.5072, -0.1276],
  ["New York", 40.7128, -74.006],
  ["São Paulo", -23.5505, -46.6333],
  ["Delhi", 28.6139, 77.209],
  ["Kathmandu", 27.7172, 85.324],
  ["Tokyo", 35.6762, 139.6503],
  ["Sydney", -33.8688, 151.2093],
  ["At sea", 30, -40],
];

let replyTo = null;

export function askForPlace(messageId = null) {
  replyTo = messageId;
  byId("location-dialog").showModal();
}

export function showPicture(source, words) {
  byId("lightbox-image").src = source;
  byId("lightbox-image").alt = words;
  byId("lightbox").showModal();
}

export function startDialogs() {
  byId("lightbox-close").append(icon("close"));
  byId("lightbox").addEventListener("click", (event) => {
    if (event.target === byId("lightbox") || event.target === byId("lightbox-image")) byId("lightbox").close();
  });
  for (const button of document.querySelectorAll("[data-close]")) {
    button.addEventListener("click", () => button.closest("dialog").close());
  }
  byId("add-person").append(icon("add"));
  byId("add-person").addEventListener("click", () => {
    byId("person-form").reset();
    byId("person-dialog").showModal();
  });
  byId("person-form").addEventListener("submit", addPerson);
  byId("location-form").addEventListener("submit", sharePlace);
  fillPlaces();
  on("answer", (event) => {
    if (event.show_alert && event.person === currentPerson()?.id) alertText(event.text);
  });
}

async function addPerson(event) {
  const fields = new FormData(event.target);
  const answer = await post("people", { name: fields.get("name"), language_code: fields.get("language") });
  if (answer.ok) openChat(answer.person);
}

function sharePlace(event) {
  const fields = new FormData(event.target);
  post("location", { person: currentPerson().id, lat: Number(fields.get("lat")), lon: Number(fields.get("lon")), reply_to: replyTo });
}

function fillPlaces() {
  const form = byId("location-form");
  for (const [name, latitude, longitude] of PLACES) {
    const choose = () => {
      form.elements.lat.value = latitude;
      form.elements.lon.value = longitude;
      mark();
    };
    byId("cities").append(el("button", { type: "button", class: "city", "aria-pressed": "false", "data-lat": latitude, "data-lon": longitude, on: { click: choose } }, name));
  }
  const mark = () => {
    for (const city of byId("cities").children) {
      const chosen = city.dataset.lat === form.elements.lat.value && city.dataset.lon === form.elements.lon.value;
      city.setAttribute("aria-pressed", String(chosen));
    }
  };
  form.addEventListener("input", mark);
  arrowKeys(byId("cities"), "button", { columns: true });
  mark();
}

function alertText(text) {
  byId("alert-text").textContent = text;
  if (!byId("alert-dialog").open) byId("alert-dialog").showModal();
}
