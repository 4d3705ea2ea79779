// audit/of-person
//
// Purpose: A page of what was recorded about a person, newest first, by any account or by one. What is about several people is found by
//   their mentions: of as many months as can be wanted for the page, as each mention has a record in its month.
// Parameters:
//   $person   STRING NOT NULL        whom
//   $account  STRING                 the account; any if left out
//   $since  ZONED DATETIME NOT NULL   nothing before this moment
//   $until  ZONED DATETIME NOT NULL   nothing after this moment
//   $skip   INTEGER NOT NULL          how many come before
//   $limit  INTEGER NOT NULL          most rows
// Returns:
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

CALL () {
  MATCH (record:AuditRecord {person: $person})
  USING INDEX SEEK record:AuditRecord(person, at)
  WHERE record.at >= $since AND record.at <= $until AND ($account IS NULL OR record.account = $account)
  RETURN record
  ORDER BY record.at DESC, record.chain, record.number DESC
  LIMIT $skip + $limit
  UNION ALL
  CALL () {
    MATCH (whole:AuditMention {person: $person})
    USING INDEX SEEK whole:AuditMention(person, month, set)
    WHERE whole.month >= date.truncate('month', $since) AND whole.month < date.truncate('month', $until) AND whole.set IS NOT NULL
    WITH whole.month AS month
    ORDER BY month DESC
    LIMIT CASE WHEN $account IS NULL THEN $skip + $limit ELSE 1000000 END
    RETURN coalesce(min(month), date.truncate('month', $until)) AS first
  }
  MATCH (mention:AuditMention {person: $person})
  USING INDEX SEEK mention:AuditMention(person, month, set)
  WHERE mention.month >= first AND mention.month <= date.truncate('month', $until) AND mention.set IS NOT NULL
  CALL (mention) {
    MATCH (record:AuditRecord {set: mention.set})
    USING INDEX SEEK record:AuditRecord(set, at)
    WHERE record.at >= $since AND record.at <= $until
      AND $person IN record.people AND ($account IS NULL OR record.account = $account)
    RETURN record
    ORDER BY record.at DESC, record.chain, record.number DESC
    LIMIT $skip + $limit
  }
  RETURN record
  ORDER BY record.at DESC, record.chain, record.number DESC
  LIMIT $skip + $limit
}
WITH record
ORDER BY record.at DESC, record.chain, record.number DESC
SKIP $skip
LIMIT $limit
OPTIONAL MATCH (account:Account {id: record.account})
RETURN
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
ORDER BY at DESC, chain, number DESC
