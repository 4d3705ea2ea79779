// What the list of people and the form for a new person ask of the server.

export const PEOPLE = `query People($search: String, $supported: Boolean, $first: Int, $after: String) {
  people(search: $search, supported: $supported, first: $first, after: $after) {
    nodes { id name knownAs home { neighbourhood { name } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const TEAMS = `query Teams {
  me { person { id } }
  teams(first: 100) { nodes { id name members { person { id } } } }
}`;

export const ADD_PERSON = `mutation AddPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    person { id name knownAs }
    change { id summary }
    userErrors { message field code }
  }
}`;

export const SUPPORT_PERSON = `mutation SupportPerson($input: SupportPersonInput!) {
  supportPerson(input: $input) { person { id } userErrors { message field code } }
}`;
