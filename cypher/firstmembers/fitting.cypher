// firstmembers/fitting
//
// Purpose: For whom a group is to start that fits them and asks for first members: of some people, or of those whom a team supports in
//   which somebody has one of some roles. They live where it is planned or near where it would meet, enjoy what it is for or a part of
//   that, and agreed to be counted where it was missing. Nobody who said no to the like until the day that they chose, and nobody for
//   whom somebody who was invited is not safe.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose; empty where it begins at the teams
//   $me         STRING NOT NULL                 in whose teams; an id of nobody where it begins at the people
//   $roles      LIST<STRING NOT NULL> NOT NULL  the roles in a team
//   $waiting    BOOLEAN NOT NULL                only those who have not answered
//   $reach      FLOAT NOT NULL                  how far away they live at most from where it would meet, as the crow flies in metres
//   $today      DATE NOT NULL
//   $skip       INTEGER NOT NULL                how many come before
//   $limit      INTEGER NOT NULL                most rows
// Returns:
//   personId        STRING NOT NULL
//   plannedGroupId  STRING NOT NULL
//   roles           LIST<STRING NOT NULL> NOT NULL  in the teams where it began
//   person          MAP NOT NULL                    home, walkingMinutes and accessNeeds
//   area            MAP NOT NULL                    id and name of the neighbourhood
//   place           MAP                             point and access of where it would meet
//   wanted          MAP NOT NULL                    id and name of what it is for
//   enjoys          LIST<MAP NOT NULL> NOT NULL     id and name of what the person enjoys of that
//   invitation      MAP                             the last one
// Index: Person(id)

CALL () {
  UNWIND $personIds AS personId
  MATCH (person:Person {id: personId})
  MATCH (person)<-[supports:SUPPORTS]-(team)
  RETURN person, supports, team, null AS role
  UNION ALL
  MATCH (me:Person {id: $me})-[works:WORKS_IN]->(team:Team)-[supports:SUPPORTS]->(person)
  WHERE works.role IN $roles
  RETURN person, supports, team, works.role AS role
}
WITH
  person,
  supports,
  team,
  role
WHERE
  coalesce(supports.since <= $today, true) AND
  coalesce(supports.until > $today, true)
MATCH (team)-[:SERVES]->(area)<-[:PLANNED_IN]-(planned)-[:WOULD_OFFER]->(wanted)
WHERE planned.askingSince <= $today
WITH
  person,
  area,
  planned,
  wanted,
  collect(DISTINCT role) AS roles
WITH
  person,
  area,
  planned,
  wanted,
  roles,
  COLLECT {
    MATCH (planned)-[:WOULD_MEET_AT]->(at)
    RETURN at {.point, .access, .accessLacking}
    LIMIT 1
  }[0] AS place,
  COLLECT {
    MATCH (person)-[:ENJOYS]->(own)-[:BROADER]->{0,2}(above)
    WHERE above = wanted
    RETURN DISTINCT own {.id, .name} AS enjoyed
    ORDER BY enjoyed.name, enjoyed.id
    LIMIT 10
  } AS enjoys,
  COLLECT {
    MATCH (person)-[:WAS_INVITED]->(given)-[:INVITES_TO]->(planned)
    RETURN given {.id, .invitedOn, .answer, .answeredOn, .words, .askAgainOn, .withConnector, .recordedAt}
    ORDER BY given.invitedOn DESC, given.recordedAt DESC, given.id
    LIMIT 1
  }[0] AS invitation
WHERE
  size(enjoys) > 0 AND
  NOT ($waiting AND invitation.answer IS NOT NULL AND coalesce(invitation.askAgainOn > $today, true)) AND
  (point.distance(person.home, place.point) <= $reach OR
    (person.home.longitude >= area.west AND
      person.home.longitude <= area.east AND
      person.home.latitude >= area.south AND
      person.home.latitude <= area.north)) AND
  (invitation IS NOT NULL OR
    NOT EXISTS {
      MATCH (person)-[:WAS_INVITED]->(no)-[:ABOUT]->(same)
      WHERE same = wanted AND no.answer = 'NO' AND coalesce(no.askAgainOn > $today, true)
    }) AND
  NOT EXISTS {
    MATCH (person)-[danger:TIE]-(other)-[:WAS_INVITED]->(theirs)-[:INVITES_TO]->(planned)
    WHERE danger.unsafe AND coalesce(theirs.answer <> 'NO', true)
  }
CALL (person) {
  MATCH (person)-[:AGREED_TO]->(agreement)
  WHERE
    agreement.recipient = 'CONNECTOR' AND
    agreement.purpose = 'FINDING_A_GROUP' AND
    agreement.since <= $today AND
    coalesce(agreement.until > $today, true)
  RETURN reduce(all = [], shares IN collect(agreement.shares) | all + shares) AS shared
}
WITH
  person,
  area,
  planned,
  wanted,
  roles,
  place,
  enjoys,
  invitation,
  shared
WHERE 'INTERESTS' IN shared AND 'NEIGHBOURHOOD' IN shared
RETURN
  person.id AS personId,
  planned.id AS plannedGroupId,
  roles AS roles,
  person {.home, .walkingMinutes, .accessNeeds} AS person,
  area {.id, .name} AS area,
  place AS place,
  wanted {.id, .name} AS wanted,
  enjoys AS enjoys,
  invitation AS invitation
ORDER BY invitation IS NOT NULL, planned.askingSince, planned.id, person.name, personId
SKIP $skip
LIMIT $limit
