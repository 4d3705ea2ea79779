// gaps/hold-planned-group
//
// Purpose: Whether a group is to start in a neighbourhood; holds it until the transaction ends, so that it is opened or given up once.
// Parameters:
//   $neighbourhoodId  STRING NOT NULL
//   $id               STRING NOT NULL  the plan's
// Returns:
//   id  STRING NOT NULL
// Index: Neighbourhood(id)

MATCH (:Neighbourhood {id: $neighbourhoodId})<-[:PLANNED_IN]-(planned)
WHERE planned.id = $id
SET planned.id = planned.id
RETURN planned.id AS id
