// taxonomy/put-interests
//
// Purpose: Writes interests of a source that are new or say something else now.
// Parameters:
//   $source   STRING NOT NULL
//   $rows     LIST<MAP NOT NULL> NOT NULL   each with sourceKey, sourceId, sourceHash, id (if it is new), name and otherWords
//   $version  STRING NOT NULL   the taxonomy's new version
// Returns: nothing
// Index: Interest(sourceKey), Taxonomy(id)

MERGE (taxonomy:Taxonomy {id: 'interests'})
SET taxonomy.version = $version
WITH taxonomy
UNWIND $rows AS row
MERGE (interest:Interest {sourceKey: row.sourceKey})
  ON CREATE SET
    interest.id = row.id,
    interest.source = $source,
    interest.sourceId = row.sourceId
SET
  interest.name = row.name,
  interest.otherWords = row.otherWords,
  interest.sourceHash = row.sourceHash
