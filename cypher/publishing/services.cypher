// publishing/services
//
// Purpose: A page of the groups that are published, with who runs them and where they meet, and how many there are in all. It
//   begins with whatever narrows most, and sifts the rest. What its source no longer has is not published.
// Parameters:
//   $start      STRING NOT NULL    where to begin: NAME, WORDS, INTEREST, NEED or NEAR
//   $words      STRING             a full-text query, escaped
//   $taxonomy   STRING             the taxonomy of a word that the group must have
//   $code       STRING             the word itself; null for any of the taxonomy
//   $point      POINT              near to where
//   $metres     INTEGER            how near, as the crow flies
//   $youngest   INTEGER            the least that its youngest age may be
//   $oldest     INTEGER            the most that its oldest age may be
//   $day        STRING             on which day, such as TUESDAY
//   $byDay      STRING             the same as a pattern for rules
//   $weekday    INTEGER            the same as a number, 1 for Monday
//   $notBefore  STRING             the time from which it may start, such as 10:30
//   $notAfter   STRING             the time by which it ends
//   $placed     BOOLEAN NOT NULL   only those of which the place is known
//   $skip       INTEGER NOT NULL   how many come before the page
//   $limit      INTEGER NOT NULL   most of a page
// Returns:
//   total     INTEGER NOT NULL              how many there are in all
//   services  LIST<MAP NOT NULL> NOT NULL   each with group, organisation and place
// Index: Group(name, id), group_words, Group(point), Interest(id), Need(id)

CALL () {
  UNWIND CASE WHEN $start = 'NAME' THEN [true] ELSE [] END AS chosen
  MATCH (group:Group)
  USING INDEX group:Group(name, id)
  WHERE group.name IS NOT NULL AND group.id IS NOT NULL
  RETURN group
  UNION ALL
  UNWIND CASE WHEN $start = 'WORDS' THEN [$words] ELSE [] END AS words
  CALL db.index.fulltext.queryNodes('group_words', words) YIELD node AS group
  RETURN group
  UNION ALL
  UNWIND CASE WHEN $start = 'INTEREST' THEN [$code] ELSE [] END AS interestId
  MATCH (interest:Interest {id: interestId})
  USING INDEX SEEK interest:Interest(id)
  MATCH (interest)<-[:OFFERS]-(group:Group)
  RETURN DISTINCT group
  UNION ALL
  UNWIND CASE WHEN $start = 'NEED' THEN [$code] ELSE [] END AS needId
  MATCH (need:Need {id: needId})
  USING INDEX SEEK need:Need(id)
  MATCH (need)<-[:HELPS_WITH]-(group:Group)
  RETURN DISTINCT group
  UNION ALL
  UNWIND CASE WHEN $start = 'NEAR' THEN [$point] ELSE [] END AS middle
  MATCH (group:Group)
  USING POINT INDEX SEEK group:Group(point)
  WHERE point.distance(group.point, middle) <= $metres
  RETURN group
}
WITH group, coalesce(point.distance(group.point, $point), 0.0) AS metres
WHERE group.missingSince IS NULL
  AND ($point IS NULL OR point.distance(group.point, $point) <= $metres)
  AND ($placed = false OR EXISTS { (group)-[:MEETS_AT]->() })
  AND ($youngest IS NULL OR group.minimumAge >= $youngest)
  AND ($oldest IS NULL OR group.maximumAge <= $oldest)
  AND ($day IS NULL OR any(part IN group.dayParts WHERE part STARTS WITH $day))
  AND (coalesce($notBefore, $notAfter) IS NULL OR EXISTS {
    MATCH (group)-[:MEETS]->(session)
    WHERE ($notBefore IS NULL OR session.startsAt >= localtime($notBefore))
      AND ($notAfter IS NULL OR session.startsAt < session.endsAt AND session.endsAt <= localtime($notAfter))
      AND ($day IS NULL OR CASE
        WHEN session.rule CONTAINS 'BYDAY=' THEN session.rule =~ $byDay
        WHEN session.rule CONTAINS 'FREQ=DAILY' OR session.rule CONTAINS 'BYMONTHDAY=' THEN true
        ELSE session.startsOn.dayOfWeek = $weekday
      END)
  })
  AND ($taxonomy IS NULL OR CASE $taxonomy
    WHEN 'INTERESTS' THEN EXISTS { (group)-[:OFFERS]->(interest) WHERE $code IS NULL OR interest.id = $code }
    WHEN 'NEEDS' THEN EXISTS { (group)-[:HELPS_WITH]->(need) WHERE $code IS NULL OR need.id = $code }
    WHEN 'KINDS_OF_PLACE' THEN EXISTS { (group)-[:MEETS_AT]->(place) WHERE $code IS NULL OR place.kind = $code }
    WHEN 'ONLY_FOR' THEN any(rule IN group.onlyFor WHERE $code IS NULL OR rule = $code)
    WHEN 'ACCESS' THEN any(feature IN group.access WHERE $code IS NULL OR feature = $code)
    WHEN 'ACCESS_LACKING' THEN any(feature IN group.accessLacking WHERE $code IS NULL OR feature = $code)
    WHEN 'TIMES' THEN any(part IN group.dayParts WHERE $code IS NULL OR part = $code)
    WHEN 'TAKING_PART' THEN (group.room = 'FULL' AND coalesce($code, 'FULL') = 'FULL')
      OR (group.sensitive AND coalesce($code, 'PRIVATE') = 'PRIVATE')
    ELSE false
  END)
WITH group
ORDER BY metres, group.name, group.id
WITH collect(group) AS found
RETURN
  size(found) AS total,
  COLLECT {
    UNWIND found[$skip..$skip + $limit] AS group
    RETURN {
      group: group {
        .id, .name, .description, .website, .timings, .costPence, .cost, .minimumAge, .maximumAge, .onlyFor, .languages, .room,
        .access, .accessLacking, .sensitive, .dayParts, .assuredOn
      },
      organisation: head(COLLECT {
        MATCH (group)<-[:RUNS]-(organisation)
        RETURN organisation {.id, .name, .description, .website} AS one
        ORDER BY organisation.id
        LIMIT 1
      }),
      place: head(COLLECT {
        MATCH (group)-[:MEETS_AT]->(place)
        RETURN place {
          .id, .name, .kind, .description, .address, .postcode, .point, .website, .openingTimes, .access, .accessLacking
        } AS one
        ORDER BY place.id
        LIMIT 1
      })
    } AS service
  } AS services
