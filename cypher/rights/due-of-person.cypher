// rights/due-of-person
//
// Purpose: How many of a person's records of a kind are older than a day.
// Parameters:
//   $personId  STRING NOT NULL
//   $kind      STRING NOT NULL  such as LEARNING
//   $before    DATE NOT NULL
// Returns:
//   count  INTEGER NOT NULL
// Index: Person(id)

MATCH (person:Person {id: $personId})
CALL (person) {
  MATCH (person)-[:LEARNED]->(record:Learning)
  WHERE $kind = 'LEARNING' AND record.on < $before
  RETURN record
  UNION ALL
  MATCH (person)-[:TALKED]->(record)
  WHERE $kind = 'CONVERSATION' AND record.on < $before
  RETURN record
  UNION ALL
  MATCH (person)-[:HAS_FIGURES]->(:IsolationFigures)-[:EARLIER]->(record)
  WHERE $kind = 'ISOLATION' AND record.on < $before
  RETURN record
  UNION ALL
  MATCH (person)-[:AGREED_TO]->(record:Agreement)
  WHERE $kind = 'AGREEMENT' AND record.until < $before
  RETURN record
  UNION ALL
  MATCH (person)<-[:ABOUT]-(record:Change)
  WHERE $kind = 'CHANGE' AND date(record.at) < $before AND record.kind <> 'PERSON_ADDED'
  RETURN record
  UNION ALL
  MATCH (person)<-[:FOR]-(record:BreakGlass)
  WHERE $kind = 'BREAK_GLASS' AND date(record.until) < $before
  RETURN record
  UNION ALL
  MATCH (person)<-[:OF]-(record:Export)
  WHERE $kind = 'EXPORT' AND date(record.madeAt) < $before
  RETURN record
  UNION ALL
  MATCH (person)-[:INTRODUCED]->(record)
  WHERE $kind = 'INTRODUCTION' AND record.askedOn < $before AND NOT EXISTS {
    MATCH (record)-[:CAME_TO]->(step)
    WHERE step.on >= $before
  }
  RETURN record
  UNION ALL
  MATCH (person)<-[:AROUND]-()<-[:SHOWS]-(record:CircleCalendar)
  WHERE $kind = 'CIRCLE_CALENDAR' AND date(record.openedAt) < $before
  RETURN record
  UNION ALL
  MATCH (person)<-[:FOR]-(record:SavedSearch)
  WHERE $kind = 'SAVED_SEARCH' AND date(record.lookedAt) < $before
  RETURN record
  UNION ALL
  MATCH (person)<-[:IS]-()<-[:OF]-(record:SavedSearch)
  WHERE
    $kind = 'SAVED_SEARCH' AND
    date(record.lookedAt) < $before AND
    NOT EXISTS { (record)-[:FOR]->() }
  RETURN record
  UNION ALL
  MATCH (record:Team)-[supports:SUPPORTS]->(person)
  WHERE $kind = 'PERSON' AND supports.until < $before AND NOT EXISTS {
    MATCH (person)<-[later:SUPPORTS]-(:Team)
    WHERE coalesce(later.until >= $before, true)
  }
  RETURN record
}
RETURN count(record) AS count
