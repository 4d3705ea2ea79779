// The finder's page: the form, what could be chosen next, and what was found as a map and a list side by side.

import { html, nothing, render } from "lit-html";
import { ask, hasLeft } from "../api.js";
import { focusFirstError } from "../forms/form.js";
import { errorsByField } from "../forms/form-logic.js";
import { emptyDrawing } from "../map/empty-drawing.js";
import { sizeFor } from "../map/frame-size.js";
import { later } from "../modules.js";
import { breath, stepByStep } from "../page/breath.js";
import { announce } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { addressOf, OPEN, problems, readAsked, stateOf, variables } from "./asked-logic.js";
import { facetChoices } from "./facet-choices.js";
import { chosen } from "./facets-logic.js";
import { findForm } from "./find-form.js";
import { FIND_GROUPS } from "./find-queries.js";
import { beginning, nothingFits, told, whatCameOfIt } from "./find-states.js";
import { findPage, HEADING } from "./find-top.js";
import { FoundComing } from "./found-coming.js";
import { foundFrame } from "./found-frame.js";
import { foundColumns } from "./found-list.js";
import { countWords, readWords, spots } from "./found-logic.js";
import { openSaved } from "./open-saved.js";
import { savedList, saveForm } from "./saved-list.js";
import { savedIn } from "./saved-logic.js";
import { SavedSearches } from "./saved-searches.js";

/** The fields beside which a refusal can stand. */
const FIELDS = Object.keys(OPEN).filter((name) => name !== "interestIds");

/** Whoever opens the page to look for something does not wait for the map. */
function mapModules() {
  const coming = later("./find/found-map.js");
  // Whoever draws the map waits for it, and says what is wrong.
  coming.catch(() => {});
  return coming;
}

/**
 * A search that is shown in a page's place: for the person, or from a postcode where there is none. reads is whether whoever looks may
 * read the other pages about them; early is the answer to what the address asks where it has been asked for already; again opens the
 * page anew.
 */
export class FindView {
  constructor(place, { person, reads, early, again }) {
    Object.assign(this, { place, person, reads, early, again, finds: null, tiles: null, spots: [], looking: false, chosen: null, stop: null });
    this.form = {
      key: "find",
      values: readAsked(location.hash, history.state),
      errors: {},
      restored: false,
      set: (name, value) => (this.form.values = { ...this.form.values, [name]: value }),
    };
    this.names = new Map();
    this.open = this.form.values.interestIds.length > 0;
    this.map = null;
    this.come = new FoundComing(() => this.draw());
    this.asking = new AbortController();
    this.size = sizeFor(place.element.clientWidth);
    this.fresh = null;
    this.saved = new SavedSearches({
      personId: person?.id ?? null,
      signal: place.signal,
      redraw: () => this.draw(),
      focus: (...selectors) => this.focus(...selectors),
    });
  }

  async start() {
    this.draw();
    this.place.ready(HEADING);
    this.watch();
    const opened = savedIn(location.hash);
    const saved = this.saved.load();
    await breath();
    if (opened !== null) {
      await saved;
      await openSaved(this, opened);
    } else if (this.person !== null || this.form.values["near.postcode"] !== "") {
      await this.look({ back: false });
    }
    await saved;
    await this.saved.loadNews();
  }

  /** The drawing follows its frame. */
  watch() {
    this.watching = new ResizeObserver(() => this.fit());
    this.watching.observe(this.place.element);
    this.place.signal.addEventListener("abort", () => this.watching.disconnect());
  }

  fit() {
    const { element } = this.place;
    const size = sizeFor((element.querySelector(".walk-frame") ?? element).clientWidth);
    if (size !== this.size) {
      this.size = size;
      this.draw();
    }
  }

  /** Looks for what the form asks. With back, the button of the browser leads back to what was asked before. */
  async look({ back = true } = {}) {
    const { form } = this;
    this.asking.abort();
    form.errors = problems(form.values);
    if (Object.keys(form.errors).length > 0) {
      this.refused();
      return;
    }
    this.asking = new AbortController();
    this.asked = form.values;
    Object.assign(this, { looking: true, chosen: null, stop: null, fresh: null });
    this.remember(back);
    this.draw();
    this.mapAsked ??= mapModules();
    await this.attempt(async () => {
      const finds = await this.load(null, AbortSignal.any([this.asking.signal, this.place.signal]));
      this.looking = false;
      if (finds.userErrors.length > 0) {
        form.errors = errorsByField(finds.userErrors, FIELDS);
        this.refused();
      } else {
        this.come.anew();
        this.show(finds);
        announce([countWords(finds), ...readWords(finds)].join(" "));
        this.attempt(() => this.drawRest());
      }
    });
  }

  async load(after, signal) {
    const { early } = this;
    this.early = null;
    const data = await (early ?? ask(FIND_GROUPS, variables(this.asked, this.person?.id ?? null, after), { signal }));
    // What was asked for early may be here before the form has been seen.
    await breath();
    signal.throwIfAborted();
    this.tiles = data.mapTiles;
    return data.findGroups;
  }

