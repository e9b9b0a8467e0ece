// The clock of the pretend world, and the buttons that move it.
import { byId } from "./dom.js";
import { emit, on, post, store } from "./store.js";
import { faceOf, virtualNow } from "./time.js";

const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function startClock() {
  const moves = {
    "clock-real": { action: "real" },
    "clock-x60": { action: "rate", rate: 60 },
    "clock-next": { action: "jump_next" },
    "clock-morning": { action: "jump_morning", zone: ZONE },
  };
  for (const [id, move] of Object.entries(moves)) byId(id).addEventListener("click", () => moveClock(move));
  setInterval(draw, 250);
  on("clock", draw);
}

async function moveClock(move) {
  const fast = move.action === "rate" && store.clock?.rate === move.rate;
  const answer = await post("clock", fast ? { action: "rate", rate: 1 } : move);
  if (answer.ok && move.action.startsWith("jump")) emit("toast", `It is now ${words(new Date(answer.now))}`);
}

function words(date) {
  const { day, time } = faceOf(date);
  return `${day}, ${time}`;
}

function draw() {
  if (!store.clock) return;
  const now = virtualNow();
  const text = words(now);
  const face = byId("clock-now");
  if (face.textContent !== text) {
    face.textContent = text;
    face.setAttribute("datetime", now.toISOString());
  }
  const rate = store.clock.rate;
  byId("clock-rate").hidden = rate === 1;
  byId("clock-rate").textContent = rate === 0 ? "paused" : `×${rate}`;
  byId("clock-x60").setAttribute("aria-pressed", String(rate === 60));
  const real = rate === 1 && Math.abs(now - Date.now()) < 5000;
  byId("clock-real").setAttribute("aria-pressed", String(real));
}
