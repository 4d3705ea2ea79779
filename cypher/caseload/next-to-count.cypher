// caseload/next-to-count
//
// Purpose: The next people, by id, whose figures are to be counted anew today: whoever a team supports or supported, and whose
//   figures are older than today. A pass can go on wherever it stopped.
// Parameters:
//   $after  STRING NOT NULL   the last person who was looked at; '' to begin
//   $today  DATE NOT NULL
//   $most   INTEGER NOT NULL  most people
// Returns:
//   personId  STRING NOT NULL
// Index: Person(id)
MATCH (person:Person)
WHERE person.id > $after AND EXISTS { MATCH (person)<-[:SUPPORTS]-(:Team) }
OPTIONAL MATCH (person)-[:HAS_FIGURES]->(figures:IsolationFigures)
WITH
  person,
  figures
WHERE coalesce(figures.countedOn < $today, true)
RETURN person.id AS personId
ORDER BY personId
LIMIT $most
