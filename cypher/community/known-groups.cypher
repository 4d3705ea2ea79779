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
//   id            STRING NOT NULL
//   merged        BOOLEAN NOT NULL        whether it was merged into another record
// Index: Group(sourceKey), MergedGroup(sourceKey)

CALL () {
  MATCH (group:Group)
  WHERE group.sourceKey IN $sourceKeys
  RETURN group
  UNION
  MATCH (group:MergedGroup)
  WHERE group.sourceKey IN $sourceKeys
  RETURN group
}
RETURN
  group.sourceKey AS sourceKey,
  group.sourceHash AS sourceHash,
  group.sourceFields AS sourceFields,
  group.missingSince IS NOT NULL AS missing,
  group.id AS id,
  group:MergedGroup AS merged
ORDER BY sourceKey
LIMIT 10000
