// participation/familiar-faces
//
// Purpose: Who of some people's circles goes where. Nobody who is paid or of whom the person wants less, nobody with whom either
//   side says it is not safe, nowhere where somebody unsafe goes, and nobody where being seen gives something away.
// Parameters:
//   $personIds     LIST<STRING NOT NULL> NOT NULL  whose circles
//   $privateKinds  LIST<STRING NOT NULL> NOT NULL  kinds of places where being seen gives something away
//   $today         DATE NOT NULL                   what has ended by then has ended
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
    NOT coalesce(tie.wish = 'LESS', false) AND
    (tie.endedOn IS NULL OR tie.endedOn > $today) AND
    NOT EXISTS {
      MATCH (person)-[danger:TIE]-(other)
      WHERE danger.unsafe
    }
  MATCH (other)-[part:TAKES_PART]->(asset:Group|Place)
  WHERE
    (part.until IS NULL OR part.until > $today) AND
    NOT coalesce(asset.sensitive, false) AND
    NOT 'REFERRED' IN coalesce(asset.onlyFor, []) AND
    NOT coalesce(asset.kind IN $privateKinds, false) AND
    NOT EXISTS {
      MATCH (person)-[danger:TIE]-(:Person)-[there:TAKES_PART]->()-[:MEETS_AT]->{0,1}()<-[:MEETS_AT]-{0,1}(asset)
      WHERE danger.unsafe AND (there.until IS NULL OR there.until > $today)
    }
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
