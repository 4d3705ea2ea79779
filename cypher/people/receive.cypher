// people/receive
//
// Purpose: Writes people who came from another program: new ones, and what is said of known ones.
// Parameters:
//   $people  LIST<MAP> NOT NULL  personId and properties of each; a property that is null goes
// Returns: nothing
// Index: Person(id)

UNWIND $people AS row
MERGE (person:Person {id: row.personId})
SET person += row.properties
