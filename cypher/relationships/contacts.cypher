// relationships/contacts
//
// Purpose: The last contacts of some people with some in their circles, newest first. Reads the contacts of each
//   person once, and goes to the others from there: a worker may have been in touch with thousands.
// Parameters:
//   $circles  LIST<MAP NOT NULL> NOT NULL     personId, and withIds: with whom
//   $limit    INTEGER NOT NULL                most contacts of each two
// Returns:
//   ofId      STRING NOT NULL                 whose contacts
//   withId    STRING NOT NULL                 with whom
//   contacts  LIST<MAP NOT NULL> NOT NULL     id, on and way of each
// Index: Person(id)

UNWIND $circles AS circle
MATCH (person:Person {id: circle.personId})-[:WAS_IN_TOUCH]->(contact:Contact)-[:`WITH`]->(other:Person)
WITH
  circle,
  person,
  contact,
  other.id AS otherId
WHERE otherId IN circle.withIds
WITH
  person,
  otherId,
  contact
ORDER BY contact.on DESC, contact.id
WITH
  person.id AS ofId,
  otherId AS withId,
  collect(contact {.id, .on, .way})[..$limit] AS contacts
RETURN
  ofId AS ofId,
  withId AS withId,
  contacts AS contacts
ORDER BY ofId, withId
