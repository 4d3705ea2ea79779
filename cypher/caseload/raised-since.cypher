// caseload/raised-since
//
// Purpose: Whose level became high after a moment, of those whom the teams support that an account coaches; nobody for an account that
//   may no longer sign in. Begins at what became high, which is little, and not at the teams.
// Parameters:
//   $me     STRING NOT NULL          who the account is in the graph
//   $since  ZONED DATETIME NOT NULL  after this moment
//   $today  DATE NOT NULL
// Returns:
//   personId   STRING NOT NULL
//   signals    LIST<STRING NOT NULL> NOT NULL
//   sentences  LIST<STRING NOT NULL> NOT NULL  in the order of signals
//   raisedAt   ZONED DATETIME NOT NULL
// Index: IsolationFigures(raisedAt)

MATCH (figures:IsolationFigures)
USING INDEX figures:IsolationFigures(raisedAt)
WHERE figures.raisedAt > $since AND figures.level = 'HIGH'
MATCH (figures)<-[:HAS_FIGURES]-(person:Person)
WHERE
  EXISTS {
    MATCH (person)<-[supports:SUPPORTS]-(:Team)<-[works:WORKS_IN]-(me:Person)<-[:IS]-(account:Account)
    WHERE
      me.id = $me AND
      works.role = 'COACH' AND
      'COACH' IN account.roles AND
      account.disabledAt IS NULL AND
      coalesce(supports.since <= $today, true) AND
      coalesce(supports.until > $today, true)
  }
RETURN
  person.id AS personId,
  figures.signals AS signals,
  figures.sentences AS sentences,
  figures.raisedAt AS raisedAt
ORDER BY raisedAt, personId
LIMIT 1000
