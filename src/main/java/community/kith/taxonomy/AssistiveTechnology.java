package community.kith.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Equipment, an app or a small change at home.
 *
 * @param description what it does and how to get it
 * @param helpsWith the needs it helps with, in their fixed order
 * @param costPence what it roughly costs; {@code null} if it is not known
 */
public record AssistiveTechnology(
        TechnologyId id,
        String name,
        String description,
        List<Need> helpsWith,
        @Nullable Integer costPence) {

    public AssistiveTechnology {
        helpsWith = List.copyOf(helpsWith);
    }
}
