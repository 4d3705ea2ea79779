// What people agreed to, and what their rights over their record leave behind, has an id of its own, once.
CREATE CONSTRAINT agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT export_id IF NOT EXISTS FOR (n:Export) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT held_piece_id IF NOT EXISTS FOR (n:HeldPiece) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT legal_hold_id IF NOT EXISTS FOR (n:LegalHold) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT erasure_id IF NOT EXISTS FOR (n:Erasure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT retention_decision_id IF NOT EXISTS FOR (n:RetentionDecision) REQUIRE n.id IS UNIQUE;

// What is old enough to be looked at is found without reading everything else.
CREATE RANGE INDEX export_made IF NOT EXISTS FOR (n:Export) ON (n.madeAt);
CREATE RANGE INDEX supports_until IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.until);
CREATE RANGE INDEX outcome_look_again IF NOT EXISTS FOR (n:Outcome) ON (n.lookAgainOn);
