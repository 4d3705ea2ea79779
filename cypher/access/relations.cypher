// access/relations
//
// Purpose: How an account stands to some people today. Starts at the people and looks at their teams and circles, which are few.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  to whom
//   $account    STRING NOT NULL                 the account
//   $me         STRING NOT NULL                 who the account is in the graph; an id of nobody where that is not known
//   $today      DATE NOT NULL
//   $now        ZONED DATETIME NOT NULL
// Returns:
//   personId      STRING NOT NULL
//   own           BOOLEAN NOT NULL              whether the account is this person
//   roles         LIST<STRING NOT NULL> NOT NULL  the account's roles in teams that support the person
//   added         BOOLEAN NOT NULL              whether the account added the person, and no team has supported them yet
//   emergency     STRING                        why the account has opened the record in an emergency; null if it has not
//   facilitates   BOOLEAN NOT NULL              whether it facilitates, or stands by the facilitator of, a circle around the person
//   colleague     BOOLEAN NOT NULL              whether the person works in a team
//   introducible  BOOLEAN NOT NULL              whether the person has agreed to be introduced
//   agreements    LIST<MAP NOT NULL> NOT NULL   recipient and shares of each agreement in force
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
OPTIONAL MATCH (me:Person {id: $me})
CALL (person) {
  WITH person
  WHERE NOT EXISTS { MATCH (person)<-[:SUPPORTS]-(:Team) }
  MATCH (person)<-[:ABOUT]-(change:Change)
  WHERE change.by = $account AND change.kind = 'PERSON_ADDED'
  RETURN count(change) > 0 AS added
}
RETURN
  personId AS personId,
  personId = $me AS own,
  COLLECT {
    MATCH (person)<-[supports:SUPPORTS]-(team:Team)<-[works:WORKS_IN]-(me)
    WHERE
      coalesce(supports.since <= $today, true) AND
      coalesce(supports.until > $today, true)
    RETURN DISTINCT works.role AS role
    ORDER BY role
  } AS roles,
  added AS added,
  COLLECT {
    MATCH (person)<-[:FOR]-(glass:BreakGlass)<-[:BROKE_GLASS]-(account:Account)
    WHERE glass.until > $now AND account.id = $account
    RETURN glass.reason AS reason
    ORDER BY glass.since DESC
    LIMIT 1
  }[0] AS emergency,
  EXISTS {
    MATCH (person)<-[:AROUND]-(circle:Circle)<-[belongs:BELONGS_TO]-(me)
    WHERE
      belongs.role IN ['FACILITATOR', 'MENTOR'] AND
      coalesce(circle.endedOn > $today, true)
  } AS facilitates,
  EXISTS { MATCH (person)-[:WORKS_IN]->(:Team) } AS colleague,
  coalesce(person.openToIntroductionsSince <= $today, false) AS introducible,
  COLLECT {
    MATCH (person)-[:AGREED_TO]->(agreement:Agreement)
    WHERE
      agreement.since <= $today AND
      coalesce(agreement.until > $today, true)
    RETURN {recipient: agreement.recipient, shares: agreement.shares}
  } AS agreements
ORDER BY personId
