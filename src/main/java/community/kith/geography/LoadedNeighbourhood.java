package community.kith.geography;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a neighbourhood of a source.
 *
 * @param loaded nothing when it was refused
 * @param userErrors why it was refused; the fields are {@code source}, {@code code}, {@code name}, {@code geometry}
 */
public record LoadedNeighbourhood(@Nullable Loaded loaded, List<UserError> userErrors) {

    public LoadedNeighbourhood {
        userErrors = List.copyOf(userErrors);
        if ((loaded == null) == userErrors.isEmpty()) {
            throw new IllegalArgumentException("A record is either loaded or refused, not " + loaded + userErrors);
        }
    }
}
