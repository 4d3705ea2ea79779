CREATE TABLE interests (id text PRIMARY KEY, name text NOT NULL, "otherWords" text[]);
CREATE TABLE broader (from_id text NOT NULL, to_id text NOT NULL);
CREATE INDEX ON broader (from_id);
CREATE INDEX ON broader (to_id);
CREATE TABLE needs (id text PRIMARY KEY, name text NOT NULL, position bigint NOT NULL, "metByCompany" boolean NOT NULL);
CREATE TABLE goes_together (from_id text NOT NULL, to_id text NOT NULL, strength double precision NOT NULL);
CREATE INDEX ON goes_together (from_id);
ALTER TABLE groups ADD COLUMN goers bigint, ADD COLUMN newcomers bigint[], ADD COLUMN "countedOn" date,
  ADD COLUMN "maximumAge" bigint, ADD COLUMN "onlyFor" text[], ADD COLUMN "accessLacking" text[], ADD COLUMN welcomed bigint,
  ADD COLUMN "welcomeAsked" bigint, ADD COLUMN "missingSince" date;
ALTER TABLE places ADD COLUMN "accessLacking" text[], ADD COLUMN "missingSince" date;
ALTER TABLE ties ADD COLUMN "endedOn" date, ADD COLUMN "inWords" text;
ALTER TABLE supported ADD COLUMN until date;
ALTER TABLE circles ADD COLUMN "endedOn" date;
ALTER TABLE actions ADD COLUMN "givenUpOn" date;
ALTER TABLE explorations ADD COLUMN "askAgainOn" date;
CREATE INDEX ON people USING gist (home);
CREATE INDEX open_people ON people USING gist (home) WHERE "openToIntroductionsSince" IS NOT NULL;
CREATE INDEX ON groups USING gist (point);
CREATE INDEX ON places USING gist (point);
CREATE INDEX unsafe_ties ON ties (from_id) WHERE unsafe;
CREATE INDEX unsafe_ties_back ON ties (to_id) WHERE unsafe;
CREATE FUNCTION metres(a point, b point) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 2 * 6378140 * asin(least(1, sqrt(
    power(sin(radians(b[1] - a[1]) / 2), 2) + cos(radians(a[1])) * cos(radians(b[1])) * power(sin(radians(b[0] - a[0]) / 2), 2))))
$$;
CREATE FUNCTION around(a point, m double precision) RETURNS box LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT box(point(a[0] - m / (111000 * cos(radians(a[1]))), a[1] - m / 111000), point(a[0] + m / (111000 * cos(radians(a[1]))), a[1] + m / 111000))
$$;
CREATE FUNCTION words_of(g groups) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('english', g.name || ' ' || coalesce(g.description, ''))
$$;
CREATE INDEX ON groups USING gin (words_of(groups));
