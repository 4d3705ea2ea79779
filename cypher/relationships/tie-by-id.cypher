// relationships/tie-by-id
//
// Purpose: One tie with the two people it is between.
// Parameters:
//   $tieId  STRING NOT NULL     which tie
// Returns:
//   ofId    STRING NOT NULL     whose circle it is in
//   withId  STRING NOT NULL     the other person
//   tie     MAP NOT NULL        its properties
// Index: TIE(id)

MATCH (person:Person)-[tie:TIE {id: $tieId}]->(other:Person)
RETURN
  person.id AS ofId,
  other.id AS withId,
  properties(tie) AS tie
LIMIT 1
