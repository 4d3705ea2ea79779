// gaps/sharers-in-reach
//
// Purpose: Whom of some people who agreed to be counted the caller may see: those whom a team supports in which they have one of some
//   roles, or which they connect, since what is counted is what connectors may know.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  of whom
//   $me         STRING NOT NULL                 who the account is in the graph; an id of nobody where that is not known
//   $roles      LIST<STRING NOT NULL> NOT NULL  the roles in a team that let it see
//   $today      DATE NOT NULL
// Returns:
//   personId  STRING NOT NULL
//   name      STRING NOT NULL
// Index: Person(id)

MATCH (me:Person {id: $me})-[works:WORKS_IN]->(:Team)-[supports:SUPPORTS]->(person)
WHERE
  works.role IN $roles AND
  coalesce(supports.since <= $today, true) AND
  coalesce(supports.until > $today, true) AND
  person.id IN $personIds
RETURN DISTINCT
  person.id AS personId,
  person.name AS name
ORDER BY name, personId
LIMIT 200
