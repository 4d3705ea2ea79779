// The rows of the directory's queue: pairs, what nobody looked at for long, and corrections.

import { html, nothing } from "lit-html";
import { choiceField, formEnd, formTop, textField } from "../forms/fields.js";
import { sayDate } from "../words/dates-logic.js";
import { compared, kindWords, staleWords } from "./directory-logic.js";

export function pairItem(pair, { merge, two }) {
  const { one, other, reasons } = pair;
  const facts = compared(pair);
  return html`<li class="panel" data-pair="${one.id} ${other.id}">
    <h3 tabindex="-1">${one.name} and ${other.name}</h3>
    <p>${reasons.join(" ")}</p>
    <div class="directory-pair">${record(one, other, facts, 0, merge)} ${record(other, one, facts, 1, merge)}</div>
    <button type="button" class="button plain" aria-label="They are two: ${one.name} and ${other.name}" @click=${() => two(pair)}>They are two</button>
  </li>`;
}

function record(group, other, facts, side, merge) {
  const source = group.provenance.source;
  return html`<div>
    <h4>${group.name}</h4>
    <dl>${facts.map(
      ({ label, values, differs }) => html`<dt>${label}${differs ? " (differs)" : ""}</dt><dd>${values[side]}</dd>`,
    )}</dl>
    <button type="button" class="button" aria-label="They are the same: keep ${group.name} from ${source}" @click=${() => merge(group, other)}>
      They are the same: keep this one
    </button>
  </div>`;
}

export function staleItem(asset, assure) {
  return html`<li class="panel" data-stale=${asset.id}>
    <h3 tabindex="-1">${asset.name}</h3>
    <p>${staleWords(asset)}</p>
    ${asset.description ? html`<p class="quiet">${asset.description}</p>` : nothing}
    ${/^https?:/.test(asset.website ?? "")
      ? html`<p><a href=${asset.website} rel="noreferrer">What ${asset.name} says itself</a></p>`
      : nothing}
    <button type="button" class="button" aria-label="It is still right: ${asset.name}" @click=${() => assure(asset)}>It is still right</button>
  </li>`;
}

export function correctionItem(correction, form) {
  return html`<li class="panel" data-correction=${correction.id}>
    <h3 tabindex="-1">${correction.about.name}: ${kindWords(correction)}</h3>
    <blockquote>${correction.words}</blockquote>
    <p class="quiet">Suggested ${sayDate(correction.suggestedAt.slice(0, 10))}.</p>
    <form class="sheet" novalidate aria-label="Answer about ${correction.about.name}" @submit=${form.submit}>
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
