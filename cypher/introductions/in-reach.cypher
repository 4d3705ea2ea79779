// introductions/in-reach
//
// Purpose: A page of the introductions that go on of those whom an account's teams support, what is due first coming first. Where it is
//   the connector of a team, only those that a connector follows up too, of people who agree to it today.
// Parameters:
//   $me        STRING NOT NULL                 who the account is in the graph; an id of nobody where that is not known
//   $roles     LIST<STRING NOT NULL> NOT NULL  the roles in a team that let it see all
//   $connects  BOOLEAN NOT NULL                whether it may connect
//   $purposes  LIST<STRING NOT NULL> NOT NULL  what a person may have agreed to
//   $dueBy     DATE                            only what is due until then; null for all
//   $today     DATE NOT NULL
//   $skip      INTEGER NOT NULL                how many come before
//   $limit     INTEGER NOT NULL                most rows
// Returns:
//   introductionId  STRING NOT NULL
// Index: Person(id)

CALL () {
  MATCH (me:Person {id: $me})-[works:WORKS_IN]->(:Team)-[supports:SUPPORTS]->(person)-[:INTRODUCED]->(introduction)
  WHERE
    works.role IN $roles AND
    coalesce(supports.since <= $today, true) AND
    coalesce(supports.until > $today, true) AND
    introduction.dueOn IS NOT NULL
  RETURN introduction
  UNION
  MATCH (me:Person {id: $me})-[works:WORKS_IN]->(:Team)-[supports:SUPPORTS]->(person)-[:INTRODUCED]->(introduction)
  WHERE
    $connects AND
    works.role = 'CONNECTOR' AND
    coalesce(supports.since <= $today, true) AND
    coalesce(supports.until > $today, true) AND
    introduction.dueOn IS NOT NULL AND
    introduction.withConnector AND
    EXISTS {
      MATCH (person)-[:AGREED_TO]->(agreement)
      WHERE
        agreement.recipient = 'CONNECTOR' AND
        agreement.purpose IN $purposes AND
        agreement.since <= $today AND
        coalesce(agreement.until > $today, true)
    }
  RETURN introduction
}
WITH introduction
WHERE $dueBy IS NULL OR introduction.dueOn <= $dueBy
RETURN introduction.id AS introductionId
ORDER BY introduction.dueOn, introductionId
SKIP $skip
LIMIT $limit
