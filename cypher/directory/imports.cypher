// directory/imports
//
// Purpose: Imports of directories, newest first.
// Parameters:
//   $skip   INTEGER NOT NULL  how many come before
//   $limit  INTEGER NOT NULL  most rows
// Returns:
//   id          STRING NOT NULL
//   source      STRING NOT NULL
//   format      STRING NOT NULL
//   status      STRING NOT NULL
//   startedAt   ZONED DATETIME NOT NULL
//   finishedAt  ZONED DATETIME
//   read        INTEGER NOT NULL
//   taken       INTEGER NOT NULL
//   changed     INTEGER NOT NULL
//   unchanged   INTEGER NOT NULL
//   skipped     INTEGER NOT NULL
//   missing     INTEGER NOT NULL
//   failure     STRING
// Index: DirectoryImport(startedAt, id)
MATCH (import:DirectoryImport)
WHERE import.startedAt IS NOT NULL AND import.id IS NOT NULL AND coalesce(import.about, 'DIRECTORY') = 'DIRECTORY'
RETURN
  import.id AS id,
  import.source AS source,
  import.format AS format,
  import.status AS status,
  import.startedAt AS startedAt,
  import.finishedAt AS finishedAt,
  import.read AS read,
  import.taken AS taken,
  import.changed AS changed,
  import.unchanged AS unchanged,
  import.skipped AS skipped,
  import.missing AS missing,
  import.failure AS failure
ORDER BY import.startedAt DESC, import.id
SKIP $skip
LIMIT $limit
