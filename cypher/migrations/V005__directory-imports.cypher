// One import of a source at a time, whatever copy of the service runs it.
CREATE CONSTRAINT directory_import_running_for IF NOT EXISTS FOR (n:DirectoryImport) REQUIRE n.runningFor IS UNIQUE;

// What came under a filter is remembered, so that only that can go missing under it.
CREATE CONSTRAINT directory_scope_key IF NOT EXISTS FOR (n:DirectoryScope) REQUIRE n.key IS UNIQUE;
