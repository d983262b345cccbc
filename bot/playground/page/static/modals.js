// Modals, shown as native dialogs: the rest of the page is out of reach while one is open.

import { act } from "./server.js";
import { stateOf } from "./elements.js";

let cameFrom = "";

/** Show the modal that is on the page, if it isn't shown yet; when it is gone return to where one was. */
export function showModal() {
  const dialog = document.querySelector("dialog.modal");
  if (!dialog) {
    if (cameFrom) document.getElementById(cameFrom)?.focus();
    cameFrom = "";
    return;
  }
  if (!dialog.open) {
    cameFrom ||= document.activeElement?.id ?? "";
    dialog.showModal();
    const body = dialog.querySelector(".modal-body");
    const first = ["[autofocus]", "input, textarea, select", "button, summary"].map((kind) => body.querySelector(kind));
    (first.find(Boolean) ?? body).focus();
  }
}

export function listenToModals(refresh) {
  document.addEventListener("submit", async (event) => {
    const dialog = event.target.closest("dialog.modal");
    if (!dialog) return;
    event.preventDefault();
    await submit(dialog);
    await refresh();
    document.querySelector("dialog.modal [aria-invalid]")?.focus();
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-close-view]");
    if (button) close(button.closest("dialog"), button.dataset.closeView === "all");
  });
  document.addEventListener("cancel", (event) => {
    if (!event.target.matches("dialog.modal")) return;
    event.preventDefault(); // the server decides what is open
    close(event.target, false);
  }, { capture: true });
  document.addEventListener("close", ({ target }) => {
    // Browsers close a dialog without asking when Escape is pressed again before anything else.
    if (target.matches("dialog.modal") && target.isConnected) close(target, false);
  }, { capture: true });
}

async function submit(dialog) {
  const button = dialog.querySelector(".modal-foot .primary");
  button.setAttribute("aria-busy", "true");
  button.disabled = true;
  const form = new FormData();
  form.set("view", dialog.dataset.view);
  form.set("state", JSON.stringify(stateOf(dialog)));
  for (const input of dialog.querySelectorAll("[data-type=file_input]")) {
    // Browsers write quotes in names of fields in their own way.
    const name = encodeURIComponent(JSON.stringify([input.dataset.blockId, input.dataset.actionId]));
    for (const file of input.files) form.append(name, file);
  }
  await act("submit", form);
  button.removeAttribute("aria-busy");
  button.disabled = false;
}

function close(dialog, all) {
  act("close", { view: dialog.dataset.view, all, state: stateOf(dialog) });
}
