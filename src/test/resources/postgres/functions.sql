CREATE FUNCTION likings(who text) RETURNS json LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) ORDER BY i.id), '[]') FROM interests_of_people e JOIN interests i ON i.id = e.to_id WHERE e.from_id = who
$$;
CREATE FUNCTION talents(who text) RETURNS json LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(json_agg(json_build_object('id', g.id, 'words', g.words,
    'needIds', (SELECT coalesce(json_agg(h.to_id ORDER BY h.to_id), '[]') FROM needs_of_gifts h WHERE h.from_id = g.id),
    'likings', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) ORDER BY i.id), '[]') FROM interests_of_gifts o JOIN interests i ON i.id = o.to_id WHERE o.from_id = g.id)) ORDER BY g.id), '[]')
  FROM gifts g WHERE g.from_id = who
$$;
CREATE FUNCTION offers(what text) RETURNS json LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(json_agg(json_build_object('id', i.id, 'name', i.name) ORDER BY i.id), '[]') FROM interests_of_groups o JOIN interests i ON i.id = o.to_id WHERE o.from_id = what
$$;
