// Introductions to a group or place, and each step on the way, by id.
CREATE CONSTRAINT introduction_id IF NOT EXISTS FOR (n:Introduction) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT introduction_step_id IF NOT EXISTS FOR (n:IntroductionStep) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT group_need_id IF NOT EXISTS FOR (n:GroupNeed) REQUIRE n.id IS UNIQUE;
