// groupneeds/end
//
// Purpose: Notes that a group needs something no longer, or that it needs it after all.
// Parameters:
//   $needId   STRING NOT NULL
//   $endedOn  DATE             null where it goes on
// Returns:
//   groupId  STRING NOT NULL
// Index: GroupNeed(id)

MATCH (need:GroupNeed {id: $needId})
MATCH (need)<-[:NEEDS]-(group)
SET need.endedOn = $endedOn
RETURN group.id AS groupId
