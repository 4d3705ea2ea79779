// caseload/hold-figures
//
// Purpose: Takes the write lock of the figures of those whose maps changed and of those who have them in their maps, one after the
//   other, so that what is computed next is not older than what is kept. Whoever a team supports has figures from then on. Setting
//   the label that they have changes nothing and takes the lock. Takes notes of the changes along, which would be a statement more.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose maps changed
//   $andAround  BOOLEAN NOT NULL                with those who have them in their maps
//   $notes      LIST<MAP NOT NULL> NOT NULL     as in audit/note-changes
// Returns:
//   personId  STRING NOT NULL  whose figures are held, in the order of their ids, so that two transactions never wait for each other
// Index: Person(id)

CALL () {
  UNWIND $notes AS note
  CREATE (change:UnchainedChange)
  SET change = note
}
UNWIND $personIds AS changedId
MATCH (changed:Person {id: changedId})
CALL (changed) {
  WITH changed
  WHERE EXISTS { MATCH (changed)<-[:SUPPORTS]-(:Team) }
  MERGE (changed)-[:HAS_FIGURES]->(figures:IsolationFigures)
  ON CREATE SET figures.id = randomUUID()
  RETURN changed AS person, figures
  UNION
  MATCH (changed)<-[:TIE]-(person:Person)-[:HAS_FIGURES]->(figures:IsolationFigures)
  WHERE $andAround
  RETURN person, figures
}
WITH DISTINCT
  person,
  figures
ORDER BY person.id
SET figures:IsolationFigures
RETURN person.id AS personId
ORDER BY personId
LIMIT 100000
