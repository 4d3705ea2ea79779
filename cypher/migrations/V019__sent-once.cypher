// Requests that were sent under a key, so that one that comes again is done once; what has expired is found by its time.
CREATE CONSTRAINT sent_once_key IF NOT EXISTS FOR (n:SentOnce) REQUIRE n.key IS UNIQUE;
CREATE RANGE INDEX sent_once_expiry IF NOT EXISTS FOR (n:SentOnce) ON (n.expiresAt);
