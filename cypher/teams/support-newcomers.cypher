// teams/support-newcomers
//
// Purpose: Records that a team supports those of some people whom no team has ever supported. Starts at the people: a team supports
//   thousands.
// Parameters:
//   $teamId     STRING NOT NULL                 which team
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whom
//   $since      DATE NOT NULL                   since when
// Returns:
//   personId  STRING NOT NULL  who is supported now
// Index: Person(id), Team(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
WHERE NOT EXISTS { (person)<-[:SUPPORTS]-(:Team) }
CALL (person) {
  MATCH (team:Team {id: $teamId})
  CREATE (team)-[:SUPPORTS {since: $since}]->(person)
}
RETURN person.id AS personId
ORDER BY personId
LIMIT 10000
