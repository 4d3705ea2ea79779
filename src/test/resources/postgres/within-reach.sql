WITH args AS MATERIALIZED (SELECT ?::text AS outcome, ?::text AS person, point(?, ?) AS home, ?::double precision AS metres, ?::text[] AS needs,
  ?::text[] AS interests, ?::text[] AS known, ?::text[] AS group_ids, ?::text[] AS place_ids, ?::date AS today),
own AS MATERIALIZED (SELECT g.id, g.name, g.goers, p.id AS part, p.stage, coalesce(p.until <= args.today, false) AS ended, p.since
  FROM args, parts_in_groups p JOIN groups g ON g.id = p.to_id
  WHERE p.from_id = args.person AND NOT coalesce(g.sensitive, false) AND NOT 'REFERRED' = ANY (coalesce(g."onlyFor", '{}'))),
wider AS MATERIALIZED (SELECT
  args.known || ARRAY (SELECT l.to_id FROM own JOIN goes_together l ON l.from_id = own.id) AS known,
  args.interests || ARRAY (SELECT l.to_id FROM own JOIN goes_together l ON l.from_id = own.id)
    || ARRAY (SELECT o.to_id FROM own JOIN interests_of_groups o ON o.from_id = own.id) AS interests FROM args),
near AS MATERIALIZED (SELECT id FROM (
    SELECT g.id, metres(g.point, args.home) AS away FROM args, wider, groups g
    WHERE g.point <@ around(args.home, args.metres) AND metres(g.point, args.home) <= args.metres AND (g.id = ANY (wider.known)
      OR EXISTS (SELECT FROM needs_of_groups h WHERE h.from_id = g.id AND h.to_id = ANY (args.needs))
      OR EXISTS (SELECT FROM interests_of_groups o WHERE o.from_id = g.id AND o.to_id = ANY (wider.interests)))
    UNION ALL
    SELECT l.id, metres(l.point, args.home) FROM args, wider, places l
    WHERE l.point <@ around(args.home, args.metres) AND metres(l.point, args.home) <= args.metres AND l.id = ANY (wider.known)) x
  ORDER BY away, id LIMIT 500),
ids AS MATERIALIZED (SELECT id FROM near UNION SELECT unnest(group_ids) FROM args UNION SELECT unnest(place_ids) FROM args),
assets AS (
  SELECT g.id, json_build_object('id', g.id, 'isGroup', true, 'name', g.name, 'point', g.point, 'costPence', g."costPence", 'minimumAge', g."minimumAge",
    'maximumAge', g."maximumAge", 'onlyFor', g."onlyFor", 'languages', g.languages, 'room', g.room, 'usualSize', g."usualSize", 'access', g.access,
    'accessLacking', g."accessLacking", 'sensitive', g.sensitive, 'welcomed', g.welcomed, 'welcomeAsked', g."welcomeAsked", 'goers', g.goers,
    'newcomers', g.newcomers, 'countedOn', g."countedOn", 'dayParts', g."dayParts", 'assuredOn', g."assuredOn", 'missingSince', g."missingSince",
    'workedFor', (SELECT count(DISTINCT o.from_id) FROM what_was_tried t JOIN explorations e ON e.id = t.from_id JOIN outcomes o ON o.id = e.from_id
      WHERE t.to_id = g.id AND e.state IN ('WORKS', 'WORKS_IN_PART') AND o.from_id <> args.person),
    'meetsAt', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'access', l.access, 'accessLacking', l."accessLacking")), '[]')
      FROM where_groups_meet m JOIN places l ON l.id = m.to_id WHERE m.from_id = g.id),
    'needIds', (SELECT coalesce(json_agg(h.to_id ORDER BY h.to_id), '[]') FROM needs_of_groups h WHERE h.from_id = g.id),
    'likings', offers(g.id),
    'looksFor', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) ORDER BY i.id), '[]') FROM wishes_of_groups o JOIN interests i ON i.id = o.to_id WHERE o.from_id = g.id)) AS asset
  FROM args, ids JOIN groups g ON g.id = ids.id
  UNION ALL
  SELECT l.id, json_build_object('id', l.id, 'isGroup', false, 'name', l.name, 'kind', l.kind, 'point', l.point, 'access', l.access,
    'accessLacking', l."accessLacking", 'assuredOn', l."assuredOn", 'missingSince', l."missingSince",
    'workedFor', 0, 'meetsAt', '[]'::json, 'needIds', '[]'::json, 'likings', '[]'::json, 'looksFor', '[]'::json)
  FROM ids JOIN places l ON l.id = ids.id)
SELECT json_build_object('outcomeId', args.outcome,
  'assets', (SELECT coalesce(json_agg(asset ORDER BY id), '[]') FROM assets),
  'people', (SELECT coalesce(json_agg(someone ORDER BY away, id), '[]') FROM (
    SELECT q.id, metres(q.home, args.home) AS away, json_build_object('id', q.id, 'name', q.name, 'knownAs', q."knownAs", 'gender', q.gender, 'birthday', q.birthday,
      'openToIntroductionsSince', q."openToIntroductionsSince", 'languages', q.languages, 'personality', q.personality, 'guides', guides.yes,
      'likings', likings(q.id), 'talents', talents(q.id)) AS someone
    FROM people q, LATERAL (SELECT EXISTS (SELECT FROM members m JOIN circles c ON c.id = m.to_id
        WHERE m.from_id = q.id AND m.role = 'FACILITATOR' AND (c."endedOn" IS NULL OR c."endedOn" > args.today)) AS yes) guides
    WHERE q.home <@ around(args.home, args.metres) AND metres(q.home, args.home) <= args.metres
      AND q."openToIntroductionsSince" <= args.today AND q.id <> args.person AND (guides.yes
        OR EXISTS (SELECT FROM interests_of_people e WHERE e.from_id = q.id AND e.to_id = ANY (args.interests))
        OR EXISTS (SELECT FROM gifts g JOIN needs_of_gifts h ON h.from_id = g.id WHERE g.from_id = q.id AND h.to_id = ANY (args.needs))
        OR EXISTS (SELECT FROM gifts g JOIN interests_of_gifts o ON o.from_id = g.id WHERE g.from_id = q.id AND o.to_id = ANY (args.interests)))
    ORDER BY away, q.id LIMIT 200) x),
  'ownGroups', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'goers', o.goers, 'stage', o.stage, 'ended', o.ended, 'since', o.since,
      'likings', offers(o.id),
      'links', (SELECT coalesce(json_agg(json_build_object('groupId', l.to_id, 'strength', l.strength) ORDER BY l.to_id), '[]')
        FROM goes_together l JOIN groups g ON g.id = l.to_id WHERE l.from_id = o.id),
      'leanings', (SELECT coalesce(json_agg(json_build_object('interestId', l.to_id, 'strength', l.strength) ORDER BY l.to_id), '[]')
        FROM goes_together l JOIN interests i ON i.id = l.to_id WHERE l.from_id = o.id)) ORDER BY o.part), '[]') FROM own o))
FROM args
