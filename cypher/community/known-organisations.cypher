// community/known-organisations
//
// Purpose: What is known of some organisations of directories.
// Parameters:
//   $sourceKeys  LIST<STRING NOT NULL> NOT NULL   10,000 at most
// Returns:
//   sourceKey     STRING NOT NULL
//   sourceHash    STRING                  of the record as it came last
//   sourceFields  LIST<STRING NOT NULL>   the fields that it spoke about
//   missing       BOOLEAN NOT NULL        whether the source no longer had it
//   id            STRING NOT NULL
//   merged        BOOLEAN NOT NULL        whether it was merged into another record; never
// Index: Organisation(sourceKey)

MATCH (organisation:Organisation)
WHERE organisation.sourceKey IN $sourceKeys
RETURN
  organisation.sourceKey AS sourceKey,
  organisation.sourceHash AS sourceHash,
  organisation.sourceFields AS sourceFields,
  organisation.missingSince IS NOT NULL AS missing,
  organisation.id AS id,
  false AS merged
ORDER BY sourceKey
LIMIT 10000
