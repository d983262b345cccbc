// Buttons of the page's own, such as those in a message's menu, and the editor that takes a message's place.
// `data-act` names what a button does, `data-with` the JSON that goes along.

import { act, announce, app } from "./server.js";
import { ask } from "./confirm.js";

const focusedEditors = new WeakSet();

/** Put the cursor in an editor that has just appeared. */
export function focusEditor() {
  const text = document.querySelector(".edit textarea");
  if (!text || focusedEditors.has(text)) return;
  focusedEditors.add(text);
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
}

const LOADING_MESSAGE_MS = 3000;

/** What the app shows while it is busy comes by turns. */
function turnLoadingMessages() {
  for (const shown of document.querySelectorAll("[data-loading]")) {
    const texts = JSON.parse(shown.dataset.loading);
    shown.textContent = texts[(texts.indexOf(shown.textContent) + 1) % texts.length];
  }
}

export function listenToMessages(go) {
  setInterval(turnLoadingMessages, LOADING_MESSAGE_MS);
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    const { dataset } = button;
    if (dataset.act) {
      act(dataset.act, JSON.parse(dataset.with));
    } else if (dataset.delete) {
      if (await sure()) act("delete", JSON.parse(dataset.delete));
    } else if (dataset.copy) {
      await navigator.clipboard.writeText(dataset.copy);
      announce("Copied");
    } else if (dataset.openDirect) {
      const { channel } = await act("open_direct", { user: dataset.openDirect });
      if (channel) go(`/?as=${app().dataset.user}&channel=${channel}`);
    }
  });
  document.addEventListener("submit", async (event) => {
    if (!event.target.matches(".edit")) return;
    event.preventDefault();
    const { ts, channel } = event.target.closest(".message").dataset;
    const cancel = event.target.querySelector("[data-cancel]").href;
    const { ok } = await act("edit", { ts, channel, text: event.target.elements.text.value });
    if (ok) await go(cancel);
  });
}

function sure() {
  const template = document.createElement("template");
  template.innerHTML = `<h2>Delete message</h2><p>Are you sure? This cannot be undone.</p>
    <div class="confirm-buttons"><button type="button" value="no">Cancel</button>
    <button type="button" value="yes">Delete</button></div>`;
  return ask(template.content, "danger");
}
