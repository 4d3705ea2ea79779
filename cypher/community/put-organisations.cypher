// community/put-organisations
//
// Purpose: Writes organisations of directories that are new or say something else now.
// Parameters:
//   $rows  LIST<MAP NOT NULL> NOT NULL   each with id (if it is new), sourceKey, source, sourceId, sourceHash, sourceFields,
//     fields (properties to set; null takes one away), assuredOn
// Returns: nothing
// Index: Organisation(sourceKey)

UNWIND $rows AS row
MERGE (organisation:Organisation {sourceKey: row.sourceKey})
  ON CREATE SET
    organisation.id = row.id,
    organisation.source = row.source,
    organisation.sourceId = row.sourceId
SET
  organisation += row.fields,
  organisation.sourceHash = row.sourceHash,
  organisation.sourceFields = row.sourceFields,
  organisation.missingSince = null,
  organisation.assuredOn =
    CASE
      WHEN organisation.assuredOn > row.assuredOn THEN organisation.assuredOn
      ELSE coalesce(row.assuredOn, organisation.assuredOn)
    END
