// rights/due-of-asset
//
// Purpose: How many of a group's or place's records of a kind are older than a day.
// Parameters:
//   $groupId  STRING           one of these two
//   $placeId  STRING
//   $kind     STRING NOT NULL  CORRECTION or GROUP_NEED
//   $before   DATE NOT NULL
// Returns:
//   count  INTEGER NOT NULL
// Index: Group(id), Place(id)

CALL () {
  MATCH (asset:Group {id: $groupId})
  RETURN asset
  UNION
  MATCH (asset:Place {id: $placeId})
  RETURN asset
}
CALL (asset) {
  MATCH (asset)<-[:CORRECTS]-(record)
  WHERE $kind = 'CORRECTION' AND date(record.answeredAt) < $before
  RETURN record
  UNION ALL
  MATCH (asset)-[:NEEDS]->(record)
  WHERE $kind = 'GROUP_NEED' AND coalesce(record.endedOn, record.until) < $before
  RETURN record
}
RETURN count(record) AS count
