// directory/start-import
//
// Purpose: Begins an import of a source, unless another one about the same and of the same source is running.
// Parameters:
//   $id          STRING NOT NULL          the new import's id
//   $about       STRING NOT NULL          DIRECTORY or CIRCLES
//   $runningFor  STRING NOT NULL          what it is about and the source; one such import runs at a time
//   $source      STRING NOT NULL          the source
//   $format      STRING NOT NULL          the format or mapping
//   $worker      STRING NOT NULL          which process does the work
//   $at          ZONED DATETIME NOT NULL  now
// Returns:
//   started  BOOLEAN NOT NULL
// Index: DirectoryImport(runningFor)
MERGE (import:DirectoryImport {runningFor: $runningFor})
ON CREATE SET
  import.id = $id,
  import.about = $about,
  import.source = $source,
  import.format = $format,
  import.status = 'RUNNING',
  import.startedAt = $at,
  import.lastSignAt = $at,
  import.worker = $worker,
  import.read = 0,
  import.taken = 0,
  import.changed = 0,
  import.unchanged = 0,
  import.skipped = 0,
  import.missing = 0
RETURN import.id = $id AS started
