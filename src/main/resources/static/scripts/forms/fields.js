// The fields of a form: a label that asks, a hint, what is wrong beside it, and the answer.

import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { fieldId } from "./form.js";
import { linesOf, same } from "./form-logic.js";

/** Words on one line, or on several with rows. */
export function textField(form, { name, label, hint, rows = 0, autocomplete = "off", type = "text", width = "", inputmode = "" }) {
  const input = (event) => form.set(name, event.target.value);
  const id = fieldId(form, name);
  return field(
    form,
    { name, label, hint },
    rows > 0
      ? html`<textarea id=${id} name=${name} rows=${rows} .value=${live(form.values[name] ?? "")} @input=${input}
          aria-describedby=${described(form, name, hint)} aria-invalid=${invalid(form, name)} autocomplete=${autocomplete}></textarea>`
      : html`<input id=${id} name=${name} type=${type} class=${width} .value=${live(form.values[name] ?? "")} @input=${input}
          aria-describedby=${described(form, name, hint)} aria-invalid=${invalid(form, name)} autocomplete=${autocomplete}
          inputmode=${inputmode || nothing} />`,
  );
}

/** A day. */
export function dateField(form, options) {
  return textField(form, { ...options, type: "date", width: "medium" });
}

/** Several lines, each one item of a list; the value is an array. */
export function linesField(form, { name, label, hint, rows = 4 }) {
  const input = (event) => {
    typed.set(form, { ...typed.get(form), [name]: event.target.value });
    form.set(name, linesOf(event.target.value));
  };
  return field(
    form,
    { name, label, hint },
    html`<textarea id=${fieldId(form, name)} name=${name} rows=${rows} .value=${live(linesText(form, name))} @input=${input}
      aria-describedby=${described(form, name, hint)} aria-invalid=${invalid(form, name)}></textarea>`,
  );
}

/** Lines as they were typed, with the empty ones and spaces that the answer leaves out. */
const typed = new WeakMap();

function linesText(form, name) {
  const value = form.values[name] ?? [];
  const text = typed.get(form)?.[name];
  return text !== undefined && same(linesOf(text), value) ? text : value.join("\n");
}

/** One of a list that is too long to show; options are { value, label }. The empty answer is null. */
export function selectField(form, { name, label, hint, options, empty = null, redraws = false }) {
  const change = (event) => form.set(name, event.target.value === "" ? null : event.target.value, { draw: redraws });
  return field(
    form,
    { name, label, hint },
    html`<select id=${fieldId(form, name)} name=${name} @change=${change}
      aria-describedby=${described(form, name, hint)} aria-invalid=${invalid(form, name)}>
      ${empty === null ? nothing : html`<option value="" .selected=${live(form.values[name] == null)}>${empty}</option>`}
      ${options.map(
        ({ value, label }) => html`<option value=${value} .selected=${live(form.values[name] === value)}>${label}</option>`,
      )}
    </select>`,
  );
}

/** One of a few, all to be seen; options are { value, label, hint? }; a value may be true, false or null. */
export function choiceField(form, { name, label, hint, options, redraws = false }) {
  const id = fieldId(form, name);
  return group(
    form,
    { name, label, hint },
    options.map(
      (option, i) => html`<label class="choice">
        <input type="radio" name=${id} id=${i === 0 ? id : `${id}-${i}`} .checked=${live(form.values[name] === option.value)}
          @change=${() => form.set(name, option.value, { draw: redraws })} />
        <span>${option.icon ?? nothing}${option.label}${option.hint ? html`<small>${option.hint}</small>` : nothing}</span>
      </label>`,
    ),
  );
}

