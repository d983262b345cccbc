// A picture, as large as the window allows, in a native dialog: Escape, the button or a click beside it closes it.

/** Mark pictures that did not come, so that their text is shown like text. */
export function markFailed() {
  for (const picture of document.querySelectorAll(".enlarge img")) {
    picture.toggleAttribute("data-failed", picture.complete && !picture.naturalWidth);
  }
}

export function listenToPictures() {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-enlarge]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    event.preventDefault();
    enlarge(link);
  });
  document.getElementById("lightbox").addEventListener("click", ({ target, currentTarget }) => {
    if (target === currentTarget || target.closest("button")) currentTarget.close();
  });
  document.addEventListener("error", markFailed, { capture: true });
}

function enlarge(link) {
  const { alt, src } = link.querySelector("img");
  const dialog = document.getElementById("lightbox");
  const picture = dialog.querySelector("img");
  picture.src = src;
  picture.alt = alt;
  dialog.querySelector("h2").textContent = link.dataset.enlarge || alt;
  dialog.querySelector("p").textContent = alt;
  dialog.querySelector("a").href = link.href;
  dialog.showModal();
}
