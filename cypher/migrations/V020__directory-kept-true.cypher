// A record that was merged into another of the same group: nothing finds it as a group any more, and its directory still does.
CREATE CONSTRAINT merged_group_id IF NOT EXISTS FOR (n:MergedGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT merged_group_source_key IF NOT EXISTS FOR (n:MergedGroup) REQUIRE n.sourceKey IS UNIQUE;
CREATE RANGE INDEX merged_group_merged_at IF NOT EXISTS FOR (n:MergedGroup) ON (n.mergedAt);

// Pairs of records that may be of the same group, the most alike first.
CREATE RANGE INDEX may_be_same_likeness IF NOT EXISTS FOR ()-[r:MAY_BE_SAME]-() ON (r.likeness);

// Corrections that somebody suggested: by id, those that wait, and those of an account.
CREATE CONSTRAINT correction_id IF NOT EXISTS FOR (n:Correction) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX correction_waiting_since IF NOT EXISTS FOR (n:Correction) ON (n.waitingSince);
CREATE RANGE INDEX correction_by IF NOT EXISTS FOR (n:Correction) ON (n.by);
