// directory/running-imports
//
// Purpose: The imports that say that they are running, with who does the work and when it was last seen to go on.
// Parameters:
//   $limit  INTEGER NOT NULL  most rows
// Returns:
//   id      STRING NOT NULL
//   source  STRING NOT NULL
//   worker  STRING NOT NULL
//   seenAt  ZONED DATETIME NOT NULL
// Index: DirectoryImport(runningFor)
MATCH (import:DirectoryImport)
WHERE import.runningFor IS NOT NULL
RETURN import.id AS id, import.source AS source, import.worker AS worker, import.lastSignAt AS seenAt
ORDER BY import.runningFor
LIMIT $limit
