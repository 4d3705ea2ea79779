// imagined/owned
//
// Purpose: Adds nodes of an imagined community to those that own them.
// Parameters:
//   $fromLabel  STRING NOT NULL              the label of the owners
//   $type       STRING NOT NULL              of the relationships from them
//   $label      STRING NOT NULL              the label of what they own
//   $rows       LIST<MAP NOT NULL> NOT NULL  of each the id of its owner and what is known of it
// Returns:
//   made  INTEGER NOT NULL  how many there are now of these: as many as rows, unless an end of one is not there
// Index: Person(id), Group(id), Outcome(id), Circle(id)
UNWIND $rows AS row
CALL (row) {
  FILTER $fromLabel = 'Person'
  MATCH (owner:Person {id: row.ownerId})
  RETURN owner
  UNION ALL
  FILTER $fromLabel = 'Group'
  MATCH (owner:Group {id: row.ownerId})
  RETURN owner
  UNION ALL
  FILTER $fromLabel = 'Outcome'
  MATCH (owner:Outcome {id: row.ownerId})
  RETURN owner
  UNION ALL
  FILTER $fromLabel = 'Circle'
  MATCH (owner:Circle {id: row.ownerId})
  RETURN owner
}
CREATE (owner)-[:$($type)]->(thing:$($label))
SET thing = row.properties
RETURN count(*) AS made
