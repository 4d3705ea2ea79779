// suggestions/count-goers
//
// Purpose: Keeps on groups how many people go, and how many of them began in each quarter of the last three years, newest first.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL  the groups
//   $today     DATE NOT NULL                   the day of counting; who has stopped by then goes no longer
// Returns: nothing
// Index: Group(id)
UNWIND $groupIds AS groupId
MATCH (group:Group {id: groupId})
LET quarters = COLLECT {
  MATCH (group)<-[part:TAKES_PART]-(:Person)
  WHERE part.until IS NULL OR part.until > $today
  RETURN 4 * ($today.year - part.since.year) + $today.quarter - part.since.quarter AS quartersAgo
}
SET
  group.goers = size(quarters),
  group.newcomers = [ago IN range(0, 11) | size([began IN quarters WHERE began = ago])],
  group.countedOn = $today
