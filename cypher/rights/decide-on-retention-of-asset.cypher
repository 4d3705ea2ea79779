// rights/decide-on-retention-of-asset
//
// Purpose: Records a decision about those of a group's or place's records of a kind that are older than their rule says.
// Parameters:
//   $groupId    STRING                   one of these two
//   $placeId    STRING
//   $id         STRING NOT NULL          the decision's id
//   $record     STRING NOT NULL          the kind, such as LEARNING
//   $decision   STRING NOT NULL          KEEP or ERASE
//   $keepUntil  DATE                     null where they were erased
//   $reason     STRING NOT NULL
//   $at         ZONED DATETIME NOT NULL
//   $by         STRING                   the account that decided; none for the service itself
// Returns: nothing
// Index: Group(id), Place(id)

CALL () {
  MATCH (asset:Group {id: $groupId})
  RETURN asset
  UNION
  MATCH (asset:Place {id: $placeId})
  RETURN asset
}
CREATE (:RetentionDecision {
  id: $id,
  record: $record,
  decision: $decision,
  keepUntil: $keepUntil,
  reason: $reason,
  at: $at,
  by: $by
})-[:OF]->(asset)
