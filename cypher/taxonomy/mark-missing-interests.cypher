// taxonomy/mark-missing-interests
//
// Purpose: Marks what a source no longer has, and takes the mark off what it has again.
// Parameters:
//   $prefix   STRING NOT NULL                    how every key of the source begins
//   $missing  LIST<STRING NOT NULL> NOT NULL     ids at the source
//   $on       DATE NOT NULL                      since when, for what is newly missing
// Returns: nothing
// Index: Interest(sourceKey)

MATCH (interest:Interest)
WHERE interest.sourceKey STARTS WITH $prefix
  AND (interest.sourceId IN $missing OR interest.missingSince IS NOT NULL)
SET interest.missingSince =
  CASE
    WHEN interest.sourceId IN $missing THEN coalesce(interest.missingSince, $on)
  END
