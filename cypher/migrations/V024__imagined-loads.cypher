// An imagined community in the graph, and how far its load has come; there is one at most.
CREATE CONSTRAINT imagined_load_id IF NOT EXISTS FOR (n:ImaginedLoad) REQUIRE n.id IS UNIQUE;
