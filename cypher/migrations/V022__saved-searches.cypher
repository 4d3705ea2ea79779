// Searches that somebody saved: by id, those that were forgotten, and those that nobody looked at for long.
CREATE CONSTRAINT saved_search_id IF NOT EXISTS FOR (n:SavedSearch) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX saved_search_forgotten_at IF NOT EXISTS FOR (n:SavedSearch) ON (n.forgottenAt);
CREATE RANGE INDEX saved_search_looked_at IF NOT EXISTS FOR (n:SavedSearch) ON (n.lookedAt);
