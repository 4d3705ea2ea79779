// community/assure-place
//
// Purpose: Notes on which day somebody made sure of a place, or, without a day, that nobody has.
// Parameters:
//   $id  STRING NOT NULL
//   $on  DATE
// Returns:
//   id      STRING NOT NULL   the same, if there is such a place
//   before  DATE              the day that was there
// Index: Place(id)

MATCH (place:Place {id: $id})
// The write holds the place, so that the day that was there is the last one.
SET place.version = place.version + 1
WITH place, place.assuredOn AS before
SET place.assuredOn = $on
RETURN
  place.id AS id,
  before AS before
LIMIT 1
