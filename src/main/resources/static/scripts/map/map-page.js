// Opens the community map: its heading at once, whose it is as soon as that is known, then the walk, its list and its filters.

import { html, render } from "lit-html";
import { later } from "../modules.js";
import { skeleton } from "../page/skeleton.js";
import { mapComing } from "./map-coming.js";

/** Opens the map of the person in the address. What draws it comes while the person is asked for. */
export async function open(place) {
  const { element, params, signal } = place;
  render(mapComing(), element);
  const view = later("./map/map-view.js");
  const [{ loadPerson, loadSpots }, { mapPage }] = await Promise.all([import("./map-data.js"), import("./map-top.js")]);
  const known = await loadPerson(params.personId, { signal });
  if (!known) {
    render(html`<h1>There is no such person</h1><p><a href="#/people">Look for a person</a></p>`, element);
    place.ready("No such person");
    return;
  }
  render(mapPage(known.person, skeleton("What is around here is coming.", 6)), element);
  place.ready("Around here");
  const [spots, { MapView }] = await Promise.all([loadSpots(known.person, { signal }), view]);
  if (!signal.aborted) {
    await new MapView(place, { ...known, ...spots }).start();
  }
}
