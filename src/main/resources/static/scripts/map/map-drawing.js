// The walk, drawn: home in the middle, rings of minutes, north up, a sign for each place or group.

import { nothing, svg } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { ground } from "./ground.js";
import { easeShown, pushed, radiusOf, rings, ringWords, signs } from "./layout.js";
import { signWords } from "./map-words.js";
import { naming } from "./names.js";

/** Where the signs stand, none with a name yet. */
export function layOut({ home, spots, reach, size }) {
  return { home, placed: signs(home, spots, reach, size), named: null, reach, size };
}

/** Finds names that do not overlap, one at a time. It takes a while, so keep them while nothing moves. */
export function namesOf({ placed, reach, size }, measure) {
  return naming(placed, size, measure, ringWords(reach, size));
}

/** The same with all names, found at once. */
export function withNames(laid, measure) {
  const finding = namesOf(laid, measure);
  let found = finding.next();
  while (!found.done) {
    found = finding.next();
  }
  return { ...laid, named: found.value };
}

/**
 * The drawing as an SVG template.
 *
 * @param laid where everything stands, from layOut or withNames
 * @param view still (a picture only, for paper), tiles and outline (what lies under it), ease (minutes that the person
 *   walks with ease), chosen (id of a spot),
 *   stop (id of the spot that has the tab stop), start and label (the words for the middle and for the whole), say (the words for a
 *   spot), and what to call: choose(id), move(event, id)
 */
export function drawing(
  { home, placed, named, reach, size },
  {
    chosen = null,
    stop = null,
    choose,
    move,
    still = false,
    ease = null,
    tiles = null,
    outline = null,
    start = "Home",
    label = "Map of the walk from home",
    say = signWords,
  },
) {
  const middle = size / 2;
  return svg`<svg class="walk" viewBox="0 0 ${size} ${size}" width=${size} height=${size}
      role="group" aria-label=${label} aria-describedby="map-keys">
    <g aria-hidden="true">
      ${ground({ home, reach, size, tiles, outline })}
      ${rings(reach, size).map((ring) => circle(ring, middle))}
      ${easeShown(ease, reach) ? svg`<circle class="walk-ease" cx=${middle} cy=${middle} r=${radiusOf(ease, reach, size)} />` : nothing}
      <path class="walk-north" d="M${middle} 4 l5 12 h-10 z" />
      <text class="walk-small" x=${middle + 9} y="15">North</text>
      ${house(middle, start)}
    </g>
    <g aria-hidden="true">${placed.filter(pushed).map(belongs)}</g>
    ${placed.map((sign) =>
      still
        ? svg`<g class="walk-sign ${sign.spot.standing}">${face(sign, named?.get(sign.spot.id))}</g>`
        : guard([sign, named?.get(sign.spot.id), sign.spot.id === chosen, sign.spot.id === stop], () =>
            signOf(sign, { named: named?.get(sign.spot.id), chosen, stop, choose, move, say }),
          ),
    )}
  </svg>`;
}

function circle({ minutes, radius }, middle) {
  return svg`<circle class="walk-ring" cx=${middle} cy=${middle} r=${radius} />
    <text class="walk-small walk-minutes" x=${middle} y=${middle + radius - 4} text-anchor="middle">${minutes} min</text>`;
}

function house(middle, words) {
  return svg`<g class="walk-home" transform="translate(${middle} ${middle})">
    <path d="M-13 1 L0 -12 L13 1 H9 V12 H-9 V1 Z" />
    <text y="27" text-anchor="middle">${words}</text>
  </g>`;
}

/** A dot where a sign belongs that had to make room, and a line from it to the sign. */
function belongs({ x, y, trueX, trueY }) {
  return svg`<line class="walk-lead" x1=${trueX} y1=${trueY} x2=${x} y2=${y} /><circle class="walk-true" cx=${trueX} cy=${trueY} r="2.5" />`;
}

function signOf(sign, { named, chosen, stop, choose, move, say }) {
  const { spot } = sign;
  const press = (event) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      choose(spot.id);
    } else {
      move(event, spot.id);
    }
  };
  return svg`<g class="walk-sign ${spot.standing} ${spot.id === chosen ? "chosen" : ""}" data-spot=${spot.id}
      role="button" tabindex=${spot.id === stop ? 0 : -1} aria-label=${say(spot)}
      aria-pressed=${spot.id === chosen ? "true" : "false"} @click=${() => choose(spot.id)} @keydown=${press}>
    ${face(sign, named)}
  </g>`;
}

/** The sign itself, with its name beside it if there is room. */
function face({ spot, x, y }, named) {
  return svg`<g transform="translate(${x} ${y})">
      <circle class="walk-touch" r="22" />
      ${spot.kind === "group" ? svg`<circle class="walk-shape" r="14" />` : svg`<rect class="walk-shape" x="-13" y="-13" width="26" height="26" rx="5" />`}
      <text class="walk-number" y="5" text-anchor="middle">${spot.number}</text>
      ${mark(spot.standing)}
    </g>
    ${named ? nameOf(named) : nothing}`;
}

/** A small sign of its own for each standing of the map, so that the filling is not the only one; drawn over its own edge, it stands out. */
function mark(standing) {
  const line = { goes: "M6 -13 l3 3 l6 -7", suggested: "M11 -17 v8 M7 -13 h8", used: "M16 -13 h-9 m4 -4 l-4 4 l4 4" }[standing];
  return line === undefined ? nothing : svg`<path class="walk-mark-edge" d=${line} /><path class="walk-mark" d=${line} />`;
}

function nameOf({ lines, anchor, x, y, line, lead }) {
  return svg`<g aria-hidden="true">
    ${lead ? svg`<line class="walk-lead" x1=${lead.fromX} y1=${lead.fromY} x2=${lead.toX} y2=${lead.toY} />` : nothing}
    <text class="walk-name" text-anchor=${anchor}>${lines.map((words, i) => svg`<tspan x=${x} y=${y + i * line}>${`${words} `}</tspan>`)}</text>
  </g>`;
}
