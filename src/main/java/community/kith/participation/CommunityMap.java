package community.kith.participation;

import community.kith.graph.Point;
import community.kith.people.Person;
import org.jspecify.annotations.Nullable;

/** The places and groups that are important to a person. */
record CommunityMap(Person person) {

    /** Where the map starts, if a home is known. */
    @Nullable
    Point home() {
        return person.home();
    }
}
