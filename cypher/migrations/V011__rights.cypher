// Rights of the person: exports, erasure, legal holds, and what to keep for how long.
CREATE CONSTRAINT export_id IF NOT EXISTS FOR (n:Export) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT held_piece_decision_id IF NOT EXISTS FOR (n:HeldPieceDecision) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT legal_hold_id IF NOT EXISTS FOR (n:LegalHold) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (n:Erasure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retention_decision_id IF NOT EXISTS FOR (n:RetentionDecision) REQUIRE n.id IS UNIQUE;

// What is due for a look, oldest first.
CREATE RANGE INDEX supports_until IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.until);
CREATE RANGE INDEX learning_on IF NOT EXISTS FOR (n:Learning) ON (n.on);
CREATE RANGE INDEX change_at IF NOT EXISTS FOR (n:Change) ON (n.at);
CREATE RANGE INDEX break_glass_until IF NOT EXISTS FOR (n:BreakGlass) ON (n.until);
CREATE RANGE INDEX agreement_until IF NOT EXISTS FOR (n:Agreement) ON (n.until);
CREATE RANGE INDEX export_made_at IF NOT EXISTS FOR (n:Export) ON (n.madeAt);
