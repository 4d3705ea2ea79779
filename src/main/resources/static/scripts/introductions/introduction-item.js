// One introduction: to where, what came of it, what comes next, and the ways to write down what came of it.

import { html, nothing } from "lit-html";
import { change } from "../api.js";
import { notice } from "../page/notices.js";
import { inAList } from "../words/labels-logic.js";
import { nextWords, STEP_LABELS, stepsForToday, stepWords, toWords } from "./introductions-logic.js";
import { RECORD_INTRODUCTION } from "./introductions-queries.js";

/**
 * A row of a list of introductions.
 *
 * @param named whether to say who is introduced
 * @param record what to call with the introduction and the kind of step that came of it today
 */
export function introductionItem(introduction, { named, record }) {
  const { id, person, wish, askedBy, steps, open } = introduction;
  const name = `introduction-${id}`;
  return html`<li class="panel introduction" data-introduction=${id}>
    <h3 id=${name} tabindex="-1">${named ? `${person.name}: ` : ""}${toWords(introduction)}</h3>
    ${wish ? html`<blockquote>${wish}</blockquote>` : nothing}
    ${askedBy ? html`<p class="quiet">${askedBy.name} asked for it.</p>` : nothing}
    ${steps.length ? html`<ul class="plain-list">${steps.map(told)}</ul>` : html`<p class="quiet">Nothing has come of it yet.</p>`}
    ${open
      ? html`<p>${nextWords(introduction)}</p>
          <div class="idea-answers" role="group" aria-labelledby=${name}>
            ${stepsForToday(introduction).map(
              (kind) => html`<button type="button" class="button" @click=${() => record(introduction, kind)}>${STEP_LABELS[kind]}</button>`,
            )}
            <a class="button plain" href="#/people/${person.id}/introductions/${id}" aria-label="Write down more: ${toWords(introduction)}">Write down more</a>
          </div>`
      : html`<p class="quiet">This has come to its end.</p>`}
  </li>`;
}

function told(step) {
  const there = inAList(step.present.map(({ name }) => name));
  return html`<li>
    ${stepWords(step)} ${step.words ? html`“${step.words}”` : nothing}
    ${there ? html`<span class="quiet">With ${there}.</span>` : nothing}
  </li>`;
}

/** Writes down what came of an introduction today; again shows the list as it is then. */
export async function recordToday(introduction, kind, again) {
  const payload = await change(RECORD_INTRODUCTION, { input: { introductionId: introduction.id, step: kind } });
  await again();
  if (payload.userErrors.length) {
    notice(payload.userErrors[0].message);
  } else {
    notice(`Written down: ${STEP_LABELS[kind].toLowerCase()}, today.`, { undo: payload.change.id, undone: again });
  }
  (document.getElementById(`introduction-${introduction.id}`) ?? document.querySelector("main h1"))?.focus();
}
