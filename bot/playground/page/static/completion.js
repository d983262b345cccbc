// Suggestions while typing: commands after a / at the start, people after @, channels after #.
// Follows the listbox pattern of the ARIA Authoring Practices: focus stays in the text.

const MOST = 8;

/** Show what could complete the word before the cursor. */
export function suggest(text) {
  const word = wordBeforeCursor(text);
  const found = word ? matching(word) : [];
  const list = listOf(text);
  list.replaceChildren(...found.map((entry, index) => option(text, entry, index)));
  list.hidden = found.length === 0;
  text.setAttribute("aria-expanded", String(!list.hidden));
  if (found.length) select(text, 0);
}

export function closeCompletion(text) {
  const list = listOf(text);
  if (!list) return;
  list.hidden = true;
  text.removeAttribute("aria-activedescendant");
}

/** Handle a key while suggestions are shown. Returns whether it was for them. */
export function completionKey(event) {
  const text = event.target;
  const list = listOf(text);
  if (!list || list.hidden) return false;
  const selected = [...list.children].findIndex((item) => item.ariaSelected === "true");
  const complete = list.children[selected]?.dataset.complete;
  if (event.key === "ArrowDown") select(text, (selected + 1) % list.children.length);
  else if (event.key === "ArrowUp") select(text, (selected + list.children.length - 1) % list.children.length);
  else if (event.key === "Tab") accept(text, complete);
  else if (event.key === "Enter" && !event.shiftKey && wordBeforeCursor(text) !== complete.trim()) accept(text, complete);
  else if (event.key === "Escape") closeCompletion(text);
  else return false;
  event.preventDefault();
  return true;
}

function listOf(text) {
  return text.closest("form").querySelector(".completion");
}

function wordBeforeCursor(text) {
  const before = text.value.slice(0, text.selectionStart);
  return before.match(/^\/\S*$/)?.[0] ?? before.match(/(?:^|[\s(])([@#][\p{L}\p{N}_.-]*)$/u)?.[1];
}

function matching(word) {
  const all = JSON.parse(document.getElementById("completions").textContent);
  const wanted = word.toLocaleLowerCase();
  return all
    .filter(({ insert, name }) => insert.startsWith(wanted) || (wanted[0] === insert[0] && name.toLocaleLowerCase().startsWith(wanted.slice(1))))
    .slice(0, MOST);
}

function option(text, { insert, hint, about }, index) {
  const item = document.createElement("li");
  item.role = "option";
  item.id = `${text.id}-option-${index}`;
  item.dataset.complete = `${insert} `;
  const parts = [["b", insert], ["span", hint], ["small", about]].filter(([, content]) => content);
  item.append(...parts.map(([tag, content]) => Object.assign(document.createElement(tag), { textContent: content })));
  item.onmousedown = (event) => {
    event.preventDefault(); // focus stays in the text
    accept(text, item.dataset.complete);
  };
  return item;
}

function select(text, index) {
  [...listOf(text).children].forEach((item, position) => (item.ariaSelected = String(position === index)));
  const item = listOf(text).children[index];
  text.setAttribute("aria-activedescendant", item.id);
  item.scrollIntoView({ block: "nearest" });
}

function accept(text, complete) {
  const start = text.selectionStart - wordBeforeCursor(text).length;
  text.setRangeText(complete, start, text.selectionStart, "end");
  closeCompletion(text);
  text.dispatchEvent(new Event("input", { bubbles: true }));
}
