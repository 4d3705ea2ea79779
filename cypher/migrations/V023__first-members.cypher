// Groups that are to start, and invitations to be among their first members, by id.
CREATE CONSTRAINT planned_group_id IF NOT EXISTS FOR (n:PlannedGroup) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (n:Invitation) REQUIRE n.id IS UNIQUE;
