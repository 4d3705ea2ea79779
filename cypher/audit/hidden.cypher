// audit/hidden
//
// Purpose: The first record in a part of a chain that somebody whom it concerns does not find, since it is not mentioned to them.
// Parameters:
//   $chain  STRING NOT NULL    the chain
//   $after  INTEGER NOT NULL   the number before the part
//   $until  INTEGER NOT NULL   the last number of the part
// Returns:
//   number  INTEGER NOT NULL   no row if there is none
// Index: AuditRecord(chain, number), AuditMention(person, at)

MATCH (record:AuditRecord {chain: $chain})
WHERE record.number > $after AND record.number <= $until AND record.people IS NOT NULL
UNWIND record.people AS person
OPTIONAL MATCH (mention:AuditMention {person: person, at: record.at})
WHERE mention.chain = record.chain AND mention.number = record.number
WITH record, person, count(mention) AS mentions
WHERE mentions = 0
RETURN record.number AS number
ORDER BY number
LIMIT 1
