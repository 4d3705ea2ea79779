// rights/erase-from-changes
//
// Purpose: Puts the new id in the place of a person's in what the changes of others remember, so that these can still be taken back.
//   Reads a whole label: nothing points from a change to those whom it only mentions, and an erasure is rare and has to find all.
// Parameters:
//   $personId    STRING NOT NULL
//   $somebodyId  STRING NOT NULL  the id in place of theirs
// Returns: nothing

MATCH (change:Change)
WHERE change.before CONTAINS $personId
SET change.before = replace(change.before, $personId, $somebodyId)
