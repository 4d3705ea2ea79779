// A record of the audit about several people is found by each of them through a mention of its own.
CREATE RANGE INDEX audit_mention_person IF NOT EXISTS FOR (n:AuditMention) ON (n.person, n.at);
