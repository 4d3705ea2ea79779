// What can be done with what waits in the directory, each with a way back.

import { change, Trouble } from "../api.js";
import { createForm } from "../forms/form.js";
import { notice, showAnew } from "../page/notices.js";
import { troubleWords } from "../page/trouble.js";
import * as queries from "./directory-queries.js";

/** The acts of the page in a place; draw shows the lists as they are. */
export class DirectoryActs {
  #place;
  #lists;
  #draw;
  #forms = new Map();
  #busy = false;

  /** Which record of which pair is to be kept, where somebody has chosen one and not decided yet. */
  choice = null;

  constructor(place, lists, draw) {
    this.#place = place;
    this.#lists = lists;
    this.#draw = draw;
  }

  /** Shows what is kept and what goes, before anything is done. */
  preview(kept, merged) {
    this.choice = { keptId: kept.id, mergedId: merged.id };
    this.#draw();
    this.#find("[data-preview] h4")?.focus();
  }

  /** Closes the preview, and goes back to where it was opened. */
  notYet({ keptId, mergedId }) {
    this.choice = null;
    this.#draw();
    this.#find(`[data-keep="${CSS.escape(keptId)} ${CSS.escape(mergedId)}"]`)?.focus();
  }

  merge(kept, merged) {
    const input = { keptGroupId: kept.id, mergedGroupId: merged.id };
    return this.#decide("pairs", queries.MERGE, input, {
      done: `They are one now: ${kept.name}.`,
      back: () => change(queries.UNDO_MERGE, { input: { mergedGroupId: merged.id } }),
    });
  }

  /** Takes a merge back, however long ago it was. */
  part({ id, name, into }) {
    return this.#decide("merged", queries.UNDO_MERGE, { mergedGroupId: id }, {
      done: `${name} is a group of its own again.`,
      back: () => change(queries.MERGE, { input: { keptGroupId: into.id, mergedGroupId: id } }),
    });
  }

  areTwo({ one, other }) {
    const input = { groupId: one.id, otherGroupId: other.id };
    return this.#decide("pairs", queries.DECLINE, input, {
      done: "They stay two.",
      back: () => change(queries.REOPEN, { input }),
    });
  }

  /** Takes back that two are two, however long ago it was said. */
  reopen({ one, other }) {
    const input = { groupId: one.id, otherGroupId: other.id };
    return this.#decide("declined", queries.REOPEN, input, {
      done: "It is taken back. If they still look alike, they are under “Perhaps the same” again.",
      back: () => change(queries.DECLINE, { input }),
    });
  }

  assureGroup({ id, name }) {
    return this.#assure("groups", queries.ASSURE_GROUP, { groupId: id }, name);
  }

  assurePlace({ id, name }) {
    return this.#assure("places", queries.ASSURE_PLACE, { placeId: id }, name);
  }

  #assure(list, document, asset, name) {
    return this.#decide(list, document, asset, {
      done: `${name} is still right, as of today.`,
      back: ({ assuredBefore }) => change(document, { input: { ...asset, on: assuredBefore } }),
    });
  }

  async more(name) {
    const next = this.#lists.of(name).nodes.length;
    if (await this.#attempt(() => this.#lists.more(name), "There is more, but it did not come.")) {
      this.#draw();
      this.#place.element.querySelectorAll(`[data-list=${name}] h3`)[next]?.focus();
    }
  }

  /** The form in which a correction is answered; it keeps what was written. */
  form(correction) {
    if (!this.#forms.has(correction.id)) {
      this.#forms.set(correction.id, this.#answerForm(correction));
    }
    return this.#forms.get(correction.id);
  }

  #answerForm({ id }) {
    const answer = (state, words) => change(queries.ANSWER, { input: { correctionId: id, state, words } });
    return createForm({
      key: `correction:${id}`,
      initial: { state: "TAKEN", words: "" },
      save: ({ state, words }) => answer(state, words.trim() || null),
      saved: async () => {
        this.#forms.delete(id);
        notice("It is answered.", { takeBack: () => answer("WAITING", null), undone: () => this.#again() });
        await showAnew(() => this.#again());
        this.#goTo("corrections");
      },
      redraw: this.#draw,
    });
  }

  /** Does something with what waits; back takes it back, from what the service answered. */
  async #decide(list, document, input, { done, back }) {
    let payload;
    if (!(await this.#attempt(async () => (payload = await change(document, { input })), "It was not done."))) {
      return;
    }
    this.choice = null;
    if (payload.userErrors.length) {
      notice(payload.userErrors[0].message);
    } else {
      notice(done, { takeBack: () => back(payload), undone: () => this.#again() });
    }
    await showAnew(() => this.#again());
    this.#goTo(list);
  }

  /** Does one thing at a time, and says why where there is no answer; whether there was one. */
  async #attempt(act, failed) {
    if (this.#busy) {
      return false;
    }
    this.#busy = true;
    try {
      await act();
      return !this.#place.signal.aborted;
    } catch (error) {
      if (!(error instanceof Trouble)) {
        throw error;
      }
      notice(`${troubleWords(error).join(". ")} ${failed}`);
      return false;
    } finally {
      this.#busy = false;
    }
  }

  async #again() {
    await this.#lists.load();
    this.#draw();
  }

  #goTo(list) {
    this.#find(`#part-${list}`)?.focus();
  }

  #find(selector) {
    return this.#place.element.querySelector(selector);
  }
}
