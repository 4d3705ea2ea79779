// imagined/things
//
// Purpose: Adds nodes of an imagined community.
// Parameters:
//   $label  STRING NOT NULL              the label of all of them
//   $rows   LIST<MAP NOT NULL> NOT NULL  what is known of each
// Returns:
//   made  INTEGER NOT NULL  how many there are now of these: as many as rows, unless an end of one is not there
UNWIND $rows AS row
CREATE (thing:$($label))
SET thing = row
RETURN count(*) AS made
