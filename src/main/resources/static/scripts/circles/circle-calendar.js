// A circle's meetings in the visitor's own calendar: the next one as a file, and an address that a calendar program fetches.

import { html, nothing, render } from "lit-html";
import { change } from "../api.js";
import { announce } from "../page/notices.js";
import { CLOSE_CALENDAR, OPEN_CALENDAR } from "./circles-queries.js";

/** The way to the file of the next meeting, where there is one. */
export const meetingFile = ({ id, nextMeeting }) =>
  nextMeeting === null
    ? nothing
    : html`<p><a class="button plain" href="/circles/${id}/meetings/${nextMeeting.id}.ics" download="meeting.ics">Put it into my calendar</a></p>`;

/** Opens and ends the visitor's calendar of a circle, inside this element. */
export function mountCalendar(element, circleId) {
  const state = { address: null, said: "", busy: false };
  const draw = () => render(template(), element);

  async function send(document, then) {
    if (state.busy) {
      return;
    }
    state.busy = true;
    draw();
    try {
      const { userErrors, ...answer } = await change(document, { input: { circleId } });
      state.said = userErrors.length > 0 ? userErrors.map(({ message }) => message).join(" ") : then(answer);
    } catch (error) {
      state.said = error.message;
    }
    state.busy = false;
    draw();
    announce(state.said);
  }

  const open = () =>
    send(OPEN_CALENDAR, ({ address }) => {
      state.address = new URL(address, location.href).href;
      return "Here is the address. It is shown this once.";
    });

  const close = () =>
    send(CLOSE_CALENDAR, () => {
      state.address = null;
      return "Your calendar of this circle has ended. Its address opens nothing any longer.";
    });

  const template = () => html`<h2 id="circle-calendar">In my calendar</h2>
    <p>Your calendar can follow when this circle meets. It says “A circle meets”, with the day and the time, and not whose circle it is or where.</p>
    <p>Whoever has the address can read that, so keep it to yourself. A new address ends the one before.</p>
    ${state.said === "" ? nothing : html`<p>${state.said}</p>`}
    ${state.address === null
      ? nothing
      : html`<div class="field"><label for="calendar-address">Address for your calendar program</label>
          <input id="calendar-address" type="text" readonly .value=${state.address} @focus=${(event) => event.target.select()} /></div>`}
    <div class="form-end">
      <button type="button" class="button plain" ?disabled=${state.busy} @click=${open}>Make an address for my calendar</button>
      <button type="button" class="button plain" ?disabled=${state.busy} @click=${close}>End my calendar of this circle</button>
    </div>`;

  draw();
}
