// A circle's life: what it came to, when it met, and since when it looks for a facilitator.
CREATE CONSTRAINT milestone_id IF NOT EXISTS FOR (n:Milestone) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE RANGE INDEX circle_asked IF NOT EXISTS FOR (n:Circle) ON (n.askedOn, n.id);

// Circles of before were started straight away.
MATCH (circle:Circle) WHERE circle.askedOn IS NULL SET circle.askedOn = circle.startedOn;
MATCH (circle:Circle)
WHERE circle.endedOn IS NULL AND NOT EXISTS { MATCH (circle)<-[belongs:BELONGS_TO]-() WHERE belongs.role = 'FACILITATOR' }
SET circle.waitingSince = circle.startedOn;
