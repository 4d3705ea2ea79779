// community/mark-organisations
//
// Purpose: Marks organisations as missing at their source since a day, or, without a day, as there again.
// Parameters:
//   $sourceKeys  LIST<STRING NOT NULL> NOT NULL
//   $on          DATE   for what is newly missing; what was marked before keeps its day
// Returns: nothing
// Index: Organisation(sourceKey)

UNWIND $sourceKeys AS sourceKey
MATCH (organisation:Organisation {sourceKey: sourceKey})
SET organisation.missingSince =
  CASE
    WHEN $on IS NOT NULL THEN coalesce(organisation.missingSince, $on)
  END
