// A form: its answers, its draft, what is wrong with it, and saving. The fields are in fields.js.

import { announce } from "../page/notices.js";
import { Trouble } from "../api.js";
import { troubleWords } from "../page/trouble.js";
import { draftOf, dropDraft, keepDraft } from "../drafts/drafts.js";
import { changedNames, errorsByField } from "./form-logic.js";

/**
 * A new form.
 *
 * - key: where its draft is kept, with opaque ids only, such as "profile:42"
 * - initial: the answers to start with, by the name of the field; a name such as "profile.matters" takes the refusals
 *   of that field of the input
 * - version: the version of what is edited, if it has one; a draft goes on from the version that it began with
 * - save(values, form): sends it; answers the payload with userErrors
 * - saved(payload): what to do then
 * - conflict(payload, form): what to do when somebody changed it in the meantime; without it, it is an error as others
 * - redraw(): shows the form again
 */
export function createForm({ key, initial, version = null, save, saved, conflict = null, redraw }) {
  const draft = draftOf(key);
  const form = {
    key,
    base: draft?.base ?? initial,
    values: { ...initial, ...draft?.values },
    version: draft?.version ?? version,
    restored: draft !== null,
    errors: {},
    trouble: null,
    busy: false,
    redraw,

    /** Takes an answer and keeps the draft. */
    set(name, value, { draw = false } = {}) {
      form.values = { ...form.values, [name]: value };
      keep();
      if (draw) {
        redraw();
      }
    },

    /** Which answers differ from those that the form began with. */
    changed() {
      return changedNames(form.base, form.values);
    },

    /** Begins again from what is there now, with these answers. */
    startFrom(base, newVersion, values) {
      Object.assign(form, { base, version: newVersion, values: { ...values }, errors: {}, trouble: null });
      keep();
    },

    /** Throws the draft away. */
    discard() {
      dropDraft(key);
      Object.assign(form, { base: initial, version, values: { ...initial }, restored: false, errors: {}, trouble: null });
      redraw();
    },

    async submit(event) {
      event?.preventDefault();
      if (form.busy) {
        return;
      }
      Object.assign(form, { busy: true, errors: {}, trouble: null });
      redraw();
      try {
        await finish(await save(form.values, form));
      } catch (error) {
        if (!(error instanceof Trouble)) {
          throw error;
        }
        form.trouble = error;
        announce(troubleWords(error).join(". "));
      } finally {
        form.busy = false;
        redraw();
      }
    },
  };

  function keep() {
    keepDraft(key, { values: form.values, base: form.base, version: form.version });
  }

  async function finish(payload) {
    const errors = payload.userErrors ?? [];
    if (conflict && errors.some(({ code }) => code === "CONFLICT")) {
      await conflict(payload, form);
    } else if (errors.length > 0) {
      form.errors = errorsByField(errors, Object.keys(form.values));
      setTimeout(() => focusFirstError(form), 0);
    } else {
      dropDraft(key);
      await saved(payload, form);
    }
  }

  return form;
}

/** The id of a field on the page. */
export function fieldId(form, name) {
  return `f-${form.key}-${name}`.replace(/[^\w-]/g, "-");
}

/** Goes to the first field that was refused, or to the words above the form. */
export function focusFirstError(form) {
  const name = Object.keys(form.values).find((name) => form.errors[name]);
  const field = name && document.getElementById(fieldId(form, name));
  (field ?? document.getElementById(fieldId(form, "wrong")))?.focus();
}
