// circles/around-people
//
// Purpose: The circles around some people, newest first.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL     around whom
// Returns:
//   circle  MAP NOT NULL  id, aroundId (the person it is around), purpose, askedOn, explainedOn, startedOn, waitingSince, pausedOn,
//                         endedOn, cameOfIt, facilitated and invited of each
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (circle:Circle)-[:AROUND]->(person)
  RETURN circle
  ORDER BY circle.askedOn DESC, circle.id DESC
  LIMIT 100
}
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
ORDER BY circle.aroundId, circle.askedOn DESC, circle.id DESC
