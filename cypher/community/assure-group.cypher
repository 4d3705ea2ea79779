// community/assure-group
//
// Purpose: Notes on which day somebody made sure of a group, or, without a day, that nobody has. Takes notes of the change along,
//   which would be a statement more.
// Parameters:
//   $id     STRING NOT NULL
//   $on     DATE
//   $notes  LIST<MAP NOT NULL> NOT NULL   as in audit/note-changes
// Returns:
//   version  INTEGER NOT NULL   the new one, if there is such a group
//   before   DATE               the day that was there
// Index: Group(id)

CALL () {
  UNWIND $notes AS note
  CREATE (change:UnchainedChange)
  SET change = note
}
MATCH (group:Group {id: $id})
// The write holds the group, so that the day that was there is the last one.
SET group.version = group.version + 1
// One that somebody removed meanwhile has no properties any more.
WITH group, group.assuredOn AS before
WHERE group.version IS NOT NULL
SET group.assuredOn = $on
RETURN
  group.version AS version,
  before AS before
LIMIT 1
