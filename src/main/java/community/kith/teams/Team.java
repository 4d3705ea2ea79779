package community.kith.teams;

import community.kith.geography.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/**
 * A small self-managing team of workers in a neighbourhood.
 *
 * @param neighbourhoodId the neighbourhood it works in
 */
public record Team(TeamId id, String name, @Nullable NeighbourhoodId neighbourhoodId) {}
