// directory/import-rows
//
// Purpose: What an import has to say about single records, in the order of the file.
// Parameters:
//   $id       STRING NOT NULL   the import
//   $verdict  STRING            only rows of this kind
//   $skip     INTEGER NOT NULL  how many come before
//   $limit    INTEGER NOT NULL  most rows
// Returns:
//   file      STRING
//   row       INTEGER NOT NULL
//   sourceId  STRING
//   verdict   STRING NOT NULL
//   field     STRING
//   message   STRING NOT NULL
// Index: DirectoryImport(id)
MATCH (:DirectoryImport {id: $id})-[:REPORTED]->(said:ImportRow)
WHERE $verdict IS NULL OR said.verdict = $verdict
RETURN
  said.file AS file,
  said.row AS row,
  said.sourceId AS sourceId,
  said.verdict AS verdict,
  said.field AS field,
  said.message AS message
ORDER BY said.position
SKIP $skip
LIMIT $limit
