// audit/of-people
//
// Purpose: A page of what was recorded about each of some people, newest first. What is about several people is found as in audit/of-person.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL   whom
//   $until      ZONED DATETIME NOT NULL          nothing after this moment
//   $skip       INTEGER NOT NULL                 how many come before, of each person
//   $limit      INTEGER NOT NULL                 most rows of each person
// Returns:
//   asked       STRING NOT NULL                  which of these people
//   chain       STRING NOT NULL
//   number      INTEGER NOT NULL
//   kind        STRING NOT NULL
//   at          ZONED DATETIME NOT NULL
//   account     STRING NOT NULL
//   roles       LIST<STRING NOT NULL> NOT NULL
//   person      STRING                           whom it concerns, where that is one
//   people      LIST<STRING NOT NULL>            whom it concerns, where those are several
//   what        LIST<STRING NOT NULL> NOT NULL
//   why         LIST<STRING NOT NULL> NOT NULL
//   reason      STRING                           nothing once it was erased
//   salt        STRING
//   reasonHash  STRING
//   from        STRING
//   previous    STRING NOT NULL
//   hash        STRING NOT NULL
//   by          STRING                           what the account is called today
// Index: AuditRecord(person, at), AuditMention(person, month, set), AuditRecord(set, at), Account(id)

UNWIND $personIds AS personId
CALL (personId) {
  CALL (personId) {
    MATCH (record:AuditRecord {person: personId})
    USING INDEX SEEK record:AuditRecord(person, at)
    WHERE record.at <= $until
    RETURN record
    ORDER BY record.at DESC, record.chain, record.number DESC
    LIMIT $skip + $limit
    UNION ALL
    CALL (personId) {
      MATCH (whole:AuditMention {person: personId})
      USING INDEX SEEK whole:AuditMention(person, month, set)
      WHERE whole.month < date.truncate('month', $until) AND whole.set IS NOT NULL
      WITH whole.month AS month
      ORDER BY month DESC
      LIMIT $skip + $limit
      RETURN coalesce(min(month), date.truncate('month', $until)) AS first
    }
    MATCH (mention:AuditMention {person: personId})
    USING INDEX SEEK mention:AuditMention(person, month, set)
    WHERE mention.month >= first AND mention.month <= date.truncate('month', $until) AND mention.set IS NOT NULL
    CALL (personId, mention) {
      MATCH (record:AuditRecord {set: mention.set})
      USING INDEX SEEK record:AuditRecord(set, at)
      WHERE record.at <= $until AND personId IN record.people
      RETURN record
      ORDER BY record.at DESC, record.chain, record.number DESC
      LIMIT $skip + $limit
    }
    RETURN record
    ORDER BY record.at DESC, record.chain, record.number DESC
    LIMIT $skip + $limit
  }
  RETURN record
  ORDER BY record.at DESC, record.chain, record.number DESC
  SKIP $skip
  LIMIT $limit
}
OPTIONAL MATCH (account:Account {id: record.account})
RETURN
  personId AS asked,
  record.chain AS chain,
  record.number AS number,
  record.kind AS kind,
  record.at AS at,
  record.account AS account,
  record.roles AS roles,
  record.person AS person,
  record.people AS people,
  record.what AS what,
  record.why AS why,
  record.reason AS reason,
  record.salt AS salt,
  record.reasonHash AS reasonHash,
  record.from AS from,
  record.previous AS previous,
  record.hash AS hash,
  coalesce(account.called, account.name) AS by
ORDER BY asked, at DESC, chain, number DESC
