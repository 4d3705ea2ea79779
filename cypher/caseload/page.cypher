// caseload/page
//
// Purpose: A page of those whom the teams of an account support, whoever needs a conversation first coming first: by level, then by
//   how many signals there are, then by how long the level has been so. Reads what is kept and nothing else. Begins at the account's
//   own teams, so that nobody else is looked at or counted.
// Parameters:
//   $me               STRING NOT NULL                 who the account is in the graph
//   $roles            LIST<STRING NOT NULL> NOT NULL  in teams where it has one of these roles
//   $teamIds          LIST<STRING NOT NULL>           only these of the teams; null for all
//   $neighbourhoodId  STRING                          only teams that serve this neighbourhood; null for all
//   $level            STRING                          only people of this level; null for all
//   $signal           STRING                          only people with this signal; null for all
//   $today            DATE NOT NULL
//   $skip             INTEGER NOT NULL
//   $limit            INTEGER NOT NULL
// Returns:
//   personId    STRING NOT NULL
//   roles       LIST<STRING NOT NULL> NOT NULL  what the account is in the teams that support the person
//   level       STRING NOT NULL                 NOT_KNOWN where nothing was counted yet
//   signals     LIST<STRING NOT NULL>
//   sentences   LIST<STRING NOT NULL>           in the order of signals
//   inTouch     INTEGER
//   lsns6       INTEGER
//   levelSince  DATE
//   countedOn   DATE
// Index: Person(id)

MATCH (me:Person {id: $me})-[works:WORKS_IN]->(team:Team)
WHERE
  works.role IN $roles AND
  ($teamIds IS NULL OR team.id IN $teamIds) AND
  ($neighbourhoodId IS NULL OR EXISTS {
    MATCH (team)-[:SERVES]->(area:Neighbourhood)
    WHERE area.id = $neighbourhoodId
  })
WITH
  team,
  collect(DISTINCT works.role) AS teamRoles
MATCH (team)-[supports:SUPPORTS]->(person:Person)
WHERE
  coalesce(supports.since <= $today, true) AND
  coalesce(supports.until > $today, true)
WITH
  person,
  collect(teamRoles) AS teamsRoles
OPTIONAL MATCH (person)-[:HAS_FIGURES]->(figures:IsolationFigures)
WITH
  person,
  teamsRoles,
  figures,
  coalesce(figures.level, 'NOT_KNOWN') AS level
WHERE
  coalesce(level = $level, true) AND
  ($signal IS NULL OR coalesce($signal IN figures.signals, false))
WITH
  person,
  teamsRoles,
  figures,
  level
ORDER BY coalesce(figures.urgency, -1) DESC, figures.levelSince, person.name, person.id
SKIP $skip
LIMIT $limit
RETURN
  person.id AS personId,
  reduce(all = [], each IN teamsRoles | all + each) AS roles,
  level AS level,
  figures.signals AS signals,
  figures.sentences AS sentences,
  figures.inTouch AS inTouch,
  figures.lsns6 AS lsns6,
  figures.levelSince AS levelSince,
  figures.countedOn AS countedOn
ORDER BY coalesce(figures.urgency, -1) DESC, figures.levelSince, person.name, person.id
