// agreements/by-id
//
// Purpose: One agreement.
// Parameters:
//   $id  STRING NOT NULL
// Returns:
//   id         STRING NOT NULL
//   personId   STRING NOT NULL
//   recipient  STRING NOT NULL
//   purpose    STRING NOT NULL
//   shares     LIST<STRING NOT NULL> NOT NULL
//   since      DATE NOT NULL
//   until      DATE
//   words      STRING
//   withdrawn  BOOLEAN NOT NULL
// Index: Agreement(id)
MATCH (agreement:Agreement {id: $id})<-[:AGREED_TO]-(person:Person)
RETURN
  agreement.id AS id,
  person.id AS personId,
  agreement.recipient AS recipient,
  agreement.purpose AS purpose,
  agreement.shares AS shares,
  agreement.since AS since,
  agreement.until AS until,
  agreement.words AS words,
  agreement.withdrawnAt IS NOT NULL AS withdrawn
LIMIT 1
