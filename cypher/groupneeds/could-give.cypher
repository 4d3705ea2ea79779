// groupneeds/could-give
//
// Purpose: Who near a group has what it needs from people, and agreed that groups are told of their gifts so that they are introduced.
//   Those whom the caller may see by id, and how many others. Nobody for whom somebody who goes there is not safe.
// Parameters:
//   $groupId   STRING NOT NULL
//   $metres    FLOAT NOT NULL                  how far away they live at most
//   $me        STRING NOT NULL                 who the account is in the graph; an id of nobody where that is not known
//   $roles     LIST<STRING NOT NULL> NOT NULL  the roles in a team that let it see
//   $connects  BOOLEAN NOT NULL                whether it may connect
//   $today     DATE NOT NULL
// Returns:
//   needId     STRING NOT NULL
//   personIds  LIST<STRING NOT NULL> NOT NULL  whom the caller may see, 50 at most, by name
//   others     INTEGER NOT NULL
// Index: Group(id), Person(id), Person(home)

MATCH (group:Group {id: $groupId})
OPTIONAL MATCH (me:Person {id: $me})
CALL (group) {
  MATCH (group)-[:NEEDS]->(need)
  WHERE need.endedOn IS NULL AND coalesce(need.until > $today, true)
  RETURN need
  ORDER BY need.since, need.id
  LIMIT 50
}
WITH
  group,
  me,
  need,
  group.point AS around,
  COLLECT {
    MATCH (need)-[:OF]->(interest)
    RETURN interest.id AS interestId
    LIMIT 50
  } AS interestIds
CALL (group, me, around, interestIds) {
  MATCH (person:Person)
  USING POINT INDEX SEEK person:Person(home)
  WHERE
    point.distance(person.home, around) <= $metres AND
    EXISTS {
      MATCH (person)-[:AGREED_TO]->(agreement)
      WHERE
        agreement.recipient = 'GROUP' AND
        agreement.purpose = 'INTRODUCTION' AND
        'GIFTS' IN agreement.shares AND
        agreement.since <= $today AND
        coalesce(agreement.until > $today, true)
    } AND
    EXISTS {
      MATCH (person)-[:HAS_GIFT]->()-[:OF]->(interest)
      WHERE interest.id IN interestIds
    } AND
    NOT EXISTS {
      MATCH (person)-[danger:TIE]-(other)-[there:TAKES_PART]->(group)
      WHERE danger.unsafe AND coalesce(there.until > $today, true)
    }
  WITH
    person,
    EXISTS {
      MATCH (person)<-[supports:SUPPORTS]-(team)<-[works:WORKS_IN]-(me)
      WHERE
        (works.role IN $roles OR
          ($connects AND
            works.role = 'CONNECTOR' AND
            EXISTS {
              MATCH (person)-[:AGREED_TO]->(shared)
              WHERE
                shared.recipient = 'CONNECTOR' AND
                'GIFTS' IN shared.shares AND
                shared.since <= $today AND
                coalesce(shared.until > $today, true)
            })) AND
        coalesce(supports.since <= $today, true) AND
        coalesce(supports.until > $today, true)
    } AS visible
  ORDER BY person.name, person.id
  RETURN
    collect(CASE WHEN visible THEN person.id END)[..50] AS personIds,
    count(CASE WHEN NOT visible THEN 1 END) AS others
}
RETURN
  need.id AS needId,
  personIds AS personIds,
  others AS others
ORDER BY need.since, needId
LIMIT 50
