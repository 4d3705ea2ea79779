// community/assure-place
//
// Purpose: Notes on which day somebody made sure of a place, or, without a day, that nobody has. Takes notes of the change along,
//   which would be a statement more.
// Parameters:
//   $id     STRING NOT NULL
//   $on     DATE
//   $notes  LIST<MAP NOT NULL> NOT NULL   as in audit/note-changes
// Returns:
//   version  INTEGER NOT NULL   the new one, if there is such a place
//   before   DATE               the day that was there
// Index: Place(id)

CALL () {
  UNWIND $notes AS note
  CREATE (change:UnchainedChange)
  SET change = note
}
MATCH (place:Place {id: $id})
// The write holds the place, so that the day that was there is the last one.
SET place.version = place.version + 1
// One that somebody removed meanwhile has no properties any more.
WITH place, place.assuredOn AS before
WHERE place.version IS NOT NULL
SET place.assuredOn = $on
RETURN
  place.version AS version,
  before AS before
LIMIT 1
