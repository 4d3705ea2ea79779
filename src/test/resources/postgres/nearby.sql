WITH args AS MATERIALIZED (SELECT point(?, ?) AS home, ?::double precision AS metres, ?::int AS most),
near AS MATERIALIZED (SELECT * FROM (
    SELECT g.id, true AS grp, metres(g.point, args.home) AS away FROM args, groups g
    WHERE g.point <@ around(args.home, args.metres) AND metres(g.point, args.home) <= args.metres AND g."missingSince" IS NULL
    UNION ALL
    SELECT l.id, false, metres(l.point, args.home) FROM args, places l
    WHERE l.point <@ around(args.home, args.metres) AND metres(l.point, args.home) <= args.metres AND l."missingSince" IS NULL) x
  ORDER BY away, id LIMIT (SELECT most FROM args))
SELECT json_build_object('metres', near.away, 'description', g.description, 'asset', json_build_object('id', g.id, 'isGroup', true, 'name', g.name,
    'point', g.point, 'costPence', g."costPence", 'minimumAge', g."minimumAge", 'maximumAge', g."maximumAge", 'onlyFor', g."onlyFor",
    'languages', g.languages, 'room', g.room, 'usualSize', g."usualSize", 'access', g.access, 'accessLacking', g."accessLacking",
    'sensitive', g.sensitive, 'welcomed', g.welcomed, 'welcomeAsked', g."welcomeAsked", 'dayParts', g."dayParts", 'assuredOn', g."assuredOn",
    'meetsAt', (SELECT coalesce(json_agg(json_build_object('id', l.id, 'access', l.access, 'accessLacking', l."accessLacking")), '[]')
      FROM where_groups_meet m JOIN places l ON l.id = m.to_id WHERE m.from_id = g.id),
    'likings', offers(g.id),
    'looksFor', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) ORDER BY i.id), '[]')
      FROM wishes_of_groups o JOIN interests i ON i.id = o.to_id WHERE o.from_id = g.id)),
  'site', (SELECT l.name FROM where_groups_meet m JOIN places l ON l.id = m.to_id WHERE m.from_id = g.id ORDER BY l.id LIMIT 1),
  'organisation', (SELECT o.name FROM who_runs_groups r JOIN organisations o ON o.id = r.from_id WHERE r.to_id = g.id ORDER BY o.id LIMIT 1)),
  near.away, near.id
FROM near JOIN groups g ON g.id = near.id WHERE near.grp
UNION ALL
SELECT json_build_object('metres', near.away, 'description', l.description, 'asset', json_build_object('id', l.id, 'isGroup', false, 'name', l.name,
    'kind', l.kind, 'point', l.point, 'access', l.access, 'accessLacking', l."accessLacking", 'assuredOn', l."assuredOn",
    'meetsAt', '[]'::json, 'likings', '[]'::json, 'looksFor', '[]'::json)),
  near.away, near.id
FROM near JOIN places l ON l.id = near.id WHERE NOT near.grp
ORDER BY 2, 3
