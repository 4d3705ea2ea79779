// relationships/circle-standing
//
// Purpose: What the rules need to know of a circle before somebody is put into it.
// Parameters:
//   $personId  STRING NOT NULL     whose circle
//   $withId    STRING              who is to be put into it; null when nobody on the map yet
// Returns:
//   openTies   INTEGER NOT NULL     how many ties of it go on
//   alreadyIn  BOOLEAN NOT NULL     whether one of them is with that person
// Index: Person(id)

MATCH (person:Person {id: $personId})
OPTIONAL MATCH (person)-[tie:TIE]->(other:Person)
WHERE tie.endedOn IS NULL
RETURN
  count(tie) AS openTies,
  count(CASE WHEN other.id = $withId THEN 1 END) > 0 AS alreadyIn
