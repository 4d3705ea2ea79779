// The only module that calls the server, and only its public API. Nothing is queued and nothing is sent twice.

const LONGEST_WAIT = 20_000;

/**
 * Why there is no answer. The kind is one of:
 * "offline" (this device is not connected, or the server cannot be reached), "slow" (no answer in time),
 * "away" (the server or its database is not there just now), "fault" (the server cannot do it).
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
export async function ask(document, variables = {}, { signal } = {}) {
  const answer = await post(document, variables, signal);
  const body = await read(answer);
  if (body.errors?.length) {
    throw fromErrors(body.errors);
  }
  return body.data;
}

/** Changes something; answers the payload of the one mutation in the document, with userErrors and perhaps change. */
export async function change(document, variables) {
  const data = await ask(document, variables);
  return Object.values(data)[0];
}

/** Takes a change back; answers the payload. */
export function undoChange(changeId) {
  return change(
    `mutation Undo($input: UndoChangeInput!) {
      undoChange(input: $input) { undone { id summary } userErrors { message field code } }
    }`,
    { input: { changeId } },
  );
}

async function post(query, variables, signal) {
  const late = AbortSignal.timeout(LONGEST_WAIT);
  try {
    return await fetch("/graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify({ query, variables }),
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
  return new Trouble("fault", errors[0].message);
}
