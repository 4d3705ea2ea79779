// community/known-places
//
// Purpose: What is known of some places of directories.
// Parameters:
//   $sourceKeys  LIST<STRING NOT NULL> NOT NULL   10,000 at most
// Returns:
//   sourceKey     STRING NOT NULL
//   sourceHash    STRING                  of the record as it came last
//   sourceFields  LIST<STRING NOT NULL>   the fields that it spoke about
//   missing       BOOLEAN NOT NULL        whether the source no longer had it
//   id            STRING NOT NULL
//   merged        BOOLEAN NOT NULL        whether it was merged into another record; never
// Index: Place(sourceKey)

MATCH (place:Place)
WHERE place.sourceKey IN $sourceKeys
RETURN
  place.sourceKey AS sourceKey,
  place.sourceHash AS sourceHash,
  place.sourceFields AS sourceFields,
  place.missingSince IS NOT NULL AS missing,
  place.id AS id,
  false AS merged
ORDER BY sourceKey
LIMIT 10000
