// The corrections of the directory that somebody suggested, with what came of each.

import { html, nothing, render } from "lit-html";
import { ask } from "../api.js";
import { skeleton } from "../page/skeleton.js";
import { suggestedItem } from "./correction-item.js";
import { SUGGESTED } from "./corrections-queries.js";

const FIRST = 20;
const HEADING = "Corrections that you suggested";

export async function open(place) {
  const page = { nodes: [], more: false, after: null };
  render(skeleton("Your corrections are coming.", 5), place.element);

  async function load() {
    const { nodes, pageInfo } = (await ask(SUGGESTED, { first: FIRST, after: page.after }, { signal: place.signal })).suggestedCorrections;
    Object.assign(page, { nodes: [...page.nodes, ...nodes], more: pageInfo.hasNextPage, after: pageInfo.endCursor });
    render(template(page, more), place.element);
  }

  async function more() {
    const next = page.nodes.length;
    try {
      await load();
    } catch (error) {
      place.trouble(error, () => open(place));
      return;
    }
    place.element.querySelectorAll("h3")[next]?.focus();
  }

  await load();
  place.ready(HEADING);
}

function template({ nodes, more: hasMore }, more) {
  return html`<h1>${HEADING}</h1>
    <p class="lead">What you saw that is not right in the directory, and what came of it.</p>
    <h2 class="unseen">The latest first</h2>
    ${nodes.length
      ? html`<ul class="plain-list">${nodes.map(suggestedItem)}</ul>`
      : html`<div class="empty"><p>You have not suggested any. Where you find a group or place, press “Something is not right”.</p></div>`}
    ${hasMore ? html`<p><button type="button" class="button plain" @click=${more}>Show more</button></p>` : nothing}
    <p><a href="#/find">Find a group</a></p>`;
}
