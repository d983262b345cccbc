// Where people type: grows with the text, keeps a draft per conversation, carries files, and completes names.

import { act, announce, app } from "./server.js";
import { closeCompletion, completionKey, suggest } from "./completion.js";

const attached = new Map(); // files that wait to be sent, by the id of the composer

/** Bring new composers to life: their draft, their height. */
export function decorateComposers() {
  for (const text of document.querySelectorAll("[data-grows]")) {
    if (text.value === text.defaultValue && text.closest(".composer")) {
      text.value = sessionStorage.getItem(text.id) ?? "";
    }
    grow(text);
  }
}

function grow(text) {
  text.style.height = "auto";
  text.style.height = `${text.scrollHeight + 2}px`;
}

export function listenToComposers() {
  document.addEventListener("input", ({ target }) => {
    if (!target.matches("[data-grows]")) return;
    grow(target);
    if (!target.closest(".composer")) return;
    sessionStorage.setItem(target.id, target.value);
    suggest(target);
  });
  document.addEventListener("keydown", (event) => {
    const { target } = event;
    if (!target.matches?.("[data-grows]") || event.isComposing) return;
    if (completionKey(event)) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      target.form.requestSubmit();
    }
  });
  document.addEventListener("focusout", ({ target }) => target.matches("[data-grows]") && closeCompletion(target));
  document.addEventListener("submit", (event) => {
    if (!event.target.matches(".composer")) return;
    event.preventDefault();
    send(event.target);
  });
  document.addEventListener("change", ({ target }) => {
    if (target.matches(".attach input")) attach(target.form, target.files, target);
  });
  document.addEventListener("paste", (event) => {
    const form = event.target.closest?.(".composer");
    if (form && event.clipboardData.files.length) attach(form, event.clipboardData.files);
  });
  document.addEventListener("click", ({ target }) => {
    const insert = target.closest("[data-insert]");
    if (insert) write(insert.closest(".composer"), insert.dataset.insert);
  });
}

async function send(form) {
  const { text } = form.elements;
  const files = attached.get(form.id) ?? [];
  const typed = text.value;
  if (!typed.trim() && !files.length) return;
  const { channel, thread } = form.dataset;
  const body = new FormData();
  Object.entries({ channel, thread, text: typed }).forEach(([name, value]) => body.set(name, value));
  files.forEach((file) => body.append("files", file));
  write(form, "");
  showAttached(form, []);
  form.previousElementSibling.scrollTo(0, form.previousElementSibling.scrollHeight);
  const { ok } = await act("say", body);
  if (!ok && !text.value) {
    write(form, typed); // nothing typed is lost
    showAttached(form, files);
  }
}

function write(form, value) {
  const { text } = form.elements;
  text.value = value;
  sessionStorage.setItem(text.id, value);
  closeCompletion(text);
  grow(text);
  text.focus();
}

function attach(form, files, input) {
  showAttached(form, [...(attached.get(form.id) ?? []), ...files]);
  if (input) input.value = "";
  form.elements.text.focus();
}

function showAttached(form, files) {
  attached.set(form.id, files);
  const list = form.querySelector(".attached");
  list.replaceChildren(...files.map((file) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "✕";
    button.ariaLabel = `Remove ${file.name}`;
    button.onclick = () => {
      showAttached(form, files.filter((other) => other !== file));
      announce(`${file.name} removed`);
    };
    item.append(file.name, button);
    return item;
  }));
}
