// What can be read of the map before it is known whose it is.

import { html } from "lit-html";
import { skeleton } from "../page/skeleton.js";

export const HEADING = "Around here";
export const LEAD = html`<p>Where you go, where you used to go, and what you could try.</p>`;

export const mapComing = () => html`<h1>${HEADING}</h1>
  ${LEAD} ${skeleton("The map is coming.", 6)}`;
