// circles/in-reach
//
// Purpose: A page of the circles that an account may see, newest first: around itself, around those whom its teams support, and those that it facilitates.
// Parameters:
//   $me           STRING NOT NULL                 who the account is in the graph; an id of nobody where that is not known
//   $roles        LIST<STRING NOT NULL> NOT NULL  the roles in a team that let it see
//   $facilitates  BOOLEAN NOT NULL                whether it may facilitate
//   $today        DATE NOT NULL
//   $skip         INTEGER NOT NULL                how many come before
//   $limit        INTEGER NOT NULL                most rows
// Returns:
//   circle  MAP NOT NULL  id, aroundId (the person it is around), purpose, askedOn, explainedOn, startedOn, waitingSince, pausedOn,
//                         endedOn, cameOfIt, facilitated and invited of each
// Index: Person(id)

CALL () {
  MATCH (person:Person {id: $me})<-[:AROUND]-(circle:Circle)
  RETURN circle, person
  UNION
  MATCH (me:Person {id: $me})-[works:WORKS_IN]->(:Team)-[supports:SUPPORTS]->(person:Person)<-[:AROUND]-(circle:Circle)
  USING INDEX me:Person(id)
  WHERE
    works.role IN $roles AND
    coalesce(supports.since <= $today, true) AND
    coalesce(supports.until > $today, true)
  RETURN circle, person
  UNION
  MATCH (me:Person {id: $me})-[belongs:BELONGS_TO]->(circle:Circle)-[:AROUND]->(person:Person)
  USING INDEX me:Person(id)
  WHERE
    $facilitates AND
    belongs.role IN ['FACILITATOR', 'MENTOR'] AND
    coalesce(circle.endedOn > $today, true)
  RETURN circle, person
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
ORDER BY circle.askedOn DESC, circle.id DESC
SKIP $skip
LIMIT $limit
