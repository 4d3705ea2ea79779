// The only module that calls the server, and only its public API. Nothing is queued, and nothing is done twice: sending.js.

import { wholeEvents } from "./events-logic.js";
import { isWrittenDown, operation } from "./operations.js";
import { dropKey, keepKey, keyFor } from "./sending.js";

const LONGEST_WAIT = 20_000;
/** After these nobody knows whether a change was done. */
const UNSURE = ["offline", "slow", "away"];

const UNDO = operation`mutation Undo($input: UndoChangeInput!) {
  undoChange(input: $input) { undone { id summary } userErrors { message field code } }
}`;

/**
 * Why there is no answer. The kind is one of:
 * "offline" (this device is not connected, or the server cannot be reached), "slow" (no answer in time),
 * "away" (the server or its database is not there just now), "fault" (the server cannot do it),
 * "not-allowed" (this account may not do that), "too-much" (it has asked too much in a short time),
 * "busy" (the server has as much to do as it takes on), "done" (a change that was sent before was done then; its answer is lost),
 * "signed-out" (nobody has signed in, or not for a long time; the page for it is being opened).
 */
export class Trouble extends Error {
  constructor(kind, message) {
    super(message);
    this.name = "Trouble";
    this.kind = kind;
  }
}

/** Whether an error only says that the visitor has left the page which wanted the answer. */
export const hasLeft = (error) => error?.name === "AbortError";

/** Asks the server; answers the data. Throws Trouble, or an AbortError when the visitor has left. */
export async function ask(document, variables = {}, { signal, key } = {}) {
  if (!isWrittenDown(document)) {
    throw new TypeError("Write operations down with operations.js when the module is loaded.");
  }
  const answer = await post("/graphql", { query: document, variables }, { signal, key });
  if (answer.status === 401) {
    location.assign(`/sign-in${location.hash}`);
    throw new Trouble("signed-out", "You are signed out.");
  }
  const body = await read(answer);
  if (faults(body).length) {
    throw fromErrors(faults(body));
  }
  return body.data;
}

/** What went wrong. A field that this account may not read is null and no fault, as long as there is something else. */
function faults({ data, errors = [] }) {
  return data ? errors.filter((error) => error.extensions?.code !== "NOT_ALLOWED") : errors;
}

/**
 * Listens to a subscription and hands on the data of each event, until the signal ends it or the line breaks. Throws Trouble where it
 * is refused.
 */
export async function listen(document, told, { signal }) {
  if (!isWrittenDown(document)) {
    throw new TypeError("Write operations down with operations.js when the module is loaded.");
  }
  const answer = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
    body: JSON.stringify({ query: document }),
    signal,
  });
  if (!answer.ok) {
    throw new Trouble(answer.status === 401 ? "signed-out" : "away", "Nothing can be heard just now.");
  }
  const pieces = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let piece = await pieces.read(); !piece.done; piece = await pieces.read()) {
    const { data, rest } = wholeEvents(text + piece.value);
    text = rest;
    for (const body of data.map((each) => JSON.parse(each))) {
      if (body.errors?.length) {
        throw fromErrors(body.errors);
      }
      if (body.data) {
        told(body.data);
      }
    }
  }
}

/**
 * Changes something; answers the payload of the one mutation in the document, with userErrors and perhaps change. What is sent again
 * after no answer came goes under the same key, and is done once.
 */
export async function change(document, variables) {
  const sent = JSON.stringify([document, variables]);
  const key = keyFor(sent);
  try {
    const data = await ask(document, variables, { key });
    dropKey(sent);
    return Object.values(data)[0];
  } catch (error) {
    (UNSURE.includes(error.kind) ? keepKey : dropKey)(sent, key);
    throw error;
  }
}

/**
 * Sends files, each a part of its own with the texts beside them; answers what the server says: an id, or errors with message and
 * field. A file may take long to send, so nothing but the visitor gives up.
 */
export async function sendFiles(address, parts, { signal } = {}) {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    body.append(name, part);
  }
  let answer;
  try {
    answer = await fetch(address, { method: "POST", headers: { Accept: "application/json" }, body, signal });
  } catch (error) {
    throw signal?.aborted ? error : new Trouble("offline", "The server cannot be reached.");
  }
  if (answer.status === 401) {
    location.assign(`/sign-in${location.hash}`);
    throw new Trouble("signed-out", "You are signed out.");
  }
  return read(answer);
}

/** Takes a change back; answers the payload. */
export function undoChange(changeId) {
  return change(UNDO, { input: { changeId } });
}

/** How one can sign in here: roles of the sample, and issuers with name and address. */
export async function waysIn() {
  return (await fetch("/sign-in/ways", { headers: { Accept: "application/json" } })).json();
}

/** Signs in with a name and a password; answers what is wrong in a sentence, or null. */
export function signIn(name, password) {
  return enter("/sign-in", { name, password });
}

/** Signs in as the sample's person in a role; answers what is wrong in a sentence, or null. */
export function signInAs(role) {
  return enter("/sign-in/sample", { role });
}

/** Signs out. */
export async function signOut() {
  await post("/sign-out", {});
}

async function enter(address, body) {
  const answer = await post(address, body);
  return answer.ok ? null : (await read(answer)).message;
}

async function post(address, body, { signal, key } = {}) {
  const late = AbortSignal.timeout(LONGEST_WAIT);
  try {
    return await fetch(address, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Accept: "application/graphql-response+json, application/json",
        ...(key && { "Idempotency-Key": key }),
      },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw late.aborted
      ? new Trouble("slow", "The answer took too long.")
      : new Trouble("offline", "The server cannot be reached.");
  }
}

async function read(answer) {
  try {
    return await answer.json();
  } catch {
    throw new Trouble(answer.status >= 502 ? "away" : "fault", "The answer could not be read.");
  }
}

function fromErrors(errors) {
  const codes = errors.map((error) => error.extensions?.code);
  if (codes.includes("UNAVAILABLE")) {
    return new Trouble("away", errors[0].message);
  }
  if (codes.includes("TIMED_OUT")) {
    return new Trouble("slow", errors[0].message);
  }
  if (codes.includes("TOO_MANY_REQUESTS")) {
    return new Trouble("too-much", errors[0].message);
  }
  if (codes.includes("BUSY")) {
    return new Trouble("busy", errors[0].message);
  }
  if (codes.includes("DONE_ALREADY")) {
    return new Trouble("done", errors[0].message);
  }
  if (codes.includes("NOT_ALLOWED")) {
    return new Trouble("not-allowed", errors[0].message);
  }
  return new Trouble("fault", errors[0].message);
}
