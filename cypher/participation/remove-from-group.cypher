// participation/remove-from-group
//
// Purpose: Takes a person's part in a group away as if it had never been, also from the count of who was made welcome.
// Parameters:
//   $personId  STRING NOT NULL
//   $groupId   STRING NOT NULL
// Returns: nothing
// Index: Person(id)

MATCH (person:Person {id: $personId})-[part:TAKES_PART]->(group:Group)
USING INDEX person:Person(id)
WHERE group.id = $groupId
// The write holds the group, so that nobody counts at the same time.
SET group.welcomeAsked = coalesce(group.welcomeAsked, 0)
WITH group, part
SET
  group.welcomeAsked = group.welcomeAsked - CASE WHEN part.welcomed IS NULL THEN 0 ELSE 1 END,
  group.welcomed = coalesce(group.welcomed, 0) - CASE WHEN part.welcomed THEN 1 ELSE 0 END
DELETE part
