// Every node that has an id of its own has it once.
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT gift_id IF NOT EXISTS FOR (n:Gift) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT interest_id IF NOT EXISTS FOR (n:Interest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT need_id IF NOT EXISTS FOR (n:Need) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT assistive_technology_id IF NOT EXISTS FOR (n:AssistiveTechnology) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT group_id IF NOT EXISTS FOR (n:Group) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT neighbourhood_id IF NOT EXISTS FOR (n:Neighbourhood) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT postcode_code IF NOT EXISTS FOR (n:Postcode) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT outcome_id IF NOT EXISTS FOR (n:Outcome) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT exploration_id IF NOT EXISTS FOR (n:Exploration) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT team_id IF NOT EXISTS FOR (n:Team) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT circle_id IF NOT EXISTS FOR (n:Circle) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT action_id IF NOT EXISTS FOR (n:Action) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT directory_import_id IF NOT EXISTS FOR (n:DirectoryImport) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT sample_load_id IF NOT EXISTS FOR (n:SampleLoad) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tie_id IF NOT EXISTS FOR ()-[r:TIE]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT takes_part_id IF NOT EXISTS FOR ()-[r:TAKES_PART]-() REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT acquainted_id IF NOT EXISTS FOR ()-[r:ACQUAINTED]-() REQUIRE r.id IS UNIQUE;

// A record of a directory is there once.
CREATE CONSTRAINT place_source_key IF NOT EXISTS FOR (n:Place) REQUIRE n.sourceKey IS UNIQUE;
CREATE CONSTRAINT group_source_key IF NOT EXISTS FOR (n:Group) REQUIRE n.sourceKey IS UNIQUE;
CREATE CONSTRAINT organisation_source_key IF NOT EXISTS FOR (n:Organisation) REQUIRE n.sourceKey IS UNIQUE;
CREATE CONSTRAINT interest_source_key IF NOT EXISTS FOR (n:Interest) REQUIRE n.sourceKey IS UNIQUE;
CREATE CONSTRAINT neighbourhood_source_key IF NOT EXISTS FOR (n:Neighbourhood) REQUIRE n.sourceKey IS UNIQUE;

// What lies near.
CREATE POINT INDEX group_point IF NOT EXISTS FOR (n:Group) ON (n.point);
CREATE POINT INDEX place_point IF NOT EXISTS FOR (n:Place) ON (n.point);
CREATE POINT INDEX person_home IF NOT EXISTS FOR (n:Person) ON (n.home);
CREATE RANGE INDEX neighbourhood_west IF NOT EXISTS FOR (n:Neighbourhood) ON (n.west);

// Lists by name, a page at a time.
CREATE RANGE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name, n.id);
CREATE RANGE INDEX group_name IF NOT EXISTS FOR (n:Group) ON (n.name, n.id);
CREATE RANGE INDEX place_name IF NOT EXISTS FOR (n:Place) ON (n.name, n.id);
CREATE RANGE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name, n.id);
CREATE RANGE INDEX interest_name IF NOT EXISTS FOR (n:Interest) ON (n.name, n.id);
CREATE RANGE INDEX neighbourhood_name IF NOT EXISTS FOR (n:Neighbourhood) ON (n.name, n.id);
CREATE RANGE INDEX team_name IF NOT EXISTS FOR (n:Team) ON (n.name, n.id);
CREATE RANGE INDEX circle_started IF NOT EXISTS FOR (n:Circle) ON (n.startedOn, n.id);
CREATE RANGE INDEX import_started IF NOT EXISTS FOR (n:DirectoryImport) ON (n.startedAt, n.id);

// Words in names and descriptions.
CREATE FULLTEXT INDEX group_words IF NOT EXISTS FOR (n:Group) ON EACH [n.name, n.description];
CREATE FULLTEXT INDEX place_words IF NOT EXISTS FOR (n:Place) ON EACH [n.name, n.description];
CREATE FULLTEXT INDEX interest_words IF NOT EXISTS FOR (n:Interest) ON EACH [n.name, n.otherWords];
CREATE FULLTEXT INDEX person_words IF NOT EXISTS FOR (n:Person) ON EACH [n.name, n.knownAs] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
