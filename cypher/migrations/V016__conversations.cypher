// Conversations about what the map shows, by id; and what is due for a look, oldest first.
CREATE CONSTRAINT conversation_id IF NOT EXISTS FOR (n:Conversation) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX conversation_on IF NOT EXISTS FOR (n:Conversation) ON (n.on);
CREATE RANGE INDEX isolation_snapshot_on IF NOT EXISTS FOR (n:IsolationSnapshot) ON (n.on);
