// community/mark-places
//
// Purpose: Marks places as missing at their source since a day, or, without a day, as there again.
// Parameters:
//   $sourceKeys  LIST<STRING NOT NULL> NOT NULL
//   $on          DATE   for what is newly missing; what was marked before keeps its day
// Returns: nothing
// Index: Place(sourceKey)

UNWIND $sourceKeys AS sourceKey
MATCH (place:Place {sourceKey: sourceKey})
SET place.missingSince =
  CASE
    WHEN $on IS NOT NULL THEN coalesce(place.missingSince, $on)
  END
