// directory/report-import
//
// Purpose: Writes down how far an import is and what it has to say about the records read since.
// Parameters:
//   $id      STRING NOT NULL          the import
//   $counts  MAP NOT NULL             read, taken, changed, unchanged, skipped, missing
//   $rows    LIST<MAP> NOT NULL       file, row, sourceId, verdict, field, message, position
//   $at      ZONED DATETIME NOT NULL  now, as a sign of life
// Index: DirectoryImport(id)
MATCH (import:DirectoryImport {id: $id})
SET import += $counts, import.lastSignAt = $at
WITH import
UNWIND $rows AS row
CREATE (import)-[:REPORTED]->(said:ImportRow)
SET said = row
