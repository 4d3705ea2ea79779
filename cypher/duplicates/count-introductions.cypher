// duplicates/count-introductions
//
// Purpose: Counts anew what came of introductions to some groups, after introductions have moved.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL
// Returns: nothing
// Index: Group(id), MergedGroup(id)

UNWIND $groupIds AS groupId
CALL (groupId) {
  MATCH (group:Group {id: groupId})
  RETURN group
  UNION
  MATCH (group:MergedGroup {id: groupId})
  RETURN group
}
SET
  group.introduced = nullIf(COUNT { (group)<-[:TO]-() }, 0),
  group.introducedWelcomed = nullIf(COUNT { (group)<-[:TO]-()-[:CAME_TO]->(step) WHERE step.kind = 'WELCOMED' }, 0),
  group.introducedWent = nullIf(COUNT { (group)<-[:TO]-()-[:CAME_TO]->(step) WHERE step.kind = 'WENT' }, 0),
  group.introducedStayed = nullIf(COUNT { (group)<-[:TO]-()-[:CAME_TO]->(step) WHERE step.kind = 'STAYED' }, 0),
  group.introducedTurnedAway = nullIf(COUNT { (group)<-[:TO]-()-[:CAME_TO]->(step) WHERE step.turnedAway }, 0)