  refused() {
    Object.assign(this, { finds: null, spots: [], looking: false });
    this.draw();
    focusFirstError(this.form);
  }

  show(finds) {
    this.finds = finds;
    this.spots = spots(finds);
    finds.facets.filter(({ by }) => by === "INTEREST").forEach(({ value, label }) => this.names.set(value, label));
    this.draw();
    this.fit();
  }

  async more() {
    const before = this.spots.length;
    await this.attempt(async () => {
      const next = await this.load(this.finds.pageInfo.endCursor, AbortSignal.any([this.asking.signal, this.place.signal]));
      this.come.behind(before);
      this.show({ ...next, nodes: [...this.finds.nodes, ...next.nodes] });
      announce(`${this.spots.length - before} more.`);
      this.place.element.querySelectorAll(".found-row h3")[before]?.focus();
      this.attempt(() => this.drawRest());
    });
  }

  /** Draws what was found bit by bit. */
  async drawRest() {
    const { come, finds, spots: { length: all } } = this;
    const goesOn = () => !this.place.signal.aborted && this.finds === finds && !this.looking;
    await stepByStep(come.list(all), goesOn);
    if (goesOn() && all > 0) {
      this.map ??= (await this.mapAsked).foundMap();
      await stepByStep(come.map(all, this.map.name(this.onMap)), goesOn);
    }
  }

  /** Chooses one thing more, or takes it back. The focus stays on it, as long as it is there. */
  async choose(facet) {
    this.form.values = { ...this.form.values, ...chosen(this.form.values, facet) };
    await this.look();
    this.focus(`[data-facet="${CSS.escape(facet.key)}"]`, "#h-found");
  }

  async clear() {
    const { "near.postcode": postcode, walkingMinutes } = this.form.values;
    this.form.values = { ...OPEN, "near.postcode": postcode, walkingMinutes };
    await this.look();
    this.focus("#h-found");
  }

  async attempt(act) {
    try {
      await act();
    } catch (error) {
      if (!hasLeft(error)) {
        this.watching.disconnect();
        this.place.trouble(error, this.again);
      }
    }
  }

  remember(back) {
    const address = addressOf(location.hash, this.asked);
    const state = stateOf(this.asked);
    if (back && address !== location.hash) {
      history.pushState(state, "", address);
    } else {
      history.replaceState(state, "", address);
    }
  }

  /** From a sign to its row. */
  goTo(id) {
    Object.assign(this, { chosen: id, stop: id });
    this.draw();
    this.focus(`.found-row[data-spot="${CSS.escape(id)}"] h3`);
  }

  /** From a row, or from another sign, to a sign. */
  stopAt(id) {
    this.stop = id;
    this.draw();
    this.focus(`.walk-sign[data-spot="${CSS.escape(id)}"]`);
  }

  get onMap() {
    return { start: this.finds.start, spots: this.spots, size: this.size };
  }

  focus(...selectors) {
    selectors.map((selector) => this.place.element.querySelector(selector)).find((element) => element !== null)?.focus();
  }

  draw() {
    if (!this.place.signal.aborted) {
      render(this.template(), this.place.element);
    }
  }

  template() {
    const { form, person, finds } = this;
    const spoken = (finds?.facets ?? []).filter(({ by }) => by === "LANGUAGE");
    const look = (event) => {
      event.preventDefault();
      this.look();
    };
    return findPage(
      person,
      this.reads,
      html`${savedList(this.saved)} ${findForm(form, { person, spoken, look })} ${this.answer()} ${whatCameOfIt}`,
    );
  }

  answer() {
    const { finds, looking, form, person } = this;
    if (finds === null && !looking) {
      return beginning(person, Object.keys(form.errors).length > 0);
    }
    return html`<section aria-labelledby="h-found">
        <h2 id="h-found" tabindex="-1">What there is</h2>
        ${looking ? nothing : html`${told(finds, this.fresh)} ${saveForm(this.saved, this.asked)}`}
        ${finds === null ? nothing : this.choices()}
      </section>
      ${looking ? skeleton("What is around there is coming.", 6) : this.found()}`;
  }

  choices() {
    const { finds, form, names, open } = this;
    const later = !this.come.choices;
    return facetChoices({ facets: finds.facets, values: form.values, names, open, later, choose: (facet) => this.choose(facet) });
  }

  found() {
    const { finds, person, tiles, chosen: id, stop } = this;
    if (this.spots.length === 0) {
      return nothingFits(this.asked, () => this.clear());
    }
    return foundColumns(this.spots.slice(0, this.come.rows), {
      finds,
      person,
      chosen: id,
      fresh: this.fresh ?? [],
      all: this.come.rows >= this.spots.length,
      drawn: this.map === null
        ? foundFrame(emptyDrawing(this.size), tiles)
        : this.map.template({
            ...this.onMap, tiles, come: this.come.signs, chosen: id, stop,
            choose: (to) => this.goTo(to),
            stopAt: (to) => this.stopAt(to),
          }),
      back: (from) => this.stopAt(from),
      more: () => this.more(),
    });
  }
}
