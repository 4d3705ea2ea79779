// gaps/area
//
// Purpose: Whether the caller's teams serve a neighbourhood, and which smaller ones that a team serves may overlap it. The gaps of a
//   neighbourhood are those of the people who live in none of these.
// Parameters:
//   $neighbourhoodId  STRING NOT NULL                 which
//   $me               STRING NOT NULL                 who the caller is in the graph; an id of nobody where that is not known
//   $roles            LIST<STRING NOT NULL> NOT NULL  the caller's roles in a team that open this
//   $everybody        BOOLEAN NOT NULL                whether it is open whoever serves it
//   $widest           FLOAT NOT NULL                  the width in degrees beyond which no smaller neighbourhood is looked for
// Returns:
//   id       STRING NOT NULL
//   smaller  LIST<STRING NOT NULL> NOT NULL           their ids
// Index: Neighbourhood(id), Neighbourhood(west)

MATCH (neighbourhood:Neighbourhood {id: $neighbourhoodId})
WHERE
  $everybody OR
  EXISTS {
    MATCH (neighbourhood)<-[:SERVES]-(:Team)<-[works:WORKS_IN]-(me:Person)
    WHERE me.id = $me AND works.role IN $roles
  }
CALL (neighbourhood) {
  MATCH (other:Neighbourhood)
  USING INDEX SEEK other:Neighbourhood(west)
  WHERE
    other.west >= neighbourhood.west - $widest AND
    other.west <= neighbourhood.east AND
    other.east >= neighbourhood.west AND
    other.south <= neighbourhood.north AND
    other.north >= neighbourhood.south AND
    other.id <> neighbourhood.id
  WITH
    other,
    (other.east - other.west) * (other.north - other.south) AS size,
    (neighbourhood.east - neighbourhood.west) * (neighbourhood.north - neighbourhood.south) AS own
  WHERE (size < own OR (size = own AND other.id < neighbourhood.id)) AND EXISTS { (other)<-[:SERVES]-(:Team) }
  RETURN collect(other.id) AS smaller
}
RETURN
  neighbourhood.id AS id,
  smaller AS smaller
