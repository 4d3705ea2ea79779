// finder/nearby
//
// Purpose: Groups and places near a point, nearest first, with what people choose them by.
// Parameters:
//   $around  POINT NOT NULL    near where
//   $metres  FLOAT NOT NULL    how far, as the crow flies
//   $most    INTEGER NOT NULL  most rows
//   $today   DATE NOT NULL     what a group needed until then it needs no longer
// Returns:
//   asset         MAP NOT NULL    the group or place
//   description   STRING
//   site          STRING          what the place is called where a group meets
//   organisation  STRING          who runs it
//   metres        FLOAT NOT NULL  how far, as the crow flies
// Index: Group(point), Place(point)
CALL () {
  MATCH (asset:Group)
  USING POINT INDEX SEEK asset:Group(point)
  WHERE point.distance(asset.point, $around) <= $metres AND asset.missingSince IS NULL
  RETURN asset
  UNION
  MATCH (asset:Place)
  USING POINT INDEX SEEK asset:Place(point)
  WHERE point.distance(asset.point, $around) <= $metres AND asset.missingSince IS NULL
  RETURN asset
}
WITH asset, point.distance(asset.point, $around) AS metres
ORDER BY metres, asset.id
LIMIT $most
RETURN
  asset {
    .id,
    isGroup: asset:Group,
    .name,
    .kind,
    .point,
    .costPence,
    .minimumAge,
    .maximumAge,
    .onlyFor,
    .languages,
    .room,
    .usualSize,
    .access,
    .accessLacking,
    .sensitive,
    .welcomed,
    .welcomeAsked,
    .introducedWelcomed,
    .introducedStayed,
    .introducedTurnedAway,
    .dayParts,
    .assuredOn,
    meetsAt: COLLECT {
      MATCH (asset)-[:MEETS_AT]->(place:Place)
      RETURN place {.id, .access, .accessLacking} AS site
      ORDER BY site.id
      LIMIT 1
    },
    likings: COLLECT {
      MATCH (asset)-[:OFFERS]->(interest)
      RETURN interest {.id, .name} AS liking
      ORDER BY liking.id
      LIMIT 100
    },
    looksFor: COLLECT {
      MATCH (asset)-[:LOOKS_FOR]->(interest)
      RETURN interest {.id, .name} AS liking
      ORDER BY liking.id
      LIMIT 100
    } + COLLECT {
      MATCH (asset)-[:NEEDS]->(gap)
      WHERE gap.endedOn IS NULL AND coalesce(gap.until > $today, true)
      MATCH (gap)-[:OF]->(interest)
      RETURN interest {.id, .name} AS liking
      ORDER BY liking.id
      LIMIT 100
    }
  } AS asset,
  asset.description AS description,
  head(COLLECT {
    MATCH (asset)-[:MEETS_AT]->(place)
    RETURN place.name AS name
    ORDER BY place.id
    LIMIT 1
  }) AS site,
  head(COLLECT {
    MATCH (asset)<-[:RUNS]-(organisation)
    RETURN organisation.name AS name
    ORDER BY organisation.id
    LIMIT 1
  }) AS organisation,
  metres AS metres
ORDER BY metres, asset.id
