// The community map: the walk, the same as a list beside it, and filters for both.

import { html, nothing, render } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { stepByStep } from "../page/breath.js";
import { announce } from "../page/notices.js";
import { emptyDrawing } from "./empty-drawing.js";
import { filterForm } from "./filter-form.js";
import { sizeFor } from "./frame-size.js";
import { goneTo } from "./keys.js";
import { reachFor, RINGS } from "./layout.js";
import { legend } from "./legend.js";
import { drawing, layOut, namesOf, withNames } from "./map-drawing.js";
import { emptyMap, noHome, nothingFits } from "./map-empty.js";
import { offered, passing, spots, timesUnknown } from "./map-logic.js";
import { readFilters, writeFilters } from "./map-address.js";
import { mapPage } from "./map-top.js";
import { countWords } from "./map-words.js";
import { ruler } from "./ruler.js";
import { spotCard } from "./spot-card.js";
import { spotList } from "./spot-list.js";

/** How many rows, signs or names are drawn before the browser has its turn. */
const AT_ONCE = 2;

/** A map that is shown in a page's place, and what was chosen on it. */
export class MapView {
  constructor(place, { person, ideas, assets, tiles }) {
    this.place = place;
    this.person = person;
    this.tiles = tiles;
    this.all = spots(person, ideas, assets);
    this.filters = readFilters(location.hash);
    this.reach = this.filters.reach || reachFor(this.all);
    this.chosen = this.all.some((each) => each.id === this.filters.spot) ? this.filters.spot : null;
    this.size = sizeFor(place.element.clientWidth);
    this.come = { rows: 0, ground: false, signs: 0, names: 0 };
  }

  /** Shows the map bit by bit: on a slow phone it takes a while. */
  async start() {
    this.draw();
    this.watch();
    await stepByStep(this.coming(), () => !this.place.signal.aborted);
  }

  *coming() {
    yield* this.someMore("rows");
    if (!this.person.communityMap.home) {
      return;
    }
    yield this.layout();
    this.come.ground = true;
    this.draw();
    yield* this.someMore("signs");
    yield* this.naming();
    yield* this.someMore("names");
  }

  *someMore(kind) {
    while (this.come[kind] < this.all.length) {
      yield;
      this.come[kind] += AT_ONCE;
      this.draw();
    }
  }

  /** Finds the names, unless the signs move meanwhile: then they are found when they are drawn. */
  *naming() {
    const laid = this.layout();
    const named = yield* namesOf(laid, ruler());
    if (this.laid === laid) {
      this.laid = { ...laid, named };
    }
  }

  watch() {
    const frame = this.place.element.querySelector(".walk-frame");
    if (frame) {
      const watching = new ResizeObserver(([{ contentRect }]) => this.resize(contentRect.width));
      watching.observe(frame);
      this.place.signal.addEventListener("abort", () => watching.disconnect());
    }
  }

  resize(width) {
    const size = sizeFor(width);
    if (size !== this.size) {
      this.size = size;
      this.draw();
    }
  }

  get shown() {
    return passing(this.all, this.filters);
  }

  filter(change) {
    Object.assign(this.filters, change);
    if (change.reach) {
      this.reach = change.reach;
    }
    if (this.chosen && !this.shown.some((each) => each.id === this.chosen)) {
      this.chosen = null;
    }
    this.remember();
    this.draw();
    announce(countWords(this.shown.length, this.all.length));
  }

  choose(id) {
    this.fromList = document.activeElement?.closest(".spot-row") !== null;
    this.chosen = id;
    this.remember();
    this.draw();
    this.place.element.querySelector("#spot-heading").focus();
  }

  /** Back to where the card was opened from: the sign, or the row of the list. */
  close() {
    const id = this.chosen;
    this.chosen = null;
    this.stop = id;
    this.remember();
    this.draw();
    const row = this.place.element.querySelector(`.spot-row[data-spot="${CSS.escape(id)}"] button`);
    (this.fromList ? row : (this.sign(id) ?? row)).focus();
  }

