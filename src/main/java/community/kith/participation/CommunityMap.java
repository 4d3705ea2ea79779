package community.kith.participation;

import community.kith.graph.Point;
import community.kith.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The places and groups that are important to a person.
 *
 * @param home where the map starts, if a home is known
 */
record CommunityMap(Person person, @Nullable Point home) {}
