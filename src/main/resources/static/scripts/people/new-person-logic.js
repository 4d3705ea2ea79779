// What the form for a new person sends: only what was filled in.

/** The input for addPerson. */
export function newPersonInput(values) {
  const input = { name: values.name };
  for (const name of ["knownAs", "postcode"]) {
    if (values[name].trim() !== "") {
      input[name] = values[name].trim();
    }
  }
  if (values.birthYear.trim() !== "") {
    input.birthYear = wholeNumber(values.birthYear);
  }
  if (values.livesAlone !== null) {
    input.livesAlone = values.livesAlone;
  }
  input.profile = {
    appreciated: values["profile.appreciated"],
    matters: values["profile.matters"],
    support: values["profile.support"],
  };
  return input;
}

/** The number that was typed; 0, which every rule about years refuses in words, when it is none. */
export function wholeNumber(text) {
  const number = Number(String(text).trim());
  return Number.isInteger(number) && Math.abs(number) < 100_000 ? number : 0;
}

/** The teams in which whoever asks works; all of them for an account that is nobody's. */
export function ownTeams({ me, teams }) {
  const own = me?.person?.id;
  return own ? teams.nodes.filter(({ members }) => members.some(({ person }) => person.id === own)) : teams.nodes;
}
