// Opens the page that the address names, tells it when to stop, and moves the focus to its heading.

import { html, render } from "lit-html";
import { hasLeft } from "./api.js";
import { dismissNotices } from "./page/notices.js";
import { troubleMessage } from "./page/trouble.js";
import { match, pathOf } from "./router-logic.js";
import { home } from "./routes.js";

let leaving = new AbortController();
let arrived = false;

/**
 * Starts to follow the address. Each page gets a place:
 *
 * - element: where to render, empty, with a root of its own for each visit
 * - params: the ids in the address
 * - signal: aborted when the visitor leaves; give it to api.js and to listeners
 * - ready(title, { focus }): call once, when the heading is there; sets the title and moves the focus to the heading, unless focus is
 *   false, as while the visitor writes in a field already. No names in titles: browsers keep them, and send them to other devices.
 * - trouble(error, again): shows why the page cannot be shown, with a button to try again
 */
export function startRouter(main, routes) {
  const follow = () => open(main, routes);
  window.addEventListener("hashchange", follow);
  follow();
}

/** Goes to an address of the pages, such as "/people". */
export function go(path, { replace = false } = {}) {
  const url = `#${path}`;
  if (location.hash === url) {
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  } else if (replace) {
    location.replace(url);
  } else {
    location.hash = url;
  }
}

async function open(main, routes) {
  const path = pathOf(location.hash);
  if (path === "") {
    go(home, { replace: true });
    return;
  }
  leaving.abort();
  leaving = new AbortController();
  const { signal } = leaving;
  dismissNotices({ olderThanThisPage: true });
  const place = placeIn(main, signal);
  const found = match(routes, path);
  if (found === null) {
    notFound(place);
    return;
  }
  place.params = found.params;
  try {
    const page = await import(found.route.page);
    if (!signal.aborted) {
      await page.open(place);
    }
  } catch (error) {
    place.trouble(error, () => open(main, routes));
  }
}

function placeIn(main, signal) {
  const element = document.createElement("div");
  element.className = "page";
  main.replaceChildren(element);
  return {
    element,
    signal,
    params: {},
    ready(title, { focus = true } = {}) {
      if (!signal.aborted) {
        document.title = `${title} – Kith`;
        arrive(element, focus);
      }
    },
    trouble(error, again) {
      if (signal.aborted || hasLeft(error)) {
        return;
      }
      render(troubleMessage(error, again), element);
      this.ready("Something is in the way");
    },
  };
}

/** A reader of the screen starts at the top of the document; everybody who follows a link, at the new heading. */
function arrive(element, focus) {
  const first = !arrived;
  arrived = true;
  if (first || !focus) {
    return;
  }
  const heading = element.querySelector("h1");
  heading?.setAttribute("tabindex", "-1");
  heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}

function notFound(place) {
  render(
    html`<h1>There is no such page</h1>
      <p>The address may be old, or have a letter missing.</p>
      <p><a href="#/people">Look for a person</a></p>`,
    place.element,
  );
  place.ready("No such page");
}
