// suggestions/somebody
//
// Purpose: What the map knows about somebody that says whether a group or place fits them; not what lies nearby.
// Parameters:
//   $personId  STRING NOT NULL  whom
//   $today     DATE NOT NULL    what has ended by then has ended
// Returns:
//   person     MAP NOT NULL
//   tastes     LIST<MAP NOT NULL> NOT NULL     their interests, with those one step wider or narrower
//   talents    LIST<MAP NOT NULL> NOT NULL     their gifts
//   parts      LIST<MAP NOT NULL> NOT NULL     what they take part in, or used to
//   others     LIST<MAP NOT NULL> NOT NULL     people of their circle, each once
//   ties       LIST<MAP NOT NULL> NOT NULL     their circle
//   dangers    LIST<MAP NOT NULL> NOT NULL     who is at the other end of an unsafe tie, in either direction
//   partedIds  LIST<STRING NOT NULL> NOT NULL  who is at the other end of a tie that has ended, in either direction
//   peril      LIST<MAP NOT NULL> NOT NULL     what the dangers take part in, and where that meets
//   tried      LIST<MAP NOT NULL> NOT NULL     what was tried for any of their outcomes, and what came of it
// Index: Person(id)
MATCH (person:Person {id: $personId})
RETURN
  person {
    .id,
    .home,
    .birthday,
    .birthYear,
    .gender,
    .accessNeeds,
    .suitsMe,
    .timesThatSuit,
    .languages,
    .affordablePence,
    .walkingMinutes
  } AS person,
  COLLECT {
    MATCH (person)-[:ENJOYS]->(interest:Interest)
    RETURN
      interest {
        .id,
        .name,
        closeIds: COLLECT {
          MATCH (interest)-[:BROADER]-(close:Interest)
          RETURN close.id AS closeId
          ORDER BY closeId
          LIMIT 300
        }
      } AS taste
    ORDER BY taste.id
    LIMIT 100
  } AS tastes,
  COLLECT {
    MATCH (person)-[:HAS_GIFT]->(gift:Gift)
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
  } AS talents,
  COLLECT {
    MATCH (person)-[part:TAKES_PART]->(asset)
    RETURN
      {
        assetId: asset.id,
        isGroup: asset:Group,
        stage: part.stage,
        ended: coalesce(part.until <= $today, false),
        welcomed: part.welcomed
      } AS ownPart
    ORDER BY part.id
    LIMIT 500
  } AS parts,
  COLLECT {
    MATCH (person)-[:TIE]->(other)
    WITH DISTINCT other
    RETURN
      other {
        .id,
        .name,
        .knownAs,
        .gender,
        .birthday,
        .openToIntroductionsSince,
        goesTo: COLLECT {
          MATCH (other)-[part:TAKES_PART]->(asset)
          WHERE part.until IS NULL OR part.until > $today
          RETURN {assetId: asset.id, isGroup: asset:Group} AS place
          ORDER BY place.assetId, place.isGroup
          LIMIT 200
        },
        guides: false
      } AS someone
    ORDER BY someone.id
    LIMIT 1000
  } AS others,
  COLLECT {
    MATCH (person)-[tie:TIE]->(other)
    RETURN
      tie {
        otherId: other.id,
        .sector,
        .ring,
        .kind,
        .inWords,
        confides: coalesce(tie.confides, false),
        canCallOn: coalesce(tie.canCallOn, false),
        lapsed: coalesce(tie.lapsed, false),
        .wish,
        unsafe: coalesce(tie.unsafe, false),
        ended: coalesce(tie.endedOn <= $today, false),
        .offered
      } AS ofCircle
    ORDER BY tie.id
    LIMIT 1000
  } AS ties,
  COLLECT {
    MATCH (person)-[tie:TIE]-(other)
    WHERE tie.unsafe
    RETURN DISTINCT other {.id, .name, .knownAs} AS danger
    ORDER BY danger.id
    LIMIT 1000
  } AS dangers,
  COLLECT {
    MATCH (person)-[tie:TIE]-(other)
    WHERE tie.endedOn <= $today
    RETURN DISTINCT other.id AS otherId
    ORDER BY otherId
    LIMIT 1000
  } AS partedIds,
  COLLECT {
    MATCH (person)-[tie:TIE]-()-[part:TAKES_PART]->(asset)
    WHERE tie.unsafe AND (part.until IS NULL OR part.until > $today)
    MATCH (asset)-[:MEETS_AT]->{0,1}(site)
    RETURN DISTINCT {assetId: site.id, isGroup: site:Group} AS place
    ORDER BY place.assetId, place.isGroup
    LIMIT 1000
  } AS peril,
  COLLECT {
    CALL (person) {
      MATCH (person)-[:WANTS]->(purpose:Outcome)-[:EXPLORED]->(record:Exploration)
      RETURN record, purpose, record.state AS state
      UNION
      MATCH (person)-[:LEARNED]->(record:Learning)
      OPTIONAL MATCH (record)<-[:TAUGHT]-(purpose:Outcome)
      RETURN
        record,
        purpose,
        CASE record.came
          WHEN 'WORKED' THEN 'WORKS'
          WHEN 'WORKED_IN_PART' THEN 'WORKS_IN_PART'
          WHEN 'DID_NOT_WORK' THEN 'DID_NOT_WORK'
          ELSE 'TRYING'
        END AS state
    }
    RETURN
      record {
        purposeId: purpose.id,
        .step,
        state: state,
        .on,
        .recordedAt,
        .askAgainOn,
        .words,
        needIds: COLLECT {
          MATCH (purpose)-[:CALLS_FOR]->(need)
          RETURN need.id AS needId
          ORDER BY needId
          LIMIT 50
        },
        presentIds: COLLECT {
          MATCH (record)-[:PRESENT]->(present:Person)
          RETURN present.id AS presentId
          ORDER BY presentId
          LIMIT 50
        },
        about: head(COLLECT {
          MATCH (record)-[:CONCERNS]->(thing)
          RETURN
            {
              kind: CASE
                WHEN thing:Person THEN 'PERSON'
                WHEN thing:Group THEN 'GROUP'
                WHEN thing:Place THEN 'PLACE'
                WHEN thing:AssistiveTechnology THEN 'TECHNOLOGY'
                WHEN thing:Gift THEN 'GIFT'
                ELSE 'CIRCLE'
              END,
              id: thing.id,
              name: CASE
                WHEN thing:Group OR thing:Place THEN thing.name
                ELSE NULL
              END,
              likings: COLLECT {
                MATCH (thing)-[:OFFERS]->(interest)
                RETURN interest {.id, .name} AS liking
                ORDER BY liking.id
                LIMIT 50
              }
            } AS subject
          ORDER BY subject.id
          LIMIT 1
        })
      } AS attempt
    ORDER BY record.on DESC, record.recordedAt DESC, record.id
    LIMIT 500
  } AS tried
