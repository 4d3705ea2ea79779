// Which modules a page needs beyond those that every page needs, so that a browser can be told of all of them at once. Kith fills in
// the lists when it serves this: api.ServingModules.

/** Their addresses. */
const modules = [];

/** For each page, and for each part of one that comes later, the numbers of its modules: nearer ones before those that they import. */
const needs = {};

/** Milliseconds to wait for the screen. */
const LONGEST = 100;

const heard = new Set();

/** Tells the browser what a page or a part of one is made of. */
export function hearOf(name) {
  for (const address of (needs[name] ?? []).map((number) => modules[number])) {
    if (!heard.has(address)) {
      heard.add(address);
      preload(address);
    }
  }
}

/** A part of a page, named as in routes.js, asked for when what is there by now can be read: a poor signal brings one after the other. */
export async function later(part) {
  await painted();
  hearOf(part);
  return import(part);
}

function preload(address) {
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = address;
  document.head.append(link);
}

/** When it is on the screen; a page that nobody looks at is not drawn, and does not wait for that. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
}
