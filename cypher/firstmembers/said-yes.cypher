// firstmembers/said-yes
//
// Purpose: Who said yes to a group that is to start, when they were last asked.
// Parameters:
//   $plannedGroupId  STRING NOT NULL
// Returns:
//   personId       STRING NOT NULL
//   words          STRING
//   withConnector  BOOLEAN NOT NULL  whether a connector may follow it up
// Index: PlannedGroup(id)

MATCH (planned:PlannedGroup {id: $plannedGroupId})
MATCH (planned)<-[:INVITES_TO]-(invitation)<-[:WAS_INVITED]-(person)
WITH planned, person, invitation
ORDER BY invitation.invitedOn DESC, invitation.recordedAt DESC, invitation.id
WITH planned, person, collect(invitation)[0] AS last
WHERE last.answer = 'YES'
RETURN
  person.id AS personId,
  last.words AS words,
  coalesce(last.withConnector, false) AS withConnector
ORDER BY personId
LIMIT 1000
