// relationships/receive-acquaintances
//
// Purpose: Records that people know each other who came from another program; what is recorded already stays as it is.
// Parameters:
//   $pairs  LIST<MAP> NOT NULL  lesserId (the one whose id comes first), greaterId, acquaintanceId and inWords of each
// Returns:
//   acquaintanceId  STRING NOT NULL  what was not recorded before
// Index: Person(id)

UNWIND $pairs AS row
MATCH (lesser:Person {id: row.lesserId})
CALL (lesser, row) {
  MATCH (greater:Person {id: row.greaterId})
  MERGE (lesser)-[known:ACQUAINTED]->(greater)
  ON CREATE SET
    known.id = row.acquaintanceId,
    known.inWords = row.inWords
  WITH known, row
  WHERE known.id = row.acquaintanceId
  RETURN known.id AS acquaintanceId
}
RETURN acquaintanceId AS acquaintanceId
ORDER BY acquaintanceId
LIMIT 10000
