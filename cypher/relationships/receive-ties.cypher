// relationships/receive-ties
//
// Purpose: Writes ties that came from another program: new ones, and known ones with all their properties.
// Parameters:
//   $ties  LIST<MAP> NOT NULL  ofId, withId, tieId and properties of each
// Returns: nothing
// Index: Person(id)

UNWIND $ties AS row
MATCH (person:Person {id: row.ofId})
CALL (person, row) {
  MATCH (other:Person {id: row.withId})
  MERGE (person)-[tie:TIE {id: row.tieId}]->(other)
  SET tie = row.properties
}
