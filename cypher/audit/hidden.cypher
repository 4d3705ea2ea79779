// audit/hidden
//
// Purpose: The first record in a part of a chain that somebody whom it concerns does not find, since they have no mention of its set of
//   people.
// Parameters:
//   $chain  STRING NOT NULL    the chain
//   $after  INTEGER NOT NULL   the number before the part
//   $until  INTEGER NOT NULL   the last number of the part
// Returns:
//   number  INTEGER NOT NULL   no row if there is none
// Index: AuditRecord(chain, number), AuditMention(person, month, set)

MATCH (record:AuditRecord {chain: $chain})
WHERE record.number > $after AND record.number <= $until AND record.people IS NOT NULL
WITH record.set AS set, record.people AS people, date.truncate('month', record.at) AS month, min(record.number) AS number
UNWIND people AS person
OPTIONAL MATCH (mention:AuditMention {person: person, month: month, set: set})
WITH number, person, count(mention) AS mentions
WHERE mentions = 0
RETURN number
ORDER BY number
LIMIT 1
