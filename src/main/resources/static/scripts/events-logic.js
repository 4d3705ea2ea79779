// What comes in with server-sent events, piece by piece. No DOM in here.

const END = /\r?\n\r?\n/;

/** The data of every event that is whole, and what is left of the text for the next piece. */
export function wholeEvents(text) {
  const parts = text.split(END);
  const rest = parts.pop();
  return { data: parts.map(dataOf).filter((data) => data !== ""), rest };
}

function dataOf(event) {
  return event
    .split(/\r?\n/)
    .filter((line) => line.startsWith("data:"))
    .map((line) => line.slice("data:".length).trim())
    .join("\n");
}
