// firstmembers/by-id
//
// Purpose: An invitation to a group that is still to start.
// Parameters:
//   $id  STRING NOT NULL
// Returns:
//   personId        STRING NOT NULL
//   plannedGroupId  STRING NOT NULL
//   fields          MAP NOT NULL     its properties
// Index: Invitation(id)

MATCH (invitation:Invitation {id: $id})
MATCH (person)-[:WAS_INVITED]->(invitation)-[:INVITES_TO]->(planned)
RETURN
  person.id AS personId,
  planned.id AS plannedGroupId,
  properties(invitation) AS fields
