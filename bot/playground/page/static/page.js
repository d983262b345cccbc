// The page keeps itself up to date: whenever something changes in the workspace it fetches its own address again
// and takes over what is different. Following a link inside the workspace works the same way.

import { act, announce, app } from "./server.js";
import { decorateComposers, listenToComposers } from "./composer.js";
import { decorateElements, listenToElements } from "./elements.js";
import { listenToFiles } from "./files.js";
import { listenToPictures, markFailed } from "./lightbox.js";
import { listenToMenus, placeMenus } from "./menus.js";
import { listenToModals, showModal } from "./modals.js";
import { listenToMessages, focusEditor } from "./messages.js";
import { morph } from "./morph.js";

let refreshing = null;
let stale = false;

/** Fetch this page again and show what is new. Calls that come meanwhile lead to one more fetch. */
function refresh() {
  stale = true;
  refreshing ??= (async () => {
    while (stale) {
      stale = false;
      await fetchPage();
    }
    refreshing = null;
  })();
  return refreshing;
}

async function fetchPage() {
  const address = location.href;
  try {
    const response = await fetch(address);
    if (!response.ok || address !== location.href) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    if (address === location.href) show(fresh);
  } catch {
    announce("The playground doesn't answer. Is it still running?");
  }
}

function show(fresh) {
  const focused = document.activeElement;
  const message = focused?.closest(".message");
  document.title = fresh.title;
  morph(app(), fresh.getElementById("app"));
  decorate();
  if (!focused?.isConnected && message?.isConnected && !document.querySelector("dialog[open]")) message.focus();
}

/** Do what HTML alone cannot, to all that is on the page now. */
function decorate() {
  decorateElements();
  decorateComposers();
  markFailed();
  showModal();
  focusEditor();
  showLatest();
  placeMenus();
}

const readingBack = new WeakSet(); // panes that somebody scrolled away from their latest message

function showLatest() {
  for (const pane of document.querySelectorAll("[data-pinned]")) {
    if (!readingBack.has(pane)) pane.scrollTop = pane.scrollHeight;
  }
}

function listenToScrolling() {
  document.addEventListener("scroll", ({ target }) => {
    if (!target.matches?.("[data-pinned]")) return;
    const below = target.scrollHeight - target.scrollTop - target.clientHeight;
    if (below > 60) readingBack.add(target);
    else readingBack.delete(target);
  }, { capture: true, passive: true });
  document.addEventListener("load", showLatest, { capture: true }); // an image came in
  document.addEventListener("error", showLatest, { capture: true }); // or didn't
  window.addEventListener("resize", showLatest);
}

let feed = null;

/** Hear of changes while the window is in sight: a browser keeps only six connections open to one server. */
function followChanges() {
  feed?.close();
  if (document.hidden) return;
  feed = new EventSource(`/page/changes?after=${app().dataset.revision}`);
  feed.onmessage = refresh;
}

async function go(address) {
  history.pushState(null, "", address);
  await arrive();
}

async function arrive() {
  document.body.classList.remove("drawer-open");
  const before = app().dataset.appTab;
  await refresh();
  if (app().dataset.appTab !== before) await visitApp();
}

/** The app hears of every visit to its home or its messages. */
async function visitApp() {
  const tab = app().dataset.appTab;
  if (tab) await act("open_home", { tab });
}

function listenToNavigation() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    const permalink = readPermalink(link);
    if (!permalink && !link.matches("[data-nav]")) return;
    event.preventDefault();
    if (permalink) followPermalink(permalink);
    else go(link.href);
  });
  window.addEventListener("popstate", arrive);
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-toggle=drawer]")) toggleDrawer();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") leaveOne(event);
  });
}

/** A link to a message of this workspace, as `chat.getPermalink` gives it; null for any other link. */
function readPermalink(link) {
  const { pathname, port, searchParams } = new URL(link.href);
  const found = port === location.port && pathname.match(/^\/archives\/(\w+)\/p(\d+)(\d{6})$/);
  if (!found) return null;
  const [, channel, seconds, fraction] = found;
  return { channel, ts: `${seconds}.${fraction}`, thread: searchParams.get("thread_ts") };
}

/** Go to a message in this window, as the same person, and point at it. */
async function followPermalink({ channel, ts, thread }) {
  await go(`/?${new URLSearchParams({ as: app().dataset.user, channel, ...(thread && { thread }) })}`);
  const message = document.querySelector(`${thread ? ".thread" : "main"} [data-ts="${CSS.escape(ts)}"]`);
  message?.scrollIntoView({ block: "nearest" });
  message?.focus({ preventScroll: true });
}

function toggleDrawer() {
  const open = document.body.classList.toggle("drawer-open");
  document.querySelector(".drawer-toggle").setAttribute("aria-expanded", open);
  if (open) document.querySelector(".sidebar a").focus();
}

/** Escape leaves the innermost thing that is open: a menu, an editor, the drawer or a side pane. */
function leaveOne(event) {
  const menu = event.target.closest("details.menu[open], details.multi[open]");
  if (menu) {
    event.preventDefault(); // the modal around it stays
    menu.open = false;
    menu.querySelector("summary").focus();
    return;
  }
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return;
  if (document.body.classList.contains("drawer-open")) {
    toggleDrawer();
    document.querySelector(".drawer-toggle").focus();
    return;
  }
  (event.target.closest(".edit")?.querySelector("[data-cancel]") ?? document.querySelector("[data-close-pane]"))?.click();
}

listenToNavigation();
listenToScrolling();
listenToElements();
listenToMenus();
listenToPictures();
listenToFiles();
listenToModals(refresh);
listenToMessages(go);
listenToComposers();
decorate();
document.addEventListener("visibilitychange", followChanges);
followChanges();
setInterval(() => document.hidden || refresh(), 60_000); // the clock goes on when nothing else happens
visitApp();
