// community/known-groups
//
// Purpose: What is known of some groups of directories.
// Parameters:
//   $sourceKeys  LIST<STRING NOT NULL> NOT NULL   10,000 at most
// Returns:
//   sourceKey     STRING NOT NULL
//   sourceHash    STRING                  of the record as it came last
//   sourceFields  LIST<STRING NOT NULL>   the fields that it spoke about
//   missing       BOOLEAN NOT NULL        whether the source no longer had it
// Index: Group(sourceKey)

MATCH (group:Group)
WHERE group.sourceKey IN $sourceKeys
RETURN
  group.sourceKey AS sourceKey,
  group.sourceHash AS sourceHash,
  group.sourceFields AS sourceFields,
  group.missingSince IS NOT NULL AS missing
ORDER BY sourceKey
LIMIT 10000
