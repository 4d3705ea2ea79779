// introductions/introduce-first-members
//
// Purpose: Records of several people at once that they are introduced to a group, which has just opened, and counts them there.
// Parameters:
//   $groupId  STRING NOT NULL
//   $members  LIST<MAP NOT NULL> NOT NULL  of each the personId, the new id and the properties; 1,000 at most
// Returns: nothing
// Index: Person(id), Group(id)

MATCH (group:Group {id: $groupId})
SET group.introduced = coalesce(group.introduced, 0) + size($members)
WITH group
UNWIND $members AS member
WITH group, member, member.personId AS wantedId
MATCH (person:Person {id: wantedId})
CREATE (person)-[:INTRODUCED]->(introduction:Introduction {id: member.id})-[:TO]->(group)
SET introduction += member.properties
