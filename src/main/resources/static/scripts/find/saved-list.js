// Saved searches as they stand above the form, and the form that saves another.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { addressOfSaved, countNew, listWords, nameWords, newsWords, shownHere, valuesOf } from "./saved-logic.js";

/** The list, folded away unless something is new; nothing where there is none. */
export function savedList(saved) {
  const searches = shownHere(saved.searches ?? [], saved.personId);
  if (searches.length === 0) {
    return nothing;
  }
  return html`${wrong("saved-wrong", saved.wrong.list ?? saved.wrong.look)}
  <details class="saved-searches" ?open=${countNew(searches) > 0}>
    <summary>${listWords(searches)}</summary>
    <ul class="plain-list">${searches.map((search) => row(saved, search))}</ul>
  </details>`;
}

function row(saved, search) {
  return html`<li data-saved=${search.id}>
    ${saved.renaming === search.id ? renameForm(saved) : named(saved, search)}
  </li>`;
}

function named(saved, search) {
  const { open, person } = search;
  const name = nameWords(search);
  const canOpen = open && valuesOf(search.asked) !== null;
  return html`<p>
      ${canOpen ? html`<a href=${addressOfSaved(search)}>${name}</a>` : html`<strong>${name}</strong>`}
      ${saved.personId === null && person ? html`<span class="quiet">for ${person.knownAs}</span>` : nothing}
      ${open && !canOpen ? html`<span class="quiet">It asks for more than this page can show.</span>` : nothing}
      <span class=${search.news?.newlyFitting > 0 ? "saved-new" : "quiet"}>${newsWords(search)}</span>
    </p>
    <p class="saved-acts">
      ${open
        ? html`<button type="button" class="button small plain" aria-label="Rename ${name}" @click=${() => saved.begin(search)}>Rename</button>`
        : nothing}
      <button type="button" class="button small plain" aria-label="Forget ${name}" @click=${() => saved.forget(search)}>Forget</button>
    </p>`;
}

function renameForm(saved) {
  const submit = (event) => {
    event.preventDefault();
    saved.finish();
  };
  return html`<form class="save-search" novalidate @submit=${submit} @keydown=${(event) => event.key === "Escape" && saved.giveUp()}>
    ${nameField(saved, "rename", "rename-search-name", "Call it")}
    <button type="submit" class="button small">Rename</button>
    <button type="button" class="button small plain" @click=${() => saved.giveUp()}>Leave it</button>
  </form>`;
}

/** The form that saves what was asked last; nothing for whoever may keep no searches. */
export function saveForm(saved, values) {
  if (!saved.isOpen) {
    return nothing;
  }
  const submit = (event) => {
    event.preventDefault();
    saved.save(values);
  };
  return html`<form class="save-search" aria-label="Save this search" novalidate @submit=${submit}>
    ${nameField(saved, "name", "save-search-name", "Keep this search as", "Such as Choirs on weekdays. It will say when something new fits.")}
    <button type="submit" class="button small plain">Save this search</button>
  </form>`;
}

function nameField(saved, part, id, label, hint = "") {
  const refused = saved.wrong[part];
  const described = [hint ? `${id}-hint` : "", refused ? `${id}-error` : ""].filter((each) => each !== "").join(" ");
  return html`<div class="field ${refused ? "wrong" : ""}">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${wrong(`${id}-error`, refused)}
    <input id=${id} type="text" autocomplete="off" .value=${live(saved[part])} @input=${(event) => (saved[part] = event.target.value)}
      aria-describedby=${described || nothing} aria-invalid=${refused ? "true" : nothing} />
  </div>`;
}

const wrong = (id, words) =>
  words ? html`<p class="error" id=${id} role="alert"><span class="unseen">Not right yet: </span>${words}</p>` : nothing;
