// How natural and paid support stand to each other over time: small, with a table that says the same.

import { html, nothing, svg } from "lit-html";
import { monthNames, sayDate } from "../words/dates-logic.js";
import { balanceWords, lines } from "./balance-logic.js";

/** The panel; a skeleton until the figures are there, a sentence when they cannot be had. */
export function balancePanel(balance) {
  return html`<section class="balance" aria-labelledby="balance-heading">
    <h2 id="balance-heading">How support changes</h2>
    ${balance === null
      ? html`<div class="skeleton" aria-hidden="true"><div class="skeleton-line"></div></div>`
      : balance === "away"
        ? html`<p>The figures are not here just now. Open the page again in a moment.</p>`
        : figures(balance)}
  </section>`;
}

function figures(balance) {
  const points = [...balance.months].sort((one, other) => (one.on < other.on ? -1 : 1));
  return html`<p>${balanceWords({ now: balance.now, months: points })}</p>
    ${points.length > 1 && points.some((point) => point.naturalWays + point.paidWays > 0) ? drawing(points) : nothing}
    <details>
      <summary>The same as a table</summary>
      <div class="scrolls" tabindex="0" role="group" aria-label="Support month by month">
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Works without paid help</th>
              <th scope="col">Paid help</th>
              <th scope="col">Paid hours a week</th>
              <th scope="col">Times in touch with people who are not paid, in 4 weeks</th>
            </tr>
          </thead>
          <tbody>
            ${points.map(
              (point) => html`<tr>
                <th scope="row">${monthNames[Number(point.on.slice(5, 7)) - 1]} ${point.on.slice(0, 4)}</th>
                <td>${point.naturalWays}</td>
                <td>${point.paidWays}</td>
                <td>${point.paidHoursPerWeek}</td>
                <td>${point.naturalContacts}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>`;
}

function drawing(points) {
  const { width, height, natural, paid } = lines(points);
  const text = (line) => line.map((point) => point.join(",")).join(" ");
  const dots = (line) => line.map(([x, y]) => svg`<circle cx=${x} cy=${y} r="3" />`);
  return html`<figure class="balance-drawn">
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="What works without paid help, and paid help, from ${sayDate(points[0].on)} until now. The table says the same.">
      ${svg`<g class="natural"><polyline points=${text(natural)} />${dots(natural)}</g>
      <g class="paid"><polyline points=${text(paid)} />${dots(paid)}</g>`}
    </svg>
    <figcaption>Solid line: what works without paid help. Dashed line: paid help.</figcaption>
  </figure>`;
}
