// One key for all copies of the service, whichever is the first to need it.
CREATE CONSTRAINT seal_key_id IF NOT EXISTS FOR (n:SealKey) REQUIRE n.id IS UNIQUE;
