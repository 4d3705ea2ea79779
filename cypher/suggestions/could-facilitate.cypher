// suggestions/could-facilitate
//
// Purpose: Who could facilitate a circle: whoever guides one, has guided one or has an account as a facilitator, and lives near and
//   agreed to be introduced, or guides a circle that the caller sees, or is in the person's own map. Nobody who is in the circle, with whom
//   the person or somebody of the circle is not safe, from whom the person has parted, of whom they want less, or who is paid to come.
// Parameters:
//   $circleId  STRING NOT NULL
//   $home      POINT                           where to begin; nobody is looked for nearby where it is null
//   $metres    FLOAT NOT NULL                  how far away they live at most
//   $me        STRING NOT NULL                 who the account is in the graph; an id of nobody where that is not known
//   $roles     LIST<STRING NOT NULL> NOT NULL  the roles in a team that let it see circles
//   $connects  BOOLEAN NOT NULL                whether it may connect
//   $ownMap    BOOLEAN NOT NULL                whether the caller sees the person's own map
//   $today     DATE NOT NULL
// Returns:
//   someone  MAP NOT NULL
//   guided   INTEGER NOT NULL  how many circles that go on they facilitate or mentor
//   metres   FLOAT             how far from where it begins they live; null if one of both is not known
// Index: Circle(id), Person(id), Person(home)

MATCH (circle:Circle {id: $circleId})-[:AROUND]->(person)
OPTIONAL MATCH (me:Person {id: $me})
CALL (person, me) {
  MATCH (other:Person)
  USING POINT INDEX SEEK other:Person(home)
  WHERE point.distance(other.home, $home) <= $metres AND other.openToIntroductionsSince <= $today
  RETURN other
  UNION
  MATCH (me)-[works:WORKS_IN]->()-[supports:SUPPORTS]->()<-[:AROUND]-()<-[guides:BELONGS_TO]-(other)
  WHERE
    (works.role IN $roles OR ($connects AND works.role = 'CONNECTOR')) AND
    coalesce(supports.since <= $today, true) AND
    coalesce(supports.until > $today, true) AND
    guides.role IN ['FACILITATOR', 'MENTOR']
  RETURN other
  UNION
  MATCH (person)-[tie:TIE]->(other)
  WHERE $ownMap AND coalesce(tie.endedOn > $today, true)
  RETURN other
}
WITH circle, person, other
WHERE
  (EXISTS {
      MATCH (other)-[guides:BELONGS_TO]->()
      WHERE guides.role IN ['FACILITATOR', 'MENTOR']
    } OR
    EXISTS {
      MATCH (other)<-[:IS]-(account)
      WHERE 'FACILITATOR' IN account.roles AND account.disabledAt IS NULL
    }) AND
  other <> person AND
  NOT EXISTS { MATCH (other)-[:BELONGS_TO]->(circle) } AND
  NOT EXISTS {
    MATCH (other)-[danger:TIE]-(there)
    WHERE danger.unsafe AND (there = person OR EXISTS { MATCH (there)-[:BELONGS_TO]->(circle) })
  } AND
  NOT EXISTS {
    MATCH (person)-[tie:TIE]->(other)
    WHERE tie.wish = 'LESS' OR tie.sector = 'PAID'
  } AND
  (NOT EXISTS {
      MATCH (person)-[parted:TIE]-(other)
      WHERE parted.endedOn <= $today
    } OR
    EXISTS {
      MATCH (person)-[tie:TIE]->(other)
      WHERE coalesce(tie.endedOn > $today, true)
    }) AND
  NOT EXISTS {
    MATCH (other)-[:WORKS_IN]->()-[supports:SUPPORTS]->(person)
    WHERE coalesce(supports.until > $today, true)
  }
RETURN
  other {
    .id,
    .name,
    .knownAs,
    .openToIntroductionsSince,
    .languages,
    .personality,
    .timesThatSuit,
    guides: true,
    likings: COLLECT {
      MATCH (other)-[:ENJOYS]->(interest)
      RETURN interest {.id, .name} AS liking
      ORDER BY liking.id
      LIMIT 100
    }
  } AS someone,
  COUNT {
    MATCH (other)-[belongs:BELONGS_TO]->(going)
    WHERE belongs.role IN ['FACILITATOR', 'MENTOR'] AND coalesce(going.endedOn > $today, true)
  } AS guided,
  point.distance(other.home, $home) AS metres
ORDER BY guided, other.id
LIMIT 200
