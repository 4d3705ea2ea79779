// publishing/service
//
// Purpose: A group with everything about it that is published: who runs it, where and when they meet, and what it is about. What
//   its source no longer has is not published.
// Parameters:
//   $groupId  STRING NOT NULL
// Returns:
//   group         MAP NOT NULL
//   organisation  MAP                           who runs it
//   place         MAP                           where they meet, with organisation, offers and helpsWith
//   sessions      LIST<MAP NOT NULL> NOT NULL   when they meet
//   offers        LIST<MAP NOT NULL> NOT NULL   interests
//   helpsWith     LIST<MAP NOT NULL> NOT NULL   needs
//   looksFor      LIST<MAP NOT NULL> NOT NULL   interests that somebody could bring
// Index: Group(id)

MATCH (group:Group {id: $groupId})
WHERE group.missingSince IS NULL
RETURN
  group {
    .id, .name, .description, .website, .timings, .costPence, .cost, .minimumAge, .maximumAge, .onlyFor, .languages, .room,
    .access, .accessLacking, .sensitive, .dayParts, .assuredOn
  } AS group,
  head(COLLECT {
    MATCH (group)<-[:RUNS]-(organisation)
    RETURN organisation {.id, .name, .description, .website} AS one
    ORDER BY organisation.id
    LIMIT 1
  }) AS organisation,
  head(COLLECT {
    MATCH (group)-[:MEETS_AT]->(place)
    RETURN place {
      .id, .name, .kind, .description, .address, .postcode, .point, .website, .openingTimes, .access, .accessLacking,
      organisation: head(COLLECT {
        MATCH (place)<-[:RUNS]-(runner)
        RETURN runner {.id, .name, .description, .website} AS found
        ORDER BY runner.id
        LIMIT 1
      }),
      offers: COLLECT {
        MATCH (place)-[:OFFERS]->(interest)
        RETURN interest {.id, .name, .otherWords} AS term
        ORDER BY interest.name, interest.id
        LIMIT 100
      },
      helpsWith: COLLECT {
        MATCH (place)-[:HELPS_WITH]->(need)
        RETURN need {.id, .name, .description} AS term
        ORDER BY need.position, need.id
        LIMIT 100
      }
    } AS one
    ORDER BY place.id
    LIMIT 1
  }) AS place,
  COLLECT {
    MATCH (group)-[:MEETS]->(session)
    RETURN session {.startsOn, .startsAt, .endsAt, .rule, .excluded} AS meeting
    ORDER BY session.position, session.startsOn
    LIMIT 100
  } AS sessions,
  COLLECT {
    MATCH (group)-[:OFFERS]->(interest)
    RETURN interest {.id, .name, .otherWords} AS term
    ORDER BY interest.name, interest.id
    LIMIT 100
  } AS offers,
  COLLECT {
    MATCH (group)-[:HELPS_WITH]->(need)
    RETURN need {.id, .name, .description} AS term
    ORDER BY need.position, need.id
    LIMIT 100
  } AS helpsWith,
  COLLECT {
    MATCH (group)-[:LOOKS_FOR]->(interest)
    RETURN interest {.id, .name, .otherWords} AS term
    ORDER BY interest.name, interest.id
    LIMIT 100
  } AS looksFor
