// relationships/ties-of-people
//
// Purpose: The ties in the circles of some people, closest ring first.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL     whose circles
//   $alsoEnded  BOOLEAN NOT NULL                   whether to answer ties that have ended, too
// Returns:
//   ofId    STRING NOT NULL     whose circle it is in
//   withId  STRING NOT NULL     the other person
//   tie     MAP NOT NULL        its properties
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (person)-[tie:TIE]->(other:Person)
  WHERE $alsoEnded OR tie.endedOn IS NULL
  WITH
    tie,
    other,
    CASE tie.sector
      WHEN 'FAMILY' THEN 1
      WHEN 'FRIEND' THEN 2
      WHEN 'COMMUNITY' THEN 3
      ELSE 4
    END AS sectorPosition
  ORDER BY tie.ring, sectorPosition, other.name, tie.id
  LIMIT 2000
  RETURN
    tie,
    other,
    sectorPosition
}
RETURN
  person.id AS ofId,
  other.id AS withId,
  properties(tie) AS tie
ORDER BY ofId, tie.ring, sectorPosition, other.name, tie.id
