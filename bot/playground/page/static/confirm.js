// Questions before something happens, from the app or of our own, in a native dialog.

/** Ask for confirmation where the app wants one. Resolves to false when the answer is no. */
export function confirmed(element) {
  const question = document.querySelector(`template[data-confirm-for="${CSS.escape(element.id)}"]`);
  return question ? ask(question.content.cloneNode(true), question.dataset.style) : Promise.resolve(true);
}

/** Ask a question of which the content has buttons with the values "yes" and "no". */
export function ask(content, style = "primary") {
  const dialog = document.getElementById("confirm");
  dialog.replaceChildren(content);
  dialog.querySelector("h2").id = "confirm-title";
  for (const button of dialog.querySelectorAll("button")) {
    button.className = button.value === "yes" ? `button ${style}` : "button";
    button.onclick = () => dialog.close(button.value);
  }
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.onclose = () => resolve(dialog.returnValue === "yes");
  });
}
