// signin/sample-person
//
// Purpose: Whom a sample account stands for: the first in the role, by name. Begins at the teams and circles, since the
//   sample has few.
// Parameters:
//   $role  STRING NOT NULL   WORKER, COACH, CONNECTOR or FACILITATOR
// Returns:
//   personId  STRING NOT NULL   who
// Index: Team(name, id), Circle(startedOn, id)

CALL () {
  MATCH (person:Person)-[works:WORKS_IN]->(team:Team)
  WHERE team.name IS NOT NULL AND team.id IS NOT NULL AND works.role = $role
  RETURN person
UNION
  MATCH (person:Person)-[belongs:BELONGS_TO]->(circle:Circle)
  WHERE circle.startedOn IS NOT NULL AND circle.id IS NOT NULL AND belongs.role = $role
  RETURN person
}
RETURN person.id AS personId
ORDER BY person.name, person.id
LIMIT 1
