// Makes one piece of the page like another while keeping every node that stays: with it stay focus, cursor,
// what is typed, what is unfolded and where it is scrolled. Elements are recognised by their id, others by
// their order. `data-keep` marks what the server has no say in.

// Whether something is unfolded or shown as a dialog is up to the person.
const KEPT_ATTRIBUTES = new Set(["open"]);

export function morph(from, to) {
  if (from.hasAttribute("data-keep")) return;
  morphAttributes(from, to);
  if (from.tagName !== "TEXTAREA") morphChildren(from, to);
}

function morphAttributes(from, to) {
  for (const { name } of [...from.attributes]) {
    if (!to.hasAttribute(name) && !KEPT_ATTRIBUTES.has(name)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (from.getAttribute(name) !== value && !KEPT_ATTRIBUTES.has(name)) from.setAttribute(name, value);
  }
}

function morphChildren(from, to) {
  const wantedIds = new Set([...to.children].map((child) => child.id).filter(Boolean));
  const present = new Map([...from.children].filter((child) => child.id).map((child) => [child.id, child]));
  let next = from.firstChild;
  for (const wanted of to.childNodes) {
    next = withoutGone(next, wantedIds);
    const match = wanted.id ? present.get(wanted.id) : next;
    if (!match || match.nodeName !== wanted.nodeName || (match.id ?? "") !== (wanted.id ?? "")) {
      from.insertBefore(document.importNode(wanted, true), next);
      continue;
    }
    while (next !== match && !next.id) next = remove(next); // moving a node would take its focus away
    if (next !== match) from.insertBefore(match, next);
    update(match, wanted);
    next = match.nextSibling;
  }
  while (next) next = remove(next);
}

/** Remove what has an id that isn't wanted any more, and return what comes after it. */
function withoutGone(node, wantedIds) {
  while (node?.id && !wantedIds.has(node.id)) node = remove(node);
  return node;
}

function remove(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function update(node, wanted) {
  if (node.nodeType === Node.ELEMENT_NODE) morph(node, wanted);
  else if (node.data !== wanted.data) node.data = wanted.data;
}
