package community.kith.relationships;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What to change about a tie.
 *
 * @param change from what was said to what is to be said
 * @param takenAway fields that somebody asked to take away, though a tie cannot do without
 */
public record TieChange(UnaryOperator<TieDetails> change, List<String> takenAway) {

    public TieChange {
        takenAway = List.copyOf(takenAway);
    }
}
