// What somebody who keeps the directory has to look at: pairs, what nobody looked at for long, and corrections.

import { html, nothing, render } from "lit-html";
import { ask, change } from "../api.js";
import { createForm } from "../forms/form.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { correctionItem, pairItem, staleItem } from "./directory-parts.js";
import { countWords } from "./directory-logic.js";
import * as queries from "./directory-queries.js";

const FIRST = 20;
/** As many as one question may ask for. */
const MOST = 100;

const LISTS = {
  pairs: queries.DUPLICATES,
  groups: queries.STALE_GROUPS,
  places: queries.STALE_PLACES,
  corrections: queries.CORRECTIONS,
};

export async function open(place) {
  const lists = Object.fromEntries(Object.keys(LISTS).map((name) => [name, { nodes: [], more: false, after: null }]));
  const forms = new Map();
  render(skeleton("The directory is coming.", 6), place.element);
  const draw = () => place.signal.aborted || render(template(lists, acts), place.element);

  async function load(name, first, after) {
    const { nodes, pageInfo } = (await ask(LISTS[name], { first, after }, { signal: place.signal })).list;
    const before = after === null ? [] : lists[name].nodes;
    lists[name] = { nodes: [...before, ...nodes], more: pageInfo.hasNextPage, after: pageInfo.endCursor };
  }

  async function again() {
    await Promise.all(Object.keys(LISTS).map((name) => load(name, Math.min(MOST, Math.max(FIRST, lists[name].nodes.length)), null)));
    draw();
  }

  async function decide(document, input, done, back) {
    const payload = await change(document, { input });
    if (payload.userErrors.length) {
      notice(payload.userErrors[0].message);
    } else {
      notice(done, { undo: () => back(payload), undone: again });
    }
    await again();
    place.element.querySelector("h1").focus();
  }

  const acts = {
    merge: (kept, other) =>
      decide(queries.MERGE, { keptGroupId: kept.id, mergedGroupId: other.id }, `They are one now: ${kept.name}.`, () =>
        change(queries.UNDO_MERGE, { input: { mergedGroupId: other.id } }),
      ),
    two({ one, other }) {
      const input = { groupId: one.id, otherGroupId: other.id };
      return decide(queries.DECLINE, input, "They stay two.", () => change(queries.REOPEN, { input }));
    },
    assureGroup: ({ id, name }) => assure(queries.ASSURE_GROUP, { groupId: id }, name),
    assurePlace: ({ id, name }) => assure(queries.ASSURE_PLACE, { placeId: id }, name),
    form(correction) {
      if (!forms.has(correction.id)) {
        forms.set(correction.id, answerForm(correction));
      }
      return forms.get(correction.id);
    },
    async more(name) {
      const next = lists[name].nodes.length;
      await load(name, FIRST, lists[name].after);
      draw();
      place.element.querySelectorAll(`[data-list=${name}] h3`)[next]?.focus();
    },
  };

  const assure = (document, asset, name) =>
    decide(document, asset, `${name} is still right, as of today.`, ({ assuredBefore }) =>
      change(document, { input: { ...asset, on: assuredBefore } }),
    );

  function answerForm({ id }) {
    return createForm({
      key: `correction:${id}`,
      initial: { state: "TAKEN", words: "" },
      save: ({ state, words }) => change(queries.ANSWER, { input: { correctionId: id, state, words: words.trim() || null } }),
      async saved() {
        forms.delete(id);
        notice("It is answered.", {
          undo: () => change(queries.ANSWER, { input: { correctionId: id, state: "WAITING" } }),
          undone: again,
        });
        await again();
        place.element.querySelector("h1").focus();
      },
      redraw: draw,
    });
  }

  await again();
  place.ready("The directory");
}

function template({ pairs, groups, places, corrections }, acts) {
  return html`<h1 tabindex="-1">The directory</h1>
    <p class="lead">What somebody should look at, so that people find what is really there.</p>
    ${part("pairs", "Perhaps the same", pairs, "No two records look like the same group.", (pair) => pairItem(pair, acts), acts)}
    ${part("groups", "Groups not looked at for long", groups, "Every group was looked at within a year.", (each) => staleItem(each, acts.assureGroup), acts)}
    ${part("places", "Places not looked at for long", places, "Every place was looked at within a year.", (each) => staleItem(each, acts.assurePlace), acts)}
    ${part("corrections", "Corrections", corrections, "No correction waits for an answer.", (each) => correctionItem(each, acts.form(each)), acts)}`;
}

function part(name, heading, list, empty, item, { more }) {
  return html`<section aria-labelledby="part-${name}" data-list=${name}>
    <h2 id="part-${name}">${heading} (${countWords(list)})</h2>
    ${list.nodes.length ? html`<ul class="plain-list">${list.nodes.map(item)}</ul>` : html`<p>${empty}</p>`}
    ${list.more
      ? html`<p><button type="button" class="button plain" aria-label="Show more: ${heading}" @click=${() => more(name)}>Show more</button></p>`
      : nothing}
  </section>`;
}
