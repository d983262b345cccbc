// The elements of Block Kit: what is entered in them, and telling the app about it.

import { act } from "./server.js";
import { confirmed } from "./confirm.js";

const ELEMENT = "[data-action-id]";
const CLICKED = "[data-type=button], [data-type=icon_button], [data-type=feedback_buttons] button, [data-type=overflow] [role=menuitem]";

/** What is entered in an element, as a list of strings. */
export function valuesOf(element) {
  if (element.matches("input, textarea, select")) return element.value === "" ? [] : [element.value];
  return [...element.querySelectorAll("input:checked")].map((input) => input.value);
}

/** What is entered in all elements of a message or view, files excepted. */
export function stateOf(container) {
  const holders = container.querySelectorAll(`:is(input, textarea, select, .choices, .multi)${ELEMENT}:not([type=file])`);
  return [...holders].map((element) => ({ ...idsOf(element), values: valuesOf(element) }));
}

function idsOf(element) {
  return { block_id: element.dataset.blockId, action_id: element.dataset.actionId };
}

function containerOf(element) {
  return element.closest("[data-view], .message");
}

async function tell(element, values) {
  if (!(await confirmed(element))) return;
  const container = containerOf(element);
  const { view, ts, channel } = container.dataset;
  element.setAttribute("aria-busy", "true");
  await act("click", { view, ts, channel, ...idsOf(element), values, state: stateOf(container) });
  element.removeAttribute("aria-busy");
}

/** Show how many characters are left, and what is chosen in a multi-select. */
export function decorateElements() {
  document.querySelectorAll("[data-max-length]").forEach(showCount);
  document.querySelectorAll(".multi").forEach(showChosen);
}

function showCount(input) {
  const most = Number(input.dataset.maxLength);
  const left = most - input.value.length;
  const count = document.getElementById(`${input.id}-count`);
  count.textContent = left < 0 ? `${-left} too many` : left <= most / 5 ? `${left} left` : "";
  count.classList.toggle("over", left < 0);
}

function showChosen(multi) {
  const checked = [...multi.querySelectorAll("input:checked")];
  const summary = multi.querySelector("summary");
  const texts = checked.map((input) => input.nextElementSibling.textContent);
  summary.replaceChildren(...(texts.length ? texts : [summary.dataset.placeholder]).map((text) => {
    const chip = document.createElement("span");
    chip.className = texts.length ? "chip" : "placeholder";
    chip.textContent = text;
    return chip;
  }));
  const full = checked.length >= (Number(multi.dataset.max) || Infinity);
  multi.querySelectorAll("input:not(:checked)").forEach((input) => (input.disabled = full));
}

export function listenToElements() {
  document.addEventListener("click", (event) => {
    const clicked = event.target.closest(CLICKED);
    if (!clicked) return;
    const element = clicked.closest(ELEMENT);
    tell(element, [clicked.dataset.value]);
  });
  document.addEventListener("change", (event) => {
    const element = event.target.closest(ELEMENT);
    if (element?.dataset.dispatch === "change" && !element.matches(".multi")) tell(element, valuesOf(element));
  });
  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-max-length]")) showCount(event.target);
    const multi = event.target.closest(".multi");
    if (multi) showChosen(multi);
    if (event.target.dataset.dispatch === "character") tell(event.target, valuesOf(event.target));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.target.dataset.dispatch !== "enter") return;
    event.preventDefault();
    tell(event.target, valuesOf(event.target));
  });
  document.addEventListener("toggle", tellWhenFolded, { capture: true });
}

/** A multi-select tells the app once, when it is folded with another choice than before. */
function tellWhenFolded({ target: multi }) {
  if (!multi.matches?.(".multi[data-dispatch=change]")) return;
  const values = valuesOf(multi);
  if (multi.open) multi.chosenBefore = values.join();
  else if (multi.chosenBefore !== values.join()) tell(multi, values);
}
