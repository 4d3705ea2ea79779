// audit/take-changes
//
// Purpose: Takes away changes that come into a chain in the same transaction; writing a value of its own to each is what holds it against other copies of the service. They are found anew then, as one that another has taken meanwhile would be counted otherwise.
//   Reads a whole label: there are as many as were made in a moment.
// Parameters:
//   $ids  LIST<STRING NOT NULL> NOT NULL   which
// Returns:
//   taken  INTEGER NOT NULL   how many there were

MATCH (held:UnchainedChange)
WHERE held.id IN $ids
SET held.copy = held.copy
WITH count(held) AS held
MATCH (change:UnchainedChange)
WHERE change.id IN $ids
DELETE change
RETURN count(change) AS taken
