package community.kith.community;

import community.kith.taxonomy.AccessFeature;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What helps people to take part in a group, at the group and at its place together. The group knows better than its place: what it
 * has is there, though the place may lack it (a ramp that is laid out), and what it lacks is not there, though the place may have
 * it (a loop that is in another room).
 *
 * @param known what is known to be there
 * @param lacking what is known to be missing
 */
public record Access(List<AccessFeature> known, List<AccessFeature> lacking) {

    /** A group at a place. */
    static Access of(GroupDetails group, PlaceDetails place) {
        return together(group.access(), group.accessLacking(), place.access(), place.accessLacking());
    }

    /** A group of which the place is not known. */
    static Access of(GroupDetails group) {
        return together(group.access(), group.accessLacking(), List.of(), List.of());
    }

    private static Access together(
            Collection<AccessFeature> groupHas,
            Collection<AccessFeature> groupLacks,
            Collection<AccessFeature> placeHas,
            Collection<AccessFeature> placeLacks) {
        var known = new TreeSet<>(placeHas);
        known.removeAll(groupLacks);
        known.addAll(groupHas);
        var lacking = new TreeSet<>(placeLacks);
        lacking.addAll(groupLacks);
        lacking.removeAll(known);
        return new Access(List.copyOf(known), List.copyOf(lacking));
    }
}
