// Reads examples.graphql: one tab for each part between lines of "#---". A line "# variables: {...}" fills the variables.

const BETWEEN = /^#---.*$/m;
const VARIABLES = /^# variables:(.*)$/m;

export function tabs(text) {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({
      query: part.replace(VARIABLES, "").trim() + "\n",
      variables: variables(part),
    }));
}

function variables(part) {
  const found = part.match(VARIABLES);
  return found ? JSON.stringify(JSON.parse(found[1]), null, 2) : null;
}
