// gaps/remove-planned-group
//
// Purpose: Takes away the plan of a group, since it has opened or was given up.
// Parameters:
//   $neighbourhoodId  STRING NOT NULL
//   $id               STRING NOT NULL  the plan's
// Returns: nothing
// Index: Neighbourhood(id)

MATCH (:Neighbourhood {id: $neighbourhoodId})<-[:PLANNED_IN]-(planned)
WHERE planned.id = $id
DETACH DELETE planned
