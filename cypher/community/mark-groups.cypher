// community/mark-groups
//
// Purpose: Marks groups as missing at their source since a day, or, without a day, as there again.
// Parameters:
//   $sourceKeys  LIST<STRING NOT NULL> NOT NULL
//   $on          DATE   for what is newly missing; what was marked before keeps its day
// Returns: nothing
// Index: Group(sourceKey)

UNWIND $sourceKeys AS sourceKey
MATCH (group:Group {sourceKey: sourceKey})
SET group.missingSince =
  CASE
    WHEN $on IS NOT NULL THEN coalesce(group.missingSince, $on)
  END
