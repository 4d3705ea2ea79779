// people/supported-by-name
//
// Purpose: A page of the people whom a team supports now, by name; begins at the teams, since they are few.
// Parameters:
//   $skip   INTEGER NOT NULL   how many come before the page
//   $limit  INTEGER NOT NULL   most rows
// Returns:
//   id  STRING NOT NULL
// Index: Team(name, id)

MATCH (team:Team)
WHERE team.name IS NOT NULL
  AND team.id IS NOT NULL
MATCH (team)-[supports:SUPPORTS]->(person:Person)
WHERE supports.until IS NULL
WITH DISTINCT person
RETURN person.id AS id
ORDER BY person.name, person.id
SKIP $skip
LIMIT $limit
