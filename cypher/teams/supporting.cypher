// teams/supporting
//
// Purpose: The teams that support some people now, by name. Starts at the people: a team supports thousands.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL     whom
// Returns:
//   personId         STRING NOT NULL     whom
//   teamId           STRING NOT NULL
//   name             STRING NOT NULL
//   neighbourhoodId  STRING              the neighbourhood it works in
// Index: Person(id)

UNWIND $personIds AS id
MATCH (person:Person {id: id})
CALL (person) {
  MATCH (person)<-[supports:SUPPORTS]-(team:Team)
  WHERE supports.until IS NULL
  RETURN DISTINCT team
  ORDER BY team.name, team.id
  LIMIT 50
}
OPTIONAL MATCH (team)-[:SERVES]->(neighbourhood:Neighbourhood)
RETURN
  person.id AS personId,
  team.id AS teamId,
  team.name AS name,
  neighbourhood.id AS neighbourhoodId
ORDER BY personId, name, teamId
