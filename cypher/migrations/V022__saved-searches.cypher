// Searches that somebody saved: by id, those that were forgotten, and those that nobody looked at for long.
CREATE CONSTRAINT saved_search_id IF NOT EXISTS FOR (n:SavedSearch) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX saved_search_forgotten_at IF NOT EXISTS FOR (n:SavedSearch) ON (n.forgottenAt);
CREATE RANGE INDEX saved_search_looked_at IF NOT EXISTS FOR (n:SavedSearch) ON (n.lookedAt);

// What the rules of retention look for, oldest first.
CREATE RANGE INDEX introduction_asked_on IF NOT EXISTS FOR (n:Introduction) ON (n.askedOn);
CREATE RANGE INDEX circle_calendar_opened_at IF NOT EXISTS FOR (n:CircleCalendar) ON (n.openedAt);
CREATE RANGE INDEX correction_answered_at IF NOT EXISTS FOR (n:Correction) ON (n.answeredAt);
CREATE RANGE INDEX group_need_ended_on IF NOT EXISTS FOR (n:GroupNeed) ON (n.endedOn);
CREATE RANGE INDEX group_need_until IF NOT EXISTS FOR (n:GroupNeed) ON (n.until);
