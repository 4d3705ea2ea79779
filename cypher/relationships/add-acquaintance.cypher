// relationships/add-acquaintance
//
// Purpose: Records that two people know each other.
// Parameters:
//   $lesserId        STRING NOT NULL     the one whose id comes first
//   $greaterId       STRING NOT NULL     the other
//   $acquaintanceId  STRING NOT NULL     the id of what is recorded
//   $inWords         STRING              how they know each other
// Returns:
//   between  LIST<STRING NOT NULL> NOT NULL     the ids of the two, by name
// Index: Person(id)

MATCH (lesser:Person {id: $lesserId})
CALL (lesser) {
  MATCH (greater:Person {id: $greaterId})
  CREATE (lesser)-[:ACQUAINTED {id: $acquaintanceId, inWords: $inWords}]->(greater)
  RETURN greater
}
RETURN
  CASE
    WHEN lesser.name <= greater.name THEN [lesser.id, greater.id]
    ELSE [greater.id, lesser.id]
  END AS between
