// isolation/lives
//
// Purpose: What the rules of isolation need to know about some people: their ties, ended ones too, who in their circle knows whom, and
//   what they take part in. Goes outwards from members of the circle only.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL
// Returns:
//   personId    STRING NOT NULL
//   livesAlone  BOOLEAN                  null where nobody knows
//   ties        LIST<MAP NOT NULL> NOT NULL  newest end last
//   acquainted  LIST<MAP NOT NULL> NOT NULL  one and other: two of the circle who know each other
//   parts       LIST<MAP NOT NULL> NOT NULL  faith: a house of faith, or a group for it
// Index: Person(id)

UNWIND $personIds AS wantedId
MATCH (person:Person {id: wantedId})
CALL (person) {
  MATCH (person)-[tie:TIE]->(other:Person)
  WITH
    tie,
    other
  ORDER BY tie.endedOn IS NOT NULL, tie.ring, tie.endedOn DESC, tie.id
  LIMIT 2000
  RETURN
    collect(
      tie {
        .id,
        sector: CASE WHEN 'SECTOR' IN coalesce(tie.notKnown, []) THEN null ELSE tie.sector END,
        kind: CASE WHEN 'KIND' IN coalesce(tie.notKnown, []) THEN null ELSE tie.kind END,
        .contactFrequency,
        .lastContact,
        .receives,
        .gives,
        .confides,
        .canCallOn,
        .lapsed,
        .unsafe,
        .endedOn,
        withId: other.id
      }
    ) AS ties
}
CALL (person) {
  MATCH (person)-[mine:TIE]->(member:Person)
  WHERE mine.endedOn IS NULL
  WITH collect(DISTINCT member) AS members
  UNWIND members AS member
  MATCH (member)-[link:ACQUAINTED|TIE]->(other:Person)
  WHERE link.endedOn IS NULL AND other IN members
  WITH DISTINCT
    CASE
      WHEN member.id < other.id THEN {one: member.id, other: other.id}
      ELSE {one: other.id, other: member.id}
    END AS pair
  ORDER BY pair.one, pair.other
  LIMIT 20000
  RETURN collect(pair) AS acquainted
}
CALL (person) {
  MATCH (person)-[part:TAKES_PART]->(asset:Group|Place)
  WITH
    part {
      .id,
      .stage,
      .until,
      .lastOn,
      assetId: asset.id,
      inGroup: asset:Group,
      faith:
        (asset:Place AND coalesce(asset.kind, '') = 'FAITH') OR
        EXISTS { MATCH (asset)-[:HELPS_WITH]->(need:Need) WHERE need.id = 'faith' } OR
        EXISTS {
          MATCH (asset)-[:OFFERS]->(interest:Interest)-[:BROADER*0..2]->(wider:Interest)
          WHERE wider.id = 'faith'
        }
    } AS taken
  ORDER BY taken.until IS NOT NULL, taken.id
  LIMIT 1000
  RETURN collect(taken) AS parts
}
RETURN
  person.id AS personId,
  person.livesAlone AS livesAlone,
  ties AS ties,
  acquainted AS acquainted,
  parts AS parts
ORDER BY personId
LIMIT 10000
