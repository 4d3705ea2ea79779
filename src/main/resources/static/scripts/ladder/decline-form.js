// "Not for me": why, in the person's words, and until when it is not suggested.

import { html } from "lit-html";
import { choiceField, dateField, formEnd, formTop, textField } from "../forms/fields.js";
import { createForm } from "../forms/form.js";
import { addDays, sayDate, today } from "../words/dates-logic.js";
import { exploration } from "./answers.js";
import { recordExploration } from "./ladder-data.js";

/** The form for saying no to one suggestion. */
export function declining(page, idea) {
  const form = createForm({
    key: `decline:${page.outcome.id}:${idea.id}`,
    initial: { words: "", until: "", askAgainOn: addDays(today(), 91) },
    save: ({ words, until, askAgainOn }) =>
      recordExploration(
        exploration(page, idea, {
          state: "DECLINED",
          words: words.trim(),
          askAgainOn: until === "day" ? askAgainOn || null : null,
        }),
      ),
    async saved({ change }) {
      const { until, askAgainOn } = form.values;
      page.declining = null;
      await page.done(`Set aside${until === "day" ? ` until ${sayDate(askAgainOn)}` : ""}: ${idea.title}.`, change, ".aside h3");
    },
    redraw: () => page.draw(),
  });
  form.idea = idea;
  return form;
}

/** How it looks, in place of the three answers of its card. */
export function declineForm(form, page) {
  const close = () => {
    form.discard();
    page.declining = null;
    page.draw();
    document.getElementById(`idea-${form.idea.id}`)?.focus();
  };
  return html`<form class="decline" novalidate aria-label="Not for me" @submit=${(event) => form.submit(event)}
      @keydown=${(event) => event.key === "Escape" && close()}>
    ${formTop(form)}
    ${textField(form, { name: "words", label: "Why not, in your words?", rows: 2 })}
    ${choiceField(form, {
      name: "until",
      label: "Shall we ask again?",
      options: [
        { value: "", label: "No. Leave it until I say so" },
        { value: "day", label: "Yes, on a day that I choose" },
      ],
      redraws: true,
    })}
    ${form.values.until === "day" ? dateField(form, { name: "askAgainOn", label: "From which day?" }) : ""}
    ${formEnd(form, { save: "Save" })}
    <p><button type="button" class="button plain" @click=${close}>Go back</button></p>
  </form>`;
}
