// The community map: the walk, the same as a list beside it, and filters for both.

import { html, nothing, render } from "lit-html";
import { breath } from "../page/breath.js";
import { announce } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { personTop } from "../person/person-top.js";
import { filterForm } from "./filter-form.js";
import { reachFor, RINGS } from "./layout.js";
import { legend } from "./legend.js";
import { loadMap } from "./map-data.js";
import { drawing, layOut, withNames } from "./map-drawing.js";
import { emptyMap, noHome, nothingFits } from "./map-empty.js";
import { offered, passing, spots, timesUnknown } from "./map-logic.js";
import { readFilters, writeFilters } from "./map-address.js";
import { countWords } from "./map-words.js";
import { ruler } from "./ruler.js";
import { spotCard } from "./spot-card.js";
import { spotList } from "./spot-list.js";

const LARGEST = 680;

/** Opens the map of the person in the address. */
export async function open(place) {
  render(skeleton("The map is coming.", 6), place.element);
  const loaded = await loadMap(place.params.personId, { signal: place.signal });
  if (loaded) {
    await new MapPage(place, loaded).start();
  } else {
    render(html`<h1>There is no such person</h1><p><a href="#/people">Look for a person</a></p>`, place.element);
    place.ready("No such person");
  }
}

/** The drawing is as wide as its frame, and no higher than the window. */
function sizeFor(width) {
  return Math.max(280, Math.min(LARGEST, Math.floor(width), Math.max(420, window.innerHeight - 260)));
}

class MapPage {
  constructor(place, { person, ideas, assets, tiles }) {
    this.place = place;
    this.person = person;
    this.tiles = tiles;
    this.all = spots(person, ideas, assets);
    this.filters = readFilters(location.hash);
    this.reach = this.filters.reach || reachFor(this.all);
    this.chosen = this.all.some((each) => each.id === this.filters.spot) ? this.filters.spot : null;
    this.size = sizeFor(place.element.clientWidth);
    this.parts = new Set();
  }

  /** One part after the other, with a rest between them: on a slow phone each takes a while. */
  async start() {
    this.draw();
    this.place.ready("Around here");
    this.watch();
    for (const part of ["list", "signs", "names"]) {
      await breath();
      this.parts.add(part);
      this.laidOut();
      await breath();
      if (this.place.signal.aborted) {
        return;
      }
      this.draw();
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
    const at = drawn.indexOf(id);
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: drawn.length - 1 }[event.key];
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    this.stop = drawn[(to + drawn.length) % drawn.length];
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
    return html`
      ${personTop(person, "map", "Around here")}
      <p>Where you go, where you used to go, and what you could try${area(person)}.</p>
      ${all.length === 0 ? emptyMap(person) : this.body(shown)}
    `;
  }

  body(shown) {
    const home = this.person.communityMap.home;
    return html`
      ${filterForm({
        filters: this.filters,
        offers: offered(this.all),
        reach: this.reach,
        rings: RINGS,
        unknown: this.all.filter(timesUnknown).length,
        change: (change) => this.filter(change),
      })}
      <p class="map-count">${countWords(shown.length, this.all.length)}</p>
      <div class="map-columns">
        <section class="map-drawn" aria-labelledby="map-drawn-heading">
          <h2 id="map-drawn-heading" class="unseen">The map</h2>
          ${home ? this.walk() : noHome(this.person)}
        </section>
        <section class="map-listed" aria-labelledby="map-listed-heading">
          ${this.card()}
          <h2 id="map-listed-heading" tabindex="-1">The same as a list</h2>
          ${this.parts.has("list") ? this.list(shown) : nothing}
        </section>
      </div>
    `;
  }

  list(shown) {
    return shown.length === 0 ? nothingFits(() => this.clear()) : spotList(shown, this.chosen, (id) => this.choose(id));
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
        ${drawing(this.laidOut(), {
          chosen: this.chosen,
          stop,
          choose: (id) => this.choose(id),
          move: (event, id) => this.move(event, id),
          ease: this.person.walkingMinutes,
          tiles: this.tiles,
          outline: this.person.home?.neighbourhood?.outline,
        })}
      </div>
      ${this.tiles?.credit ? html`<p class="quiet map-credit">Streets: ${this.tiles.credit}</p>` : nothing}
      ${legend(this.person, this.reach)}
    `;
  }

  /** The layout, worked out again only when something moves; nothing where it is not known where the walk starts. */
  laidOut() {
    const { reach, size, parts } = this;
    const home = this.person.communityMap.home;
    const spots = parts.has("signs") ? this.drawn : [];
    const key = JSON.stringify([reach, size, spots.map((each) => each.id)]);
    if (home && this.laid?.key !== key) {
      this.laid = { key, ...layOut({ home, spots, reach, size }) };
    }
    if (home && parts.has("names") && !this.laid.named) {
      this.laid = withNames(this.laid, ruler());
    }
    return this.laid;
  }

  card() {
    const spot = this.all.find((each) => each.id === this.chosen);
    return spot ? spotCard(spot, this.person, () => this.close()) : nothing;
  }
}

function area(person) {
  const name = person.home?.neighbourhood?.name;
  return name ? ` in and around ${name}` : "";
}
