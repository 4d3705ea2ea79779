package community.kith.relationships;

import community.kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be put into a person's circle: either somebody on the map, or a name.
 *
 * @param of whose circle
 * @param with the other person, if they are on the map
 * @param withName the other person's name, if they are not on the map yet
 */
public record NewTie(
        PersonId of, @Nullable PersonId with, @Nullable String withName, TieDetails details) {}
