// Somebody who came with a file of relationship circles is there once, however often the file comes.
CREATE CONSTRAINT person_source_key IF NOT EXISTS FOR (n:Person) REQUIRE n.sourceKey IS UNIQUE;
