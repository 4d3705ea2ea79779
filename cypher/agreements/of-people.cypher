// agreements/of-people
//
// Purpose: What people agreed to, newest first, 500 at most each.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose
//   $inForceOn  DATE                            only what holds on this day; null for all
// Returns:
//   id         STRING NOT NULL
//   personId   STRING NOT NULL
//   recipient  STRING NOT NULL
//   purpose    STRING NOT NULL
//   shares     LIST<STRING NOT NULL> NOT NULL
//   since      DATE NOT NULL
//   until      DATE
//   words      STRING
// Index: Person(id)
UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[:AGREED_TO]->(agreement:Agreement)
  WHERE
    $inForceOn IS NULL OR
    (agreement.since <= $inForceOn AND (agreement.until IS NULL OR agreement.until > $inForceOn))
  RETURN agreement
  ORDER BY agreement.since DESC, agreement.recordedAt DESC, agreement.id
  LIMIT 500
}
RETURN
  agreement.id AS id,
  person.id AS personId,
  agreement.recipient AS recipient,
  agreement.purpose AS purpose,
  agreement.shares AS shares,
  agreement.since AS since,
  agreement.until AS until,
  agreement.words AS words
ORDER BY personId, since DESC, agreement.recordedAt DESC, id
LIMIT 50000
