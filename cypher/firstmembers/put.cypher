// firstmembers/put
//
// Purpose: Writes down that somebody was invited to be among the first members of a group, and what they said, and raises the numbers
//   that may be said of it: in steps, and never down again.
// Parameters:
//   $personId        STRING NOT NULL   whom
//   $plannedGroupId  STRING NOT NULL   to what
//   $id              STRING NOT NULL   the invitation's
//   $fields          MAP NOT NULL      its properties
//   $step            INTEGER NOT NULL  the fewest people of whom anything is said
// Returns: nothing
// Index: Person(id), PlannedGroup(id), Invitation(id)

MATCH (person:Person {id: $personId})
WITH person, $plannedGroupId AS wantedId
MATCH (planned:PlannedGroup {id: wantedId})
MATCH (planned)-[:WOULD_OFFER]->(interest)
MERGE (invitation:Invitation {id: $id})
SET invitation = $fields
SET invitation.id = $id
MERGE (person)-[:WAS_INVITED]->(invitation)
MERGE (invitation)-[:INVITES_TO]->(planned)
MERGE (invitation)-[:ABOUT]->(interest)
WITH
  planned,
  COUNT {
    MATCH (planned)<-[:INVITES_TO]-()<-[:WAS_INVITED]-(each)
    RETURN DISTINCT each
  } / $step * $step AS invited,
  COUNT {
    MATCH (planned)<-[:INVITES_TO]-(theirs)<-[:WAS_INVITED]-(each)
    WHERE theirs.answer = 'YES'
    RETURN DISTINCT each
  } / $step * $step AS saidYes
SET
  planned.invitedAtLeast = CASE WHEN invited > coalesce(planned.invitedAtLeast, 0) THEN invited ELSE planned.invitedAtLeast END,
  planned.saidYesAtLeast = CASE WHEN saidYes > coalesce(planned.saidYesAtLeast, 0) THEN saidYes ELSE planned.saidYesAtLeast END
