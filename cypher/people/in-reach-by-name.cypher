// people/in-reach-by-name
//
// Purpose: A page of the people whom an account may find, by name. Begins at its teams and circles, so that nobody else is looked at, nor felt in the time it takes.
// Parameters:
//   $me            STRING NOT NULL                 who the account is in the graph; an id of nobody where that is not known
//   $account       STRING NOT NULL                 the account
//   $adds          BOOLEAN NOT NULL                with people whom it added and no team has supported yet, and whose records it opened
//   $roles         LIST<STRING NOT NULL> NOT NULL  with those whom its teams support where it has one of these roles
//   $connects      BOOLEAN NOT NULL                with those who agreed to share something with connectors, where it is the connector
//   $facilitates   BOOLEAN NOT NULL                with those whose circles it facilitates
//   $works         BOOLEAN NOT NULL                with everybody who works in a team
//   $patterns      LIST<STRING NOT NULL> NOT NULL  what the name, or what they are called, must match; with any, also those in the maps of whom it finds
//   $supported     BOOLEAN                         only those whom a team of the account supports, or only others; null for all
//   $today         DATE NOT NULL
//   $now           ZONED DATETIME NOT NULL
//   $skip          INTEGER NOT NULL                how many come before the page
//   $limit         INTEGER NOT NULL                most rows
// Returns:
//   id  STRING NOT NULL
// Index: Person(id), Change(by, kind), Account(id)

CALL () {
  MATCH (me:Person {id: $me})-[works:WORKS_IN]->(:Team)-[supports:SUPPORTS]->(person:Person)
  USING INDEX me:Person(id)
  WHERE
    works.role IN $roles AND
    coalesce(supports.since <= $today, true) AND
    coalesce(supports.until > $today, true)
  RETURN person, true AS supported, true AS open
  UNION
  MATCH (change:Change {by: $account, kind: 'PERSON_ADDED'})-[:ABOUT]->(person:Person)
  WHERE $adds AND NOT EXISTS { MATCH (person)<-[:SUPPORTS]-(:Team) }
  RETURN person, false AS supported, true AS open
  UNION
  MATCH (:Account {id: $account})-[:BROKE_GLASS]->(glass:BreakGlass)-[:FOR]->(person:Person)
  WHERE $adds AND glass.until > $now
  RETURN person, false AS supported, true AS open
  UNION
  MATCH (person:Person {id: $me})
  RETURN person, false AS supported, true AS open
  UNION
  MATCH (me:Person {id: $me})-[works:WORKS_IN]->(:Team)-[supports:SUPPORTS]->(person:Person)
  USING INDEX me:Person(id)
  WHERE
    $connects AND
    works.role = 'CONNECTOR' AND
    coalesce(supports.since <= $today, true) AND
    coalesce(supports.until > $today, true) AND
    EXISTS {
      MATCH (person)-[:AGREED_TO]->(agreement:Agreement)
      WHERE
        agreement.recipient = 'CONNECTOR' AND
        agreement.since <= $today AND
        coalesce(agreement.until > $today, true)
    }
  RETURN person, false AS supported, false AS open
  UNION
  MATCH (me:Person {id: $me})-[belongs:BELONGS_TO]->(circle:Circle)-[:AROUND]->(person:Person)
  USING INDEX me:Person(id)
  WHERE
    $facilitates AND
    belongs.role IN ['FACILITATOR', 'MENTOR'] AND
    coalesce(circle.endedOn > $today, true)
  RETURN person, false AS supported, false AS open
  UNION
  UNWIND CASE WHEN $works THEN [true] ELSE [] END AS once
  MATCH (team:Team)<-[:WORKS_IN]-(person:Person)
  WHERE team.name IS NOT NULL AND team.id IS NOT NULL
  RETURN person, false AS supported, false AS open
}
WITH
  person,
  max(supported) AS supported,
  max(open) AS open
CALL (person, open) {
  RETURN person AS found, false AS other
  UNION
  WITH person, open
  WHERE open AND size($patterns) > 0
  MATCH (person)-[:TIE]->(found:Person)
  RETURN found, true AS other
}
WITH
  found,
  max(supported AND NOT other) AS supported
WHERE
  ($supported IS NULL OR $supported = supported) AND
  all(pattern IN $patterns WHERE normalize(found.name + ' ' + coalesce(found.knownAs, ''), NFD) =~ pattern)
RETURN found.id AS id
ORDER BY found.name, found.id
SKIP $skip
LIMIT $limit
