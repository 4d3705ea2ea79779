// audit/of-chain
//
// Purpose: The records of a chain after one, in their order; for checking it.
// Parameters:
//   $chain  STRING NOT NULL    the chain
//   $after  INTEGER NOT NULL   the number of the last that was read
//   $limit  INTEGER NOT NULL   most rows
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
// Index: AuditRecord(chain, number)

MATCH (record:AuditRecord {chain: $chain})
WHERE record.number > $after
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
  record.hash AS hash
ORDER BY number
LIMIT $limit