  /** Arrow keys go from sign to sign, nearest first. */
  move(event, id) {
    const drawn = this.drawn.map((each) => each.id);
    const to = goneTo(event.key, id, drawn);
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    this.stop = to;
    this.draw();
    this.sign(this.stop).focus();
  }

  sign(id) {
    return this.place.element.querySelector(`.walk-sign[data-spot="${CSS.escape(id)}"]`);
  }

  remember() {
    history.replaceState(history.state, "", writeFilters(location.hash, { ...this.filters, spot: this.chosen ?? "" }));
  }

  draw() {
    render(this.template(), this.place.element);
  }

  template() {
    const { person, all, shown } = this;
    return mapPage(person, all.length === 0 ? emptyMap(person) : this.body(shown));
  }

  body(shown) {
    const home = this.person.communityMap.home;
    return html`
      ${guard([JSON.stringify(this.filters), this.reach], () => this.form())}
      <p class="map-count">${countWords(shown.length, this.all.length)}</p>
      <div class="map-columns">
        <section class="map-drawn" aria-labelledby="map-drawn-heading">
          <h2 id="map-drawn-heading" class="unseen">The map</h2>
          ${home ? this.walk() : noHome(this.person)}
        </section>
        <section class="map-listed" aria-labelledby="map-listed-heading">
          ${this.card()}
          <h2 id="map-listed-heading" tabindex="-1">The same as a list</h2>
          ${this.list(shown)}
        </section>
      </div>
    `;
  }

  form() {
    return filterForm({
      filters: this.filters,
      offers: offered(this.all),
      reach: this.reach,
      rings: RINGS,
      unknown: this.all.filter(timesUnknown).length,
      change: (change) => this.filter(change),
    });
  }

  list(shown) {
    return shown.length === 0 ? nothingFits(() => this.clear()) : spotList(shown.slice(0, this.come.rows), this.chosen, (id) => this.choose(id));
  }

  clear() {
    this.filter({ offers: "", day: "", part: "", unsure: false, standings: ["goes", "used", "suggested"] });
    this.place.element.querySelector("#map-listed-heading").focus();
  }

  /** The spots that can be drawn. */
  get drawn() {
    return this.shown.filter((each) => each.point);
  }

  walk() {
    const { drawn } = this;
    const stop = [this.stop, this.chosen].find((id) => drawn.some((each) => each.id === id)) ?? drawn[0]?.id ?? null;
    return html`
      <div class="walk-frame">
        ${this.come.ground ? this.picture(stop) : emptyDrawing(this.size)}
      </div>
      ${this.tiles?.credit ? html`<p class="quiet map-credit">Streets: ${this.tiles.credit}</p>` : nothing}
      ${legend(this.person, this.reach)}
    `;
  }

  picture(stop) {
    return drawing(this.laidOut(), {
      chosen: this.chosen,
      stop,
      choose: (id) => this.choose(id),
      move: (event, id) => this.move(event, id),
      ease: this.person.walkingMinutes,
      tiles: this.tiles,
      outline: this.person.home?.neighbourhood?.outline,
    });
  }

  /** The signs and names that are drawn by now. */
  laidOut() {
    const { placed, named, ...rest } = this.layout();
    const names = placed.slice(0, this.come.names).map(({ spot }) => [spot.id, named?.get(spot.id)]);
    return { ...rest, placed: placed.slice(0, this.come.signs), named: new Map(names) };
  }

  /** Where everything stands, worked out again only when something moves. */
  layout() {
    const { reach, size, drawn: spots, come } = this;
    const key = JSON.stringify([reach, size, spots.map((each) => each.id)]);
    if (this.laid?.key !== key) {
      this.laid = { key, ...layOut({ home: this.person.communityMap.home, spots, reach, size }) };
    }
    if (come.names && !this.laid.named) {
      this.laid = withNames(this.laid, ruler());
    }
    return this.laid;
  }

  card() {
    const spot = this.all.find((each) => each.id === this.chosen);
    return spot ? spotCard(spot, this.person, () => this.close()) : nothing;
  }
}
