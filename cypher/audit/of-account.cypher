// audit/of-account
//
// Purpose: A page of what an account did, newest first.
// Parameters:
//   $account  STRING NOT NULL        the account
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
// Index: AuditRecord(account, at), Account(id)

MATCH (record:AuditRecord {account: $account})
WHERE record.at >= $since AND record.at <= $until
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
