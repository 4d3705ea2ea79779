// directory/count-import-rows
//
// Purpose: How many rows an import has.
// Parameters:
//   $id       STRING NOT NULL  the import
//   $verdict  STRING           only rows of this kind
// Returns:
//   count  INTEGER NOT NULL
// Index: DirectoryImport(id)
MATCH (:DirectoryImport {id: $id})-[:REPORTED]->(said:ImportRow)
WHERE $verdict IS NULL OR said.verdict = $verdict
RETURN count(said) AS count
LIMIT 1
