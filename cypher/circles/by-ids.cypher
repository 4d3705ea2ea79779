// circles/by-ids
//
// Purpose: Circles by id.
// Parameters:
//   $circleIds  LIST<STRING NOT NULL> NOT NULL  which circles
// Returns:
//   circle  MAP NOT NULL  id, aroundId (the person it is around), purpose, askedOn, explainedOn, startedOn, waitingSince, pausedOn,
//                         endedOn, cameOfIt, facilitated and invited of each
// Index: Circle(id)

UNWIND $circleIds AS wantedId
MATCH (circle:Circle {id: wantedId})-[:AROUND]->(person:Person)
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
ORDER BY circle.id
LIMIT 1000
