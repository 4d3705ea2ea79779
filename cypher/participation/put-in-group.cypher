// participation/put-in-group
//
// Purpose: Writes a person's part in a group, new or over the one there is, and keeps the group's count of who was made welcome.
// Parameters:
//   $personId  STRING NOT NULL
//   $groupId   STRING NOT NULL
//   $id        STRING NOT NULL   for the case that it is new
//   $fields    MAP NOT NULL      stage, meanings, since, until, lastOn, welcomed; null takes one away
//   $welcomed  BOOLEAN           as in the fields
// Returns: nothing
// Index: Person(id), Group(id)

MATCH (person:Person {id: $personId})
WITH
  person,
  $groupId AS wantedId
MATCH (group:Group {id: wantedId})
// The write holds the group, so that nobody counts at the same time.
SET group.welcomeAsked = coalesce(group.welcomeAsked, 0)
MERGE (person)-[part:TAKES_PART]->(group)
  ON CREATE SET part.id = $id
WITH group, part, part.welcomed AS before
SET
  group.welcomeAsked = group.welcomeAsked
    + CASE WHEN $welcomed IS NULL THEN 0 ELSE 1 END
    - CASE WHEN before IS NULL THEN 0 ELSE 1 END,
  group.welcomed = coalesce(group.welcomed, 0)
    + CASE WHEN $welcomed THEN 1 ELSE 0 END
    - CASE WHEN before THEN 1 ELSE 0 END,
  part += $fields,
  part.joined = null
