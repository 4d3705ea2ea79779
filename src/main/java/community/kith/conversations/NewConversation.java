package community.kith.conversations;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as somebody asks for it to be noted, not checked yet.
 *
 * @param on today if left out
 */
public record NewConversation(
        String personId,
        @Nullable LocalDate on,
        @Nullable List<String> presentIds,
        String words,
        @Nullable String agreed,
        @Nullable LocalDate lookAgainOn) {}
