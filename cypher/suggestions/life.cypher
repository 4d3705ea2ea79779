// suggestions/life
//
// Purpose: All that the map knows about outcomes, whose they are and the people around them; not what lies nearby.
// Parameters:
//   $outcomeIds  LIST<STRING NOT NULL> NOT NULL  the outcomes
//   $today       DATE NOT NULL                   what has ended by then has ended
// Returns:
//   outcomeId  STRING NOT NULL
//   needs      LIST<MAP NOT NULL> NOT NULL  what the outcome calls for
//   about      LIST<MAP NOT NULL> NOT NULL  interests of the outcome, with those one step wider or narrower
//   person     MAP NOT NULL                 whose it is
//   tastes     LIST<MAP NOT NULL> NOT NULL  interests of the person, with those one step wider or narrower
//   talents    LIST<MAP NOT NULL> NOT NULL  gifts of the person
//   parts      LIST<MAP NOT NULL> NOT NULL  what the person takes part in, or used to
//   others     LIST<MAP NOT NULL> NOT NULL  people of the circle, of Community Circles and of teams, each once
//   ties       LIST<MAP NOT NULL> NOT NULL  the person's circle
//   dangers    LIST<MAP NOT NULL> NOT NULL  who is at the other end of an unsafe tie, in either direction
//   partedIds  LIST<STRING NOT NULL> NOT NULL  who is at the other end of a tie that has ended, in either direction
//   peril      LIST<MAP NOT NULL> NOT NULL  what the dangers take part in, and where that meets
//   circles    LIST<MAP NOT NULL> NOT NULL  Community Circles around the person that have met and go on, with open actions
//   teams      LIST<MAP NOT NULL> NOT NULL  teams that support the person now
// Index: Outcome(id)
UNWIND $outcomeIds AS wantedId
MATCH (outcome:Outcome {id: wantedId})<-[:WANTS]-(person:Person)
// A part of its own: written as lists inside lists, it takes three times as long to plan.
CALL (person) {
  MATCH (person)<-[:AROUND]-(circle:Circle)
  WHERE circle.startedOn IS NOT NULL AND coalesce(circle.endedOn > $today, true)
  CALL (circle) {
    MATCH (circle)<-[:BELONGS_TO]-(member)
    WITH DISTINCT member.id AS memberId
    ORDER BY memberId
    LIMIT 100
    RETURN collect(memberId) AS memberIds
  }
  CALL (circle) {
    MATCH (circle)-[:AGREED]->(action:Action)<-[:WILL_DO]-(doer)
    WHERE action.doneOn IS NULL AND action.givenUpOn IS NULL
    CALL (action) {
      MATCH (action)-[:HELPS_WITH]->(need)
      WITH need.id AS needId
      ORDER BY needId
      LIMIT 50
      RETURN collect(needId) AS needIds
    }
    WITH action {.id, .what, .by, whoId: doer.id, needIds} AS agreed
    ORDER BY agreed.by, agreed.id
    LIMIT 100
    RETURN collect(agreed) AS agenda
  }
  WITH circle {.id, memberIds, agenda} AS gathering
  ORDER BY gathering.id
  LIMIT 20
  RETURN collect(gathering) AS circles
}
RETURN
  outcome.id AS outcomeId,
  COLLECT {
    MATCH (outcome)-[:CALLS_FOR]->(need:Need)
    RETURN need {.id, .name, .metByCompany} AS called
    ORDER BY need.position, need.id
    LIMIT 50
  } AS needs,
  COLLECT {
    MATCH (outcome)-[:ABOUT]->(interest:Interest)
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
    LIMIT 50
  } AS about,
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
    CALL (person) {
      MATCH (person)-[:TIE]->(other)
      RETURN other
      UNION
      MATCH (person)<-[:AROUND]-(circle:Circle)<-[:BELONGS_TO]-(other)
      WHERE circle.endedOn IS NULL OR circle.endedOn > $today
      RETURN other
      UNION
      MATCH (person)<-[support:SUPPORTS]-(:Team)<-[:WORKS_IN {role: 'WORKER'}]-(other)
      WHERE support.until IS NULL OR support.until > $today
      RETURN other
    }
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
        },
        goesTo: COLLECT {
          MATCH (other)-[part:TAKES_PART]->(asset)
          WHERE part.until IS NULL OR part.until > $today
          RETURN {assetId: asset.id, isGroup: asset:Group} AS place
          ORDER BY place.assetId, place.isGroup
          LIMIT 200
        },
        guides: EXISTS {
          MATCH (other)-[:BELONGS_TO {role: 'FACILITATOR'}]->(circle:Circle)
          WHERE circle.endedOn IS NULL OR circle.endedOn > $today
        }
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
  circles,
  COLLECT {
    MATCH (person)<-[support:SUPPORTS]-(team:Team)
    WHERE support.until IS NULL OR support.until > $today
    RETURN DISTINCT
      team {
        .id,
        .name,
        workerIds: COLLECT {
          MATCH (team)<-[:WORKS_IN {role: 'WORKER'}]-(worker:Person)
          RETURN DISTINCT worker.id AS workerId
          ORDER BY workerId
          LIMIT 100
        }
      } AS supporting
    ORDER BY supporting.id
    LIMIT 20
  } AS teams
ORDER BY outcomeId
LIMIT 100
