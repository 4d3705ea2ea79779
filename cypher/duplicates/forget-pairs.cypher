// duplicates/forget-pairs
//
// Purpose: Takes away what was found about some groups before, unless somebody has decided, and notes that they were compared.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL   100 at most
// Returns: nothing
// Index: Group(id)

UNWIND $groupIds AS wantedId
MATCH (group:Group {id: wantedId})
SET group.compared = true
WITH group
MATCH (group)-[pair:MAY_BE_SAME]-()
WHERE pair.declinedAt IS NULL
DELETE pair
