// What a neighbourhood lacks: lists, and a map with what they name.

import { html, nothing, render } from "lit-html";
import { ask, change, hasLeft, Trouble } from "../api.js";
import { foundMap } from "../find/found-map.js";
import { sizeFor } from "../map/frame-size.js";
import { notice } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { troubleWords } from "../page/trouble.js";
import { fullGroups, hostPlaces, interestGaps, plannedGroups, quietWeek } from "./gaps-lists.js";
import { nothingMissing, spots } from "./gaps-logic.js";
import { ASK_FOR_MEMBERS, GAPS, GIVE_UP_GROUP, OPEN_GROUP } from "./gaps-queries.js";

export const HEADING = "What is missing here";

const MAP_WORDS = { start: "Middle", label: "Map of the groups and places that the lists name, by the way on foot" };

export async function open(place) {
  const { element, params, signal } = place;
  const page = { id: params.neighbourhoodId, gaps: null, tiles: null, spots: [], chosen: null, stop: null, size: sizeFor(element.clientWidth) };
  const map = foundMap(MAP_WORDS);
  render(skeleton("What is missing here is coming.", 8), element);

  const draw = () => signal.aborted || render(template(), element);
  const focus = (selector) => element.querySelector(selector)?.focus();

  async function load() {
    const data = await ask(GAPS, { id: page.id }, { signal });
    Object.assign(page, { gaps: data.gaps, tiles: data.mapTiles, spots: spots(data.gaps) });
    draw();
    fit();
  }

  function fit() {
    const size = sizeFor((element.querySelector(".walk-frame") ?? element).clientWidth);
    if (size !== page.size) {
      page.size = size;
      draw();
    }
  }

  function goTo(id) {
    Object.assign(page, { chosen: id, stop: id });
    draw();
    focus(`.found-row[data-spot="${CSS.escape(id)}"] h3`);
  }

  function stopAt(id) {
    page.stop = id;
    draw();
    focus(`.walk-sign[data-spot="${CSS.escape(id)}"]`);
  }

  async function settle(document, plan, words, more = {}) {
    try {
      const payload = await change(document, { input: { neighbourhoodId: page.id, plannedGroupId: plan.id, ...more } });
      await load();
      notice(payload.userErrors[0]?.message ?? words);
      focus("h1");
    } catch (error) {
      if (!hasLeft(error)) {
        if (!(error instanceof Trouble)) {
          throw error;
        }
        notice(`Nothing was changed. ${troubleWords(error).join(". ")}`);
      }
    }
  }

  const acts = {
    asks: (plan, asking) =>
      settle(
        ASK_FOR_MEMBERS,
        plan,
        asking
          ? `Those who support people here see ${plan.name} beside each of them whom it fits.`
          : `First members are asked for no longer for ${plan.name}.`,
        { asking },
      ),
    opens: (plan) => settle(OPEN_GROUP, plan, `${plan.name} is in the directory now, and can be found.`),
    givesUp: (plan) => settle(GIVE_UP_GROUP, plan, `${plan.name} is no longer planned.`),
    back: stopAt,
  };

  function template() {
    const { gaps } = page;
    if (gaps.neighbourhood === null) {
      return html`<h1>${HEADING}</h1>
        <div class="empty">
          ${gaps.userErrors.map(({ message }) => html`<p>${message}</p>`)}
          <p><a href="#/gaps">Look at your neighbourhoods</a></p>
        </div>`;
    }
    const drawn = gaps.neighbourhood.centre !== null && page.spots.length > 0;
    return html`<h1>${HEADING}: ${gaps.neighbourhood.name}</h1>
      <p class="lead">
        Made of what people here have agreed to share for finding a group. Numbers are rounded down to fives, and nothing is said of fewer
        than five people.
      </p>
      ${gaps.userErrors.map(({ message }) => html`<div class="empty"><p>${message}</p></div>`)}
      ${gaps.userErrors.length === 0 && nothingMissing(gaps)
        ? html`<div class="empty"><p>Nothing that five people or more share is missing here, as far as Kith knows.</p></div>`
        : nothing}
      ${plannedGroups(gaps, acts)}
      <div class="map-columns">
        ${drawn
          ? html`<section class="map-drawn" aria-labelledby="h-map">
              <h2 id="h-map">On a map</h2>
              ${map.template({
                start: gaps.neighbourhood.centre, spots: page.spots, size: page.size, tiles: page.tiles,
                chosen: page.chosen, stop: page.stop, choose: goTo, stopAt,
              })}
            </section>`
          : nothing}
        <div class="map-listed">
          ${gaps.userErrors.length === 0
            ? html`${interestGaps(page, acts)} ${fullGroups(page, acts)} ${quietWeek(gaps)} ${hostPlaces(page, acts)}`
            : nothing}
        </div>
      </div>`;
  }

  await load();
  place.ready(HEADING);
  const watching = new ResizeObserver(fit);
  watching.observe(element);
  signal.addEventListener("abort", () => watching.disconnect());
}
