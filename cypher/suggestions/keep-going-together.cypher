// suggestions/keep-going-together
//
// Purpose: Keeps from groups to other groups, and to interests, how likely somebody who goes here goes there too, or to other
//          groups for that interest. Only where enough different people do, so that nobody can be made out, and never from or
//          to a group that gives away a private matter. Writes anew, so that it can run again at any time.
// Parameters:
//   $groupIds  LIST<STRING NOT NULL> NOT NULL  the groups
//   $today     DATE NOT NULL                   who has stopped by then goes no longer
//   $fewest    INTEGER NOT NULL                how many different people it takes
// Returns: nothing
// Index: Group(id)
UNWIND $groupIds AS groupId
MATCH (group:Group {id: groupId})
CALL (group) {
  MATCH (group)-[old:GOES_TOGETHER]->()
  DELETE old
}
WITH group
WHERE NOT coalesce(group.sensitive, false) AND NOT 'REFERRED' IN coalesce(group.onlyFor, [])
LET goers = COUNT {
  MATCH (group)<-[part:TAKES_PART]-(:Person)
  WHERE part.until IS NULL OR part.until > $today
}
CALL (group, goers) {
  MATCH (group)<-[here:TAKES_PART]-(person:Person)-[there:TAKES_PART]->(other:Group)
  WHERE
    other <> group AND
    (here.until IS NULL OR here.until > $today) AND
    (there.until IS NULL OR there.until > $today) AND
    NOT coalesce(other.sensitive, false) AND
    NOT 'REFERRED' IN coalesce(other.onlyFor, [])
  WITH group, goers, person, collect(other) AS others
  // Somebody who goes to many things tells less about each.
  WITH group, goers, others, 1 / sqrt(size(others)) AS weight
  CALL (group, others, weight) {
    UNWIND others AS target
    RETURN target
    UNION
    UNWIND others AS other
    MATCH (other)-[:OFFERS]->(target:Interest)
    RETURN DISTINCT target
  }
  WITH group, goers, target, count(*) AS people, sum(weight) AS weights
  WHERE people >= $fewest
  LET strength = weights / goers
  ORDER BY strength DESC, target.id
  LIMIT 200
  CREATE (group)-[:GOES_TOGETHER {people: people, strength: strength}]->(target)
}
