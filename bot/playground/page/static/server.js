// Speaks with the playground's server on behalf of the person whose page this is.

export const app = () => document.getElementById("app");

/** Do something as this person. `body` is an object, or FormData where files go along. */
export async function act(verb, body = {}) {
  const request = { method: "POST", body };
  if (body instanceof FormData) {
    body.set("as", app().dataset.user);
  } else {
    request.headers = { "Content-Type": "application/json" };
    request.body = JSON.stringify({ as: app().dataset.user, ...body });
  }
  try {
    const response = await fetch(`/page/act/${verb}`, request);
    const answer = await response.json();
    if (!answer.ok) announce(answer.error);
    return answer;
  } catch {
    announce("The playground doesn't answer. Is it still running?");
    return { ok: false };
  }
}

let hiding;

/** Show a short remark that screen readers read out as well. */
export function announce(text) {
  const place = document.getElementById("announce");
  place.textContent = text;
  place.classList.add("shown");
  clearTimeout(hiding);
  hiding = setTimeout(() => place.classList.remove("shown"), 6000);
}
