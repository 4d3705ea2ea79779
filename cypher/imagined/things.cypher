// imagined/things
//
// Purpose: Adds nodes of an imagined community.
// Parameters:
//   $label  STRING NOT NULL              the label of all of them
//   $rows   LIST<MAP NOT NULL> NOT NULL  what is known of each
// Returns: nothing
UNWIND $rows AS row
CREATE (thing:$($label))
SET thing = row
