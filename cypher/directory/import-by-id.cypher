// directory/import-by-id
//
// Purpose: One import.
// Parameters:
//   $id     STRING NOT NULL  the import
//   $about  STRING NOT NULL  DIRECTORY or CIRCLES
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
// Index: DirectoryImport(id)
MATCH (import:DirectoryImport {id: $id})
WHERE coalesce(import.about, 'DIRECTORY') = $about
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
LIMIT 1
