// The audit: each record has its place in a chain, once; it is read by person, by account and by time.
CREATE CONSTRAINT audit_chain_id IF NOT EXISTS FOR (n:AuditChain) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT audit_record_place IF NOT EXISTS FOR (n:AuditRecord) REQUIRE (n.chain, n.number) IS UNIQUE;
CREATE RANGE INDEX audit_record_person IF NOT EXISTS FOR (n:AuditRecord) ON (n.person, n.at);
CREATE RANGE INDEX audit_record_account IF NOT EXISTS FOR (n:AuditRecord) ON (n.account, n.at);
CREATE RANGE INDEX audit_record_at IF NOT EXISTS FOR (n:AuditRecord) ON (n.at);
