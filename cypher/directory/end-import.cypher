// directory/end-import
//
// Purpose: Ends an import that runs; one that has ended already stays as it is.
// Parameters:
//   $id       STRING NOT NULL          the import
//   $status   STRING NOT NULL          FINISHED or FAILED
//   $failure  STRING                   why it failed as a whole
//   $at       ZONED DATETIME NOT NULL  now
// Index: DirectoryImport(id)
MATCH (import:DirectoryImport {id: $id})
WHERE import.status = 'RUNNING'
SET import.status = $status, import.failure = $failure, import.finishedAt = $at
REMOVE import.runningFor
