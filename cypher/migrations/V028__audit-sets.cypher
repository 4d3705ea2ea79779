// The same people are looked at together again and again, as in the list of a team. Instead of a mention for each record and person there
// is one for each set of people, month and person. Each record that is there already has a set of its own.
CREATE RANGE INDEX audit_mention_set IF NOT EXISTS FOR (n:AuditMention) ON (n.person, n.month, n.set);
CREATE RANGE INDEX audit_record_set IF NOT EXISTS FOR (n:AuditRecord) ON (n.set, n.at);
CREATE CONSTRAINT audit_people_id IF NOT EXISTS FOR (n:AuditPeople) REQUIRE n.id IS UNIQUE;
MATCH (mention:AuditMention)
WHERE mention.set IS NULL
CALL (mention) {
  MATCH (record:AuditRecord {chain: mention.chain, number: mention.number})
  SET
    record.set = record.chain + ' ' + record.number,
    mention.set = record.chain + ' ' + record.number,
    mention.month = date.truncate('month', record.at)
  REMOVE mention.at, mention.chain, mention.number
} IN TRANSACTIONS OF 1000 ROWS;
DROP INDEX audit_mention_person IF EXISTS;
