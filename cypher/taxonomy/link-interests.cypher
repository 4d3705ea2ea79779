// taxonomy/link-interests
//
// Purpose: Sets the wider interests of a source's interests: what is no longer said goes, what is new comes.
// Parameters:
//   $rows  LIST<MAP NOT NULL> NOT NULL   each with sourceKey, broaderKeys (of the source) and broaderIds (of ours)
// Returns: nothing
// Index: Interest(sourceKey), Interest(id)

UNWIND $rows AS row
MATCH (interest:Interest {sourceKey: row.sourceKey})
CALL (interest, row) {
  MATCH (interest)-[old:BROADER]->(was:Interest)
  WHERE NOT was.sourceKey IN row.broaderKeys AND NOT was.id IN row.broaderIds
  DELETE old
}
CALL (interest, row) {
  UNWIND row.broaderKeys AS broaderKey
  MATCH (broader:Interest {sourceKey: broaderKey})
  MERGE (interest)-[:BROADER]->(broader)
}
CALL (interest, row) {
  UNWIND row.broaderIds AS broaderId
  MATCH (broader:Interest {id: broaderId})
  MERGE (interest)-[:BROADER]->(broader)
}
