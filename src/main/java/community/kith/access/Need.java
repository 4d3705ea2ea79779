package community.kith.access;

import java.util.Set;

/**
 * What a caller must be to whom a thing belongs, so that they may give its id.
 *
 * @param kind what the id is of
 * @param enough any of these standings
 * @param named whether it is enough that the person may be named to the caller
 * @param theirs whether it is enough that the caller made this change to the map of somebody who may be named to them
 * @param anybody with any of these roles the caller may give any id
 */
record Need(Thing.Kind kind, Set<Standing> enough, boolean named, boolean theirs, Set<Role> anybody) {

    /** The legitimate relationships that open a record. */
    static final Set<Standing> CARE = Set.of(Standing.OWN, Standing.TEAM, Standing.COACH, Standing.EMERGENCY);

    Need {
        enough = Set.copyOf(enough);
        anybody = Set.copyOf(anybody);
    }

    /** Whose record the caller may open. */
    static Need care(Thing.Kind kind) {
        return of(kind, CARE);
    }

    static Need of(Thing.Kind kind, Set<Standing> enough) {
        return new Need(kind, enough, false, false, Set.of());
    }

    /** Somebody whom the caller may name. */
    static Need mention(Thing.Kind kind) {
        return new Need(kind, Set.of(Standing.values()), true, false, Set.of());
    }

    Need orTheirs() {
        return new Need(kind, enough, named, true, anybody);
    }

    Need orAnybodyFor(Role... roles) {
        return new Need(kind, enough, named, theirs, Set.of(roles));
    }
}
