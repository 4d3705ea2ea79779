// The rows of the directory's queue that are not pairs: corrections, what nobody looked at for long, and what was decided before.

import { html, nothing } from "lit-html";
import { kindWords, suggestedWords } from "../corrections/corrections-logic.js";
import { choiceField, formEnd, formTop, textField } from "../forms/fields.js";
import { sayDate } from "../words/dates-logic.js";
import { staleWords } from "./directory-logic.js";
import { both } from "./pair-item.js";

/** Where what the directory says of a group or place is changed. */
const pathTo = ({ __typename, id }) => `#/directory/${__typename === "Group" ? "group" : "place"}/${id}`;

/** A group or place that nobody looked at for long. */
export function staleItem(asset, assure) {
  return html`<li class="panel" data-stale=${asset.id}>
    <h3 tabindex="-1">${asset.name}</h3>
    <p>${staleWords(asset)}</p>
    ${asset.description ? html`<p class="quiet">${asset.description}</p>` : nothing}
    ${/^https?:/.test(asset.website ?? "")
      ? html`<p><a href=${asset.website} rel="noreferrer">What ${asset.name} says itself</a></p>`
      : nothing}
    <div class="ways">
      <button type="button" class="button" aria-label="I made sure, it is still right: ${asset.name}" @click=${assure}>I made sure, it is still right</button>
      <a class="button plain" href=${pathTo(asset)} aria-label="Change what it says: ${asset.name}">Change what it says</a>
    </div>
  </li>`;
}

/** A correction with the form in which it is answered. */
export function correctionItem(correction, form) {
  const { id, about, words } = correction;
  return html`<li class="panel" data-correction=${id}>
    <h3 tabindex="-1">${about.name}: ${kindWords(correction)}</h3>
    <blockquote>${words}</blockquote>
    <p class="quiet">${suggestedWords(correction)}</p>
    <p><a href=${pathTo(about)}>Change what the directory says of ${about.name}</a></p>
    <form class="sheet" novalidate @submit=${form.submit}>
      ${formTop(form)}
      ${choiceField(form, {
        name: "state",
        label: "What came of it?",
        options: [
          { value: "TAKEN", label: "It is changed" },
          { value: "DECLINED", label: "It is not changed" },
        ],
      })}
      ${textField(form, { name: "words", label: "What do you say to whoever suggested it?", hint: "Say why, if it is not changed.", rows: 2 })}
      ${formEnd(form, { save: "Answer" })}
    </form>
  </li>`;
}

/** A record that was merged into a group. */
export function mergedItem({ id, name, source, mergedAt, into }, part) {
  return html`<li class="panel" data-merged=${id}>
    <h3 tabindex="-1">${name}</h3>
    <p>From ${source}. Since ${sayDate(mergedAt.slice(0, 10))} it is one with ${into.name}.</p>
    <button type="button" class="button plain" aria-label="They are two after all: ${name} from ${source}" @click=${part}>They are two after all</button>
  </li>`;
}

/** Two records of which somebody said that they are two groups. */
export function declinedItem(pair, reopen) {
  const { one, other, declinedAt } = pair;
  return html`<li class="panel" data-declined="${one.id} ${other.id}">
    <h3 tabindex="-1">${one.name} and ${other.name}</h3>
    <p>From ${one.provenance.source} and from ${other.provenance.source}. Somebody said on ${sayDate(declinedAt.slice(0, 10))} that they are two.</p>
    <button type="button" class="button plain" aria-label="Look at them again: ${both(pair)}" @click=${reopen}>Look at them again</button>
  </li>`;
}
