// circles/page
//
// Purpose: Some circles of all, newest first.
// Parameters:
//   $skip   INTEGER NOT NULL     how many come before
//   $limit  INTEGER NOT NULL     most rows
// Returns:
//   circle  MAP NOT NULL  id, aroundId (the person it is around), purpose, askedOn, explainedOn, startedOn, waitingSince, pausedOn,
//                         endedOn, cameOfIt, facilitated and invited of each
// Index: Circle(askedOn, id)

MATCH (circle:Circle)
WHERE circle.askedOn IS NOT NULL AND circle.id IS NOT NULL
WITH circle
ORDER BY circle.askedOn DESC, circle.id DESC
SKIP $skip
LIMIT $limit
MATCH (circle)-[:AROUND]->(person:Person)
RETURN
  circle {
    .id,
    aroundId: person.id,
    .purpose,
    .askedOn,
    .explainedOn,
    .startedOn,
    .waitingSince,
    .pausedOn,
    .endedOn,
    .cameOfIt,
    facilitated: EXISTS {
      MATCH (circle)<-[belongs:BELONGS_TO]-()
      WHERE belongs.role = 'FACILITATOR'
    },
    invited: EXISTS {
      MATCH (circle)<-[belongs:BELONGS_TO]-()
      WHERE belongs.role = 'MEMBER'
    }
  } AS circle
ORDER BY circle.askedOn DESC, circle.id DESC
