// geography/add-neighbourhood
//
// Purpose: Adds a neighbourhood that a team drew.
// Parameters:
//   $id      STRING NOT NULL
//   $fields  MAP NOT NULL      name, source, centre, boundary, west, east, south, north
// Returns: nothing
// Index: none

CREATE (neighbourhood:Neighbourhood {id: $id})
SET neighbourhood += $fields
