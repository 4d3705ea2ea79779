// gaps/ask-for-first-members
//
// Purpose: Notes since when first members are asked for, for a group that is to start, or that they are asked for no longer. One that
//   is asked for already stays so since the same day.
// Parameters:
//   $neighbourhoodId  STRING NOT NULL
//   $id               STRING NOT NULL  the plan's
//   $since            DATE             null where nobody is asked any more
// Returns: nothing
// Index: Neighbourhood(id)

MATCH (:Neighbourhood {id: $neighbourhoodId})<-[:PLANNED_IN]-(planned)
WHERE planned.id = $id
SET planned.askingSince =
  CASE
    WHEN $since IS NULL THEN null
    ELSE coalesce(planned.askingSince, $since)
  END
