// relationships/ties-from-source
//
// Purpose: The ties in the circles of some people that go on, with what came last from another program; a tie that was added or
//   changed here has nothing of it.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose circles
// Returns:
//   ofId        STRING NOT NULL  whose circle it is in
//   withId      STRING NOT NULL  the other person
//   tie         MAP NOT NULL     its properties
//   sourceHash  STRING           of what came last
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (person)-[tie:TIE]->(other:Person)
  WHERE tie.endedOn IS NULL
  RETURN
    tie,
    other
  ORDER BY tie.id
  LIMIT 2000
}
RETURN
  person.id AS ofId,
  other.id AS withId,
  properties(tie) AS tie,
  tie.sourceHash AS sourceHash
ORDER BY ofId, tie.id
