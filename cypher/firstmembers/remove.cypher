// firstmembers/remove
//
// Purpose: Takes an invitation out that was written down by mistake. What was said of how many there are stays.
// Parameters:
//   $id  STRING NOT NULL
// Returns: nothing
// Index: Invitation(id)

MATCH (invitation:Invitation {id: $id})
DETACH DELETE invitation
