// caseload/page-looking-further
//
// Purpose: As caseload/page, for whoever asks for days or for what changed: with the next day that stands for each (by when the steps of
//   an urgent need are to be explored, when paid support that goes on is to be looked at again, or when to talk again, whichever comes
//   first), and whether level or signals are others than at the last snapshot until a month ago, or the first one after. It looks at
//   everybody in the teams.
// Parameters:
//   $me               STRING NOT NULL                 who the account is in the graph
//   $roles            LIST<STRING NOT NULL> NOT NULL  in teams where it has one of these roles
//   $teamIds          LIST<STRING NOT NULL>           only these of the teams; null for all
//   $neighbourhoodId  STRING                          only teams that serve this neighbourhood; null for all
//   $level            STRING                          only people of this level; null for all
//   $signal           STRING                          only people with this signal; null for all
//   $dueBy            DATE                            only people with a next day until then; null for all
//   $byDate           BOOLEAN NOT NULL                whether the earliest next day comes first, and who has none last
//   $changed          BOOLEAN NOT NULL                only people of whom something changed
//   $monthAgo         DATE NOT NULL                   since this day
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
  level,
  coalesce(
    head(COLLECT {
      MATCH (figures)-[:EARLIER]->(snapshot)
      WHERE $changed AND snapshot.on <= $monthAgo
      RETURN snapshot {.level, .signals} AS last
      ORDER BY snapshot.on DESC
      LIMIT 1
    }),
    head(COLLECT {
      MATCH (figures)-[:EARLIER]->(snapshot)
      WHERE $changed AND $monthAgo < snapshot.on < $today
      RETURN snapshot {.level, .signals} AS first
      ORDER BY snapshot.on
      LIMIT 1
    })
  ) AS before
WHERE
  NOT $changed OR
  coalesce(
    before.level <> level OR
    any(signal IN figures.signals WHERE NOT signal IN before.signals) OR
    any(signal IN before.signals WHERE NOT signal IN figures.signals),
    false
  )
CALL (person) {
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:CANNOT_WAIT]->(urgent:UrgentNeed)
  WHERE
    COUNT {
      MATCH (outcome)-[:EXPLORED]->(explored:Exploration)
      WHERE
        explored.step <> 'PAID_SUPPORT' AND
        (explored.state <> 'DECLINED' OR NOT EXISTS { (explored)-[:CONCERNS]->() })
      RETURN DISTINCT explored.step
    } < 6
  RETURN min(urgent.exploreBy) AS exploreBy
}
CALL (person) {
  MATCH (person)-[:WANTS]->(outcome:Outcome)-[:MET_BY]->(support:PaidSupport)
  WHERE coalesce(support.endsOn > $today, true)
  RETURN
    min(coalesce(
      head(COLLECT {
        MATCH (outcome)-[:REVIEWED]->(review:Review)
        WHERE review.on >= support.startsOn
        RETURN review.lookAgainOn AS again
        ORDER BY review.on DESC, review.recordedAt DESC, review.id DESC
        LIMIT 1
      }),
      support.reviewOn
    )) AS reviewOn
}
CALL (person) {
  OPTIONAL MATCH (person)-[:TALKED]->(conversation)
  RETURN conversation.lookAgainOn AS lookAgainOn
  ORDER BY conversation.on DESC, conversation.recordedAt DESC, conversation.id DESC
  LIMIT 1
}
WITH
  person,
  teamsRoles,
  figures,
  level,
  reduce(first = null, each IN [exploreBy, reviewOn, lookAgainOn] | coalesce(CASE WHEN each < first THEN each ELSE first END, each)) AS nextOn
WHERE $dueBy IS NULL OR coalesce(nextOn <= $dueBy, false)
WITH
  person,
  teamsRoles,
  figures,
  level,
  CASE WHEN $byDate THEN nextOn END AS first
ORDER BY first, coalesce(figures.urgency, -1) DESC, figures.levelSince, person.name, person.id
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
ORDER BY first, coalesce(figures.urgency, -1) DESC, figures.levelSince, person.name, person.id
