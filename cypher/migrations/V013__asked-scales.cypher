// What somebody was asked about how it feels has an id of its own, once.
CREATE CONSTRAINT asked_scale_id IF NOT EXISTS FOR (n:AskedScale) REQUIRE n.id IS UNIQUE;
