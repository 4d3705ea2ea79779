// relationships/acquaintances
//
// Purpose: Who knows whom in the circles of some people: recorded as acquainted, or one has the other in a circle of their own.
//   Goes outwards from members only, so that a member whom half the town knows costs no more than others.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL     whose circles
// Returns:
//   ofId     STRING NOT NULL                    whose circle
//   between  LIST<STRING NOT NULL> NOT NULL     the ids of the two, by name
//   inWords  STRING                             how they know each other, if that was recorded
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (person)-[mine:TIE]->(member:Person)
  WHERE mine.endedOn IS NULL
  WITH collect(DISTINCT member) AS members
  UNWIND members AS member
  MATCH (member)-[link:ACQUAINTED|TIE]->(other:Person)
  WHERE link.endedOn IS NULL AND other IN members
  WITH
    CASE
      WHEN [member.name, member.id] < [other.name, other.id] THEN [member, other]
      ELSE [other, member]
    END AS pair,
    CASE WHEN link:ACQUAINTED THEN link.inWords END AS words
  WITH
    pair,
    max(words) AS inWords
  ORDER BY pair[0].name, pair[1].name, pair[0].id, pair[1].id
  LIMIT 5000
  RETURN
    pair,
    inWords
}
RETURN
  person.id AS ofId,
  [one IN pair | one.id] AS between,
  inWords AS inWords
ORDER BY ofId, pair[0].name, pair[1].name, pair[0].id, pair[1].id
