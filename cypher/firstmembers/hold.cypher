// firstmembers/hold
//
// Purpose: Holds a group that is to start against others who would invite somebody to it, open it or give it up at the same moment.
// Parameters:
//   $plannedGroupId  STRING NOT NULL
// Returns:
//   id    STRING NOT NULL
//   name  STRING NOT NULL
// Index: PlannedGroup(id)

MATCH (planned:PlannedGroup {id: $plannedGroupId})
SET planned.id = planned.id
RETURN
  planned.id AS id,
  planned.name AS name
