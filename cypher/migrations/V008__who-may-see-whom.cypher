// Who may see whom: records that were opened without a legitimate relationship.
CREATE CONSTRAINT break_glass_id IF NOT EXISTS FOR (n:BreakGlass) REQUIRE n.id IS UNIQUE;

// Whom an account has added.
CREATE RANGE INDEX change_by IF NOT EXISTS FOR (n:Change) ON (n.by, n.kind);
