// What is kept of isolation so that a case-load need not be computed while somebody waits: figures, and how they were before.
CREATE CONSTRAINT isolation_figures_id IF NOT EXISTS FOR (n:IsolationFigures) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT isolation_snapshot_id IF NOT EXISTS FOR (n:IsolationSnapshot) REQUIRE n.id IS UNIQUE;

// Whose level became high since a moment.
CREATE RANGE INDEX isolation_figures_raised_at IF NOT EXISTS FOR (n:IsolationFigures) ON (n.raisedAt);

// One copy of the service at a time does the nightly pass.
CREATE CONSTRAINT nightly_pass_name IF NOT EXISTS FOR (n:NightlyPass) REQUIRE n.name IS UNIQUE;
