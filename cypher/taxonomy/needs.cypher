// taxonomy/needs
//
// Purpose: Every need that an outcome can call for, in its fixed order.
// Parameters: none
// Returns:
//   id            STRING NOT NULL
//   name          STRING NOT NULL
//   description   STRING NOT NULL
//   metByCompany  BOOLEAN NOT NULL   whether being among people at a group is itself an answer
// Index: Need(id)

MATCH (need:Need)
WHERE need.id IS NOT NULL
RETURN
  need.id AS id,
  need.name AS name,
  need.description AS description,
  need.metByCompany AS metByCompany
ORDER BY need.position, id
LIMIT 100
