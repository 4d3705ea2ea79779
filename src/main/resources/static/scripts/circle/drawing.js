// The circle as a drawing. It says the same as the list beside it; keys and fingers both move people in it.

import { html, nothing, svg } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import { rings, sectorNames, sectors } from "../words/labels-logic.js";
import { initials } from "./names-logic.js";
import { nextMark, quarters } from "./layout-logic.js";
import { shape } from "./shapes.js";
import { knownBy, sayTie } from "./tie-words-logic.js";

const KEYS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/**
 * The drawing. State has person, ties (those to be shown), acquaintances, day, today, picture (the layout), active (the
 * id of the tie that the keyboard stands on), and shown (of the tie whose acquaintances are shown). On has choose(tie),
 * look(tie or null), step(tie).
 */
export function drawing(state, on) {
  const { picture, person } = state;
  return html`<svg class="circle" viewBox="0 0 ${picture.size} ${picture.size}" width=${picture.size} height=${picture.size}
    role="group" aria-label="Circle of ${person.knownAs}, drawn" aria-describedby="circle-keys">
    <g aria-hidden="true">${cells(picture)} ${lines(picture)} ${ringWords(picture)} ${sectorWords(picture)}</g>
    <g aria-hidden="true">${acquaintances(state)}</g>
    ${middle(picture, person)}
    <g>${repeat(picture.marks, ({ tie }) => tie.id, (mark) => markOf(mark, state, on))}</g>
  </svg>`;
}

function cells({ centre, rings: all }) {
  return sectorNames.flatMap((sector) =>
    [...all].reverse().map(
      ({ ring, to }) => svg`<path class="cell" data-sector=${sector} data-ring=${ring} d=${quarter(centre, to, quarters[sector])}></path>`,
    ),
  );
}

function quarter(centre, radius, start) {
  const at = (degrees) => {
    const angle = (degrees * Math.PI) / 180;
    return `${centre + radius * Math.cos(angle)},${centre + radius * Math.sin(angle)}`;
  };
  return `M${centre},${centre}L${at(start)}A${radius},${radius} 0 0 1 ${at(start + 90)}Z`;
}

function lines({ centre, rings: all }) {
  const end = all.at(-1).to;
  return svg`${all.map(({ to }) => svg`<circle class="ring" cx=${centre} cy=${centre} r=${to}></circle>`)}
    <path class="cross" d="M${centre - end},${centre}H${centre + end}M${centre},${centre - end}V${centre + end}"></path>`;
}

function ringWords({ centre, rings: all, text, ringWords: shown }) {
  return !shown ? nothing : all.map(
    ({ ring, to }) =>
      svg`<text class="ring-word" x=${centre} y=${centre - to + text * 1.15} font-size=${Math.max(12, text - 2)} text-anchor="middle">${rings[ring].word}</text>`,
  );
}

function sectorWords({ size, text }) {
  const r = text * 0.55;
  return sectorNames.map((sector) => {
    const right = sector === "FRIEND" || sector === "COMMUNITY";
    const low = sector === "COMMUNITY" || sector === "PAID";
    const y = low ? size - text * 0.8 : text * 0.8;
    const x = right ? size - r - 2 : r + 2;
    return svg`<g class="sector-word" data-sector=${sector}>${shape(sector, x, y, r)}
      <text x=${right ? x - r - 6 : x + r + 6} y=${y} dy="0.35em" font-size=${text + 1} text-anchor=${right ? "end" : "start"}>${sectors[sector].word}</text>
    </g>`;
  });
}

function middle({ centre, middle: r, text }, person) {
  return svg`<g class="middle" aria-hidden="true">
    <circle cx=${centre} cy=${centre} r=${r}></circle>
    <text x=${centre} y=${centre} dy="0.35em" font-size=${fitting(person.knownAs, r, text)} text-anchor="middle">${short(person.knownAs)}</text>
  </g>`;
}

function short(name) {
  return [...name].length > 10 ? initials(name) : name;
}

function fitting(name, r, text) {
  return Math.max(10, Math.min(text + 3, (2.6 * r) / Math.max(3, [...short(name)].length)));
}

function acquaintances({ picture, shown, acquaintances: all }) {
  const from = picture.marks.find(({ tie }) => tie.id === shown);
  if (from === undefined) {
    return nothing;
  }
  const ties = picture.marks.map(({ tie }) => tie);
  return knownBy(from.tie, ties, all).map(({ tie }) => {
    const to = picture.marks.find((mark) => mark.tie.id === tie.id);
    return svg`<line class="knows" x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
  });
}

function markOf(mark, state, on) {
  const { tie, x, y, r, label } = mark;
  const { picture, active, shown } = state;
  const faint = tie.lapsed || tie.endedOn !== null;
  return svg`<g class="mark ${faint ? "lapsed" : ""}" data-sector=${tie.sector} data-mark=${tie.id}
      @click=${() => on.choose(tie)} @pointerenter=${() => on.look(tie)} @pointerleave=${() => on.look(null)}>
    <g class="shape" data-tie=${tie.id} role="button" tabindex=${tie.id === active ? "0" : "-1"} aria-haspopup="dialog"
        aria-label=${sayTie(tie, state.day, state.today)} @focus=${() => on.look(tie)}
        @keydown=${(event) => key(event, mark, picture.marks, on)}>
      <circle class="touch" cx=${x} cy=${y} r=${Math.max(r + 2, 14)}></circle>
      <g class="outline">${shape(tie.sector, x, y, r)}</g>
    </g>
    <g class="words" aria-hidden="true">
      <text class="initials" x=${x} y=${y} dy="0.35em" font-size=${Math.max(10, r * 0.78)} text-anchor="middle">${initials(tie.with.name)}</text>
      ${tie.wish === "MORE" ? plus(x + r * 0.85, y - r * 0.85, Math.max(6, r * 0.4)) : nothing}
      ${label !== null ? name(label, picture.text) : shown === tie.id ? nameAbove(mark, picture) : nothing}
    </g>
  </g>`;
}

function plus(x, y, r) {
  return svg`<g class="plus"><circle cx=${x} cy=${y} r=${r}></circle>
    <path d="M${x - r * 0.55},${y}h${r * 1.1}M${x},${y - r * 0.55}v${r * 1.1}"></path></g>`;
}

function name({ lines: all, x, y, width, anchor }, text) {
  const at = anchor === "middle" ? x + width / 2 : anchor === "end" ? x + width : x;
  return all.map(
    (line, i) =>
      svg`<text class="name" x=${at} y=${y + text * (0.95 + 1.2 * i)} font-size=${text} text-anchor=${anchor}>${line}</text>`,
  );
}

/** Where no room was left, the name comes with the focus, on a ground of its own. */
function nameAbove({ tie, x, y, r }, { size, text }) {
  const width = Math.min(size, [...tie.with.knownAs].length * text * 0.62 + 12);
  const left = Math.min(Math.max(0, x - width / 2), size - width);
  const top = Math.max(0, y - r - text * 1.7);
  return svg`<g class="name-above"><rect x=${left} y=${top} width=${width} height=${text * 1.5} rx="4"></rect>
    <text class="name" x=${left + width / 2} y=${top + text * 1.1} font-size=${text} text-anchor="middle">${tie.with.knownAs}</text></g>`;
}

function key(event, mark, marks, on) {
  if (event.key === "Enter" || event.key === " ") {
    event.preventDefault();
    on.choose(mark.tie);
  } else if (event.key in KEYS) {
    event.preventDefault();
    const next = nextMark(marks, mark, KEYS[event.key]);
    if (next !== null) {
      on.step(next.tie);
    }
  }
}
