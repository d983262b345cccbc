// Files: what was chosen in a form is shown before it is sent, and a link to a file opens it as the person who follows it.

import { app } from "./server.js";

export function listenToFiles() {
  document.addEventListener("change", ({ target }) => {
    if (target.matches("[data-type=file_input]")) showChosenFiles(target);
  });
  document.addEventListener("click", ({ target }) => {
    const link = target.closest("a[href]");
    const file = link && fileOf(link.href);
    if (file) link.href = `/page/files/${file}?as=${app().dataset.user}`;
  }, { capture: true });
}

function showChosenFiles(input) {
  const list = input.parentElement.querySelector(".chosen-files");
  list.querySelectorAll("img").forEach((image) => URL.revokeObjectURL(image.src));
  list.replaceChildren(...[...input.files].map((file) => {
    const item = document.createElement("li");
    if (file.type.startsWith("image/")) {
      const image = document.createElement("img");
      image.src = URL.createObjectURL(file);
      image.alt = "";
      item.append(image);
    }
    item.append(file.name);
    return item;
  }));
}

/** The id of a file of this workspace that a link leads to, by the address that apps are given; else null. */
function fileOf(href) {
  const { port, pathname } = new URL(href);
  return port === location.port ? pathname.match(/^\/files\/(F\w+)\//)?.[1] : null;
}
