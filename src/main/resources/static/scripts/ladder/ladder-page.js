// An outcome's Support Sequence as a ladder: seven steps, one under the other, the current one open.

import { html, nothing, render } from "lit-html";
import { hasLeft, Trouble } from "../api.js";
import { notice, showAnew } from "../page/notices.js";
import { skeleton } from "../page/skeleton.js";
import { troubleWords } from "../page/trouble.js";
import { personTop } from "../person/person-top.js";
import { sayDate, today } from "../words/dates-logic.js";
import { declining } from "./decline-form.js";
import { exploring } from "./explore-form.js";
import { balancePanel } from "./balance.js";
import { currentStep, listed, progress, standing, STEPS } from "./ladder-logic.js";
import { loadBalance, loadLadder } from "./ladder-data.js";
import { learned } from "./learned.js";
import { stepPanel } from "./step-panel.js";

/** Opens the ladder of the outcome in the address; "?step=FAMILY" opens that step. */
export async function open(place) {
  render(skeleton("The steps are coming.", 8), place.element);
  const loaded = await loadLadder(place.params, { signal: place.signal });
  if (!loaded) {
    render(
      html`<h1>There is no such outcome</h1>
        <p><a href="#/people/${place.params.personId}">Back to the person</a></p>`,
      place.element,
    );
    place.ready("No such outcome");
    return;
  }
  const page = new LadderPage(place, loaded);
  page.draw();
  place.ready("Outcome");
  page.showOpened();
  await page.addBalance();
}

class LadderPage {
  constructor(place, { outcome, person }) {
    Object.assign(this, { place, outcome, person, busy: false, balance: null, declining: null, showAll: null });
    const asked = new URLSearchParams(location.hash.split("?")[1] ?? "").get("step");
    this.opened = STEPS.some(({ step }) => step === asked) ? asked : currentStep(this.steps);
    this.asked = asked;
    this.forms = new Map();
  }

  get steps() {
    return this.outcome.supportSequence.steps;
  }

  get path() {
    return `/people/${this.person.id}/outcomes/${this.outcome.id}`;
  }

  /** Brings the step that the address names into view. */
  showOpened() {
    if (this.asked === this.opened) {
      this.head(this.opened)?.scrollIntoView({ block: "start" });
    }
  }

  async addBalance() {
    try {
      this.balance = await loadBalance(this.person.id, { signal: this.place.signal });
    } catch (error) {
      if (hasLeft(error)) {
        return;
      }
      this.balance = "away";
    }
    this.draw();
  }

  /** Opens a step, or closes it when it is open. */
  toggle(step) {
    this.opened = this.opened === step ? null : step;
    this.declining = null;
    const query = this.opened ? `?step=${this.opened}` : "";
    history.replaceState(history.state, "", location.hash.split("?")[0] + query);
    this.draw();
  }

  /** Shows all suggestions of a step, and goes to the first that was not there. */
  showMore(step, from) {
    this.showAll = step.step;
    this.draw();
    this.place.element.querySelectorAll(`#panel-${step.step} .idea h4`)[from]?.focus();
  }

  /** Opens a step from a link further down, and goes there. */
  goTo(step) {
    if (this.opened !== step) {
      this.toggle(step);
    }
    this.head(step).focus();
    this.head(step).scrollIntoView({ block: "start" });
  }

  head(step) {
    return this.place.element.querySelector(`#step-${step} button`);
  }

  /** Asks for the ladder as it is now. */
  async reload() {
    const loaded = await loadLadder(this.place.params, { signal: this.place.signal });
    if (loaded) {
      Object.assign(this, loaded);
      this.draw();
    }
  }

  /** After something was written down: shows it, says it, and puts the focus where it stands. */
  async done(words, change, focus) {
    if (!(await showAnew(() => this.reload()))) {
      return;
    }
    notice(words, { undo: change?.id ?? null, undone: () => this.reload() });
    const panel = this.place.element.querySelector(`#panel-${this.opened}`);
    const target = panel?.querySelector(focus) ?? this.head(this.opened);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "center" });
  }

  /** Writes something down at once, without a form. */
  async write(send, words, focus) {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.draw();
    try {
      const { userErrors, change } = await send();
      this.busy = false;
      if (userErrors.length > 0) {
        notice(userErrors.map((error) => error.message).join(" "));
        this.draw();
      } else {
        await this.done(words, change, focus);
      }
    } catch (error) {
      if (!(error instanceof Trouble)) {
        throw error;
      }
      notice(`${troubleWords(error).join(". ")} Nothing was written down.`);
    } finally {
      this.busy = false;
      this.draw();
    }
  }

  /** Asks why a suggestion is not for the person. */
  decline(idea) {
    this.declining = declining(this, idea);
    this.draw();
    this.place.element.querySelector(".idea form textarea")?.focus();
  }

  /** The form of a step; kept while the page is open, so that redrawing does not lose what was typed. */
  form(step) {
    if (!this.forms.has(step)) {
      this.forms.set(step, exploring(this, step));
    }
    return this.forms.get(step);
  }

  draw() {
    if (!this.place.signal.aborted) {
      render(this.template(), this.place.element);
    }
  }

  template() {
    const { outcome, person, path } = this;
    const urgent = outcome.urgentNeeds.filter((each) => !each.settledOn);
    return html`
      ${personTop(person, "outcome", `“${outcome.words}”`)}
      <p class="lead">
        ${outcome.needs.length ? `This is about ${listed(outcome.needs.map((need) => need.name.toLowerCase()))}. ` : nothing}We look again on
        ${sayDate(outcome.lookAgainOn)}.
      </p>
      ${urgent.map(
        (need) => html`<div class="panel urgent-panel">
          <h2>It cannot wait: ${need.need.name.toLowerCase()}</h2>
          <p>${need.why}</p>
          <p>Look at every step by <strong>${sayDate(need.exploreBy)}</strong>.${need.overdue ? " That day has gone by." : ""}</p>
        </div>`,
      )}
      <p class="progress-words" id="progress">${progress(this.steps)}</p>
      <ol class="ladder" aria-describedby="progress">
        ${this.steps.map((step, i) => this.rung(step, i + 1))}
      </ol>
      ${learned(outcome, `#${path}/learning`)}
      ${balancePanel(this.balance)}
      <section class="afterwards no-print" aria-labelledby="afterwards-heading">
        <h2 id="afterwards-heading">What next?</h2>
        <ul class="buttons plain-list">
          <li><a class="button plain" href="#${path}/review">Look at it all again</a></li>
          <li><a class="button plain" href="#${path}/sheet">A sheet to keep</a></li>
          <li><a class="button plain" href="#/people/${person.id}/map">See what is around here</a></li>
        </ul>
      </section>
    `;
  }

  rung(step, number) {
    const open = this.opened === step.step;
    const { name } = STEPS[number - 1];
    return html`<li class="rung ${open ? "open" : ""} ${step.state.toLowerCase().replaceAll("_", "-")}" id="step-${step.step}">
      <h2>
        <button type="button" aria-expanded=${open ? "true" : "false"} aria-controls="panel-${step.step}" id="head-${step.step}" @click=${() => this.toggle(step.step)}>
          <span class="rung-number" aria-hidden="true">${number}</span>
          <span class="rung-name"><span class="unseen">Step ${number}: </span>${name}</span>
          <span class="rung-state">${standing(step, this.outcome, today())}</span>
        </button>
      </h2>
      <div class="rung-panel" id="panel-${step.step}" role="region" aria-labelledby="head-${step.step}" ?hidden=${!open}>
        ${open ? stepPanel(this, step) : nothing}
      </div>
    </li>`;
  }
}
