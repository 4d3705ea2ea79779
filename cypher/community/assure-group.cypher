// community/assure-group
//
// Purpose: Notes on which day somebody made sure of a group, or, without a day, that nobody has.
// Parameters:
//   $id  STRING NOT NULL
//   $on  DATE
// Returns:
//   id      STRING NOT NULL   the same, if there is such a group
//   before  DATE              the day that was there
// Index: Group(id)

MATCH (group:Group {id: $id})
// The write holds the group, so that the day that was there is the last one.
SET group.version = group.version + 1
WITH group, group.assuredOn AS before
SET group.assuredOn = $on
RETURN
  group.id AS id,
  before AS before
LIMIT 1
