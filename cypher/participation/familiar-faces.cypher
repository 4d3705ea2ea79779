// participation/familiar-faces
//
// Purpose: Who of some people's circles goes where. Nobody who is paid, nobody with whom either side says it is not
//          safe, and nobody where being seen gives something away.
// Parameters:
//   $personIds  LIST<STRING NOT NULL> NOT NULL  whose circles
//   $today      DATE NOT NULL                   what has ended by then has ended
// Returns:
//   ofId     STRING NOT NULL   whose circle it is
//   whoId    STRING NOT NULL   somebody in it
//   assetId  STRING NOT NULL   the place or group they go to
//   inGroup  BOOLEAN NOT NULL  whether that is a group
//   inWords  STRING            who they are to the person
//   lapsed   BOOLEAN NOT NULL  whether the person has lost touch with them
// Index: Person(id)

UNWIND $personIds AS personId
MATCH (person:Person {id: personId})
CALL (person) {
  MATCH (person)-[tie:TIE]->(other:Person)
  WHERE
    tie.sector <> 'PAID' AND
    NOT coalesce(tie.unsafe, false) AND
    (tie.endedOn IS NULL OR tie.endedOn > $today) AND
    NOT EXISTS {
      MATCH (person)<-[back:TIE]-(other)
      WHERE back.unsafe
    }
  MATCH (other)-[part:TAKES_PART]->(asset:Group|Place)
  WHERE (part.until IS NULL OR part.until > $today) AND NOT coalesce(asset.sensitive, false)
  RETURN
    tie,
    other,
    asset
  ORDER BY tie.ring, other.name, asset.name, tie.id, asset.id
  LIMIT 5000
}
RETURN
  person.id AS ofId,
  other.id AS whoId,
  asset.id AS assetId,
  asset:Group AS inGroup,
  tie.inWords AS inWords,
  coalesce(tie.lapsed, false) AS lapsed
ORDER BY ofId, tie.ring, other.name, asset.name, tie.id, asset.id
