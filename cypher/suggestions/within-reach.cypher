// suggestions/within-reach
//
// Purpose: Groups and places that may serve outcomes, near a home or by id, and people near it who agreed to be introduced.
// Parameters:
//   $around  LIST<MAP NOT NULL> NOT NULL  for each outcome: outcomeId, personId, home, metres; needIds and interestIds that
//                                         may serve it; knownIds of what people of the circle go to; groupIds and placeIds
//                                         of what is looked at wherever it is
//   $today   DATE NOT NULL                who agreed by then has agreed, and who stopped has stopped
// Returns:
//   outcomeId  STRING NOT NULL
//   assets     LIST<MAP NOT NULL> NOT NULL
//   people     LIST<MAP NOT NULL> NOT NULL
//   ownGroups  LIST<MAP NOT NULL> NOT NULL  the person's groups, with what goes together with each
// Index: Group(point), Place(point), Person(home), Person(id), Group(id), Place(id)
UNWIND $around AS near
LET ownGroups = COLLECT {
  MATCH (person:Person {id: near.personId})-[part:TAKES_PART]->(own)
  USING INDEX SEEK person:Person(id)
  WHERE NOT own:Place AND NOT coalesce(own.sensitive, false) AND NOT 'REFERRED' IN coalesce(own.onlyFor, [])
  RETURN
    own {
      .id,
      .name,
      .goers,
      stage: part.stage,
      ended: coalesce(part.until <= $today, false),
      since: part.since,
      likings: COLLECT {
        MATCH (own)-[:OFFERS]->(interest)
        RETURN interest {.id, .name} AS liking
        ORDER BY liking.id
        LIMIT 100
      },
      links: COLLECT {
        MATCH (own)-[link:GOES_TOGETHER]->(other:Group)
        RETURN {groupId: other.id, strength: link.strength} AS there
        ORDER BY there.groupId
        LIMIT 200
      },
      leanings: COLLECT {
        MATCH (own)-[link:GOES_TOGETHER]->(interest:Interest)
        RETURN {interestId: interest.id, strength: link.strength} AS leaning
        ORDER BY leaning.interestId
        LIMIT 200
      }
    } AS ownGroup
  ORDER BY part.id
  LIMIT 500
}
LET
  knownIds = reduce(ids = near.knownIds, own IN ownGroups | ids + [link IN own.links | link.groupId]),
  interestIds = reduce(
    ids = near.interestIds,
    own IN ownGroups |
      ids + [liking IN own.likings | liking.id] + [leaning IN own.leanings | leaning.interestId])
RETURN
  near.outcomeId AS outcomeId,
  COLLECT {
    CALL (near, knownIds, interestIds) {
      CALL (near) {
        MATCH (asset:Group)
        USING POINT INDEX SEEK asset:Group(point)
        WHERE point.distance(asset.point, near.home) <= near.metres
        RETURN asset
        UNION
        MATCH (asset:Place)
        USING POINT INDEX SEEK asset:Place(point)
        WHERE point.distance(asset.point, near.home) <= near.metres
        RETURN asset
      }
      WITH near, knownIds, interestIds, asset
      WHERE
        asset.id IN knownIds OR
        EXISTS { MATCH (asset)-[:HELPS_WITH]->(need) WHERE need.id IN near.needIds } OR
        EXISTS { MATCH (asset)-[:OFFERS]->(interest) WHERE interest.id IN interestIds }
      ORDER BY point.distance(asset.point, near.home), asset.id
      LIMIT 500
      RETURN asset
      UNION
      UNWIND near.groupIds AS groupId
      MATCH (asset:Group {id: groupId})
      RETURN asset
      UNION
      UNWIND near.placeIds AS placeId
      MATCH (asset:Place {id: placeId})
      RETURN asset
    }
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
        .goers,
        .newcomers,
        .countedOn,
        .dayParts,
        .assuredOn,
        .missingSince,
        workedFor: COUNT {
          MATCH (asset)<-[:CONCERNS]-(record:Exploration)<-[:EXPLORED]-(:Outcome)<-[:WANTS]-(other)
          WHERE record.state IN ['WORKS', 'WORKS_IN_PART'] AND other.id <> near.personId
          RETURN other.id AS otherId
          UNION
          MATCH (asset)<-[:CONCERNS]-(record:Learning)<-[:LEARNED]-(other)
          WHERE record.came IN ['WORKED', 'WORKED_IN_PART'] AND other.id <> near.personId
          RETURN other.id AS otherId
        },
        meetsAt: COLLECT {
          MATCH (asset)-[:MEETS_AT]->(place:Place)
          RETURN place {.id, .access, .accessLacking} AS site
          ORDER BY site.id
          LIMIT 1
        },
        needIds: COLLECT {
          MATCH (asset)-[:HELPS_WITH]->(need)
          RETURN need.id AS needId
          ORDER BY needId
          LIMIT 50
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
      } AS asset
    ORDER BY asset.id
    LIMIT 1500
  } AS assets,
  COLLECT {
    MATCH (other:Person)
    USING POINT INDEX SEEK other:Person(home)
    WHERE
      point.distance(other.home, near.home) <= near.metres AND
      other.openToIntroductionsSince <= $today AND
      other.id <> near.personId
    WITH
      other,
      EXISTS {
        MATCH (other)-[:BELONGS_TO {role: 'FACILITATOR'}]->(circle:Circle)
        WHERE circle.endedOn IS NULL OR circle.endedOn > $today
      } AS guides
    WHERE
      guides OR
      EXISTS { MATCH (other)-[:ENJOYS]->(interest) WHERE interest.id IN near.interestIds } OR
      EXISTS { MATCH (other)-[:HAS_GIFT]->()-[:HELPS_WITH]->(need) WHERE need.id IN near.needIds } OR
      EXISTS { MATCH (other)-[:HAS_GIFT]->()-[:OF]->(interest) WHERE interest.id IN near.interestIds }
    RETURN
      other {
        .id,
        .name,
        .knownAs,
        .gender,
        .birthday,
        .openToIntroductionsSince,
        .languages,
        .personality,
        guides: guides,
        likings: COLLECT {
          MATCH (other)-[:ENJOYS]->(interest)
          RETURN interest {.id, .name} AS liking
          ORDER BY liking.id
          LIMIT 100
        },
        talents: COLLECT {
          MATCH (other)-[:HAS_GIFT]->(gift:Gift)
          RETURN
            gift {
              .id,
              .words,
              needIds: COLLECT {
                MATCH (gift)-[:HELPS_WITH]->(need)
                RETURN need.id AS needId
                ORDER BY needId
                LIMIT 50
              },
              likings: COLLECT {
                MATCH (gift)-[:OF]->(interest)
                RETURN interest {.id, .name} AS liking
                ORDER BY liking.id
                LIMIT 50
              }
            } AS talent
          ORDER BY talent.id
          LIMIT 100
        }
      } AS someone
    ORDER BY point.distance(other.home, near.home), other.id
    LIMIT 200
  } AS people,
  ownGroups AS ownGroups
ORDER BY outcomeId
LIMIT 100