/** Any of a few; the value is an array of what was ticked, in the order of the options. */
export function ticksField(form, { name, label, hint, options }) {
  const id = fieldId(form, name);
  const ticked = form.values[name] ?? [];
  const change = (value, on) => {
    const now = form.values[name] ?? [];
    const wanted = on ? [...now, value] : now.filter((other) => other !== value);
    form.set(name, options.map((option) => option.value).filter((value) => wanted.includes(value)));
  };
  return group(
    form,
    { name, label, hint },
    options.map(
      (option, i) => html`<label class="choice">
        <input type="checkbox" id=${i === 0 ? id : `${id}-${i}`} .checked=${live(ticked.includes(option.value))}
          @change=${(event) => change(option.value, event.target.checked)} />
        <span>${option.label}${option.hint ? html`<small>${option.hint}</small>` : nothing}</span>
      </label>`,
    ),
  );
}

/** What stands above a form: a draft that came back, and what is wrong with the form as a whole. */
export function formTop(form, { draftWords = "What you wrote before is still here. It has not been saved yet." } = {}) {
  const count = Object.keys(form.errors).length;
  return html`${form.restored
    ? html`<div class="panel quiet-panel" role="note">
        <p>${draftWords}</p>
        <p><button type="button" class="button small plain" @click=${() => form.discard()}>Throw it away</button></p>
      </div>`
    : nothing}
  ${count > 0
    ? html`<div class="panel wrong-panel" role="alert" tabindex="-1" id=${fieldId(form, "wrong")}>
        <h2>Something is not right yet</h2>
        ${form.errors[""] ? form.errors[""].map((message) => html`<p>${message}</p>`) : html`<p>Look for the words in red.</p>`}
      </div>`
    : nothing}`;
}

/** What stands below a form: trouble with sending it, the button, and the way out. */
export function formEnd(form, { save = "Save", cancel, trouble = null }) {
  return html`${form.trouble
    ? html`<div class="panel wrong-panel" role="alert">
        <h2>It is not saved yet</h2>
        <p>${trouble ?? NOT_SAVED[form.trouble.kind] ?? NOT_SAVED.fault}</p>
      </div>`
    : nothing}
    <div class="form-end">
      <button type="submit" class="button" aria-disabled=${form.busy ? "true" : "false"}>${form.busy ? "Saving…" : save}</button>
      ${cancel ? html`<a class="button plain" href=${cancel}>Cancel</a>` : nothing}
    </div>`;
}

const NOT_SAVED = {
  offline: "You are not connected. What you wrote is kept on this device. When you are back, press Save again.",
  slow: "The answer took too long, so we cannot tell if it was saved. What you wrote is kept. Look first, then save again.",
  away: "Kith is having a rest. What you wrote is kept on this device. Try again in a minute or two.",
  fault: "Something went wrong on our side. What you wrote is kept on this device. Please try again.",
};

/** A field of one's own making with label, hint and errors; the control must have the id fieldId(form, name). */
export function field(form, { name, label, hint }, control) {
  return html`<div class="field ${form.errors[name] ? "wrong" : ""}">
    <label for=${fieldId(form, name)}>${label}</label>
    ${around(form, name, hint)} ${control}
  </div>`;
}

function group(form, { name, label, hint }, choices) {
  return html`<fieldset class="field ${form.errors[name] ? "wrong" : ""}" aria-describedby=${described(form, name, hint)}>
    <legend>${label}</legend>
    ${around(form, name, hint)}
    <div class="choices ${choices.length > 7 ? "many" : ""}">${choices}</div>
  </fieldset>`;
}

function around(form, name, hint) {
  const id = fieldId(form, name);
  return html`${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
  ${form.errors[name]
    ? html`<p class="error" id="${id}-error"><span class="unseen">Not right yet: </span>${form.errors[name].join(" ")}</p>`
    : nothing}`;
}

/** The ids of hint and error, for aria-describedby. */
export function described(form, name, hint) {
  const id = fieldId(form, name);
  const ids = [hint ? `${id}-hint` : "", form.errors[name] ? `${id}-error` : ""].filter((part) => part !== "");
  return ids.length > 0 ? ids.join(" ") : nothing;
}

/** Whether the answer was refused, for aria-invalid. */
export function invalid(form, name) {
  return form.errors[name] ? "true" : nothing;
}
