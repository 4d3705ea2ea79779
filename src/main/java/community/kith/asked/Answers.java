package community.kith.asked;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered; {@code null} and an empty list are what was not asked, or not answered.
 *
 * @param companionship how often they feel that they lack companionship
 * @param leftOut how often they feel left out
 * @param isolated how often they feel isolated from others
 * @param lonely how often they feel lonely, asked directly
 * @param satisfaction with the contact that they have, from 0 to 10
 * @param barriers what stops them
 * @param words anything else, in their words
 */
public record Answers(
        @Nullable HowOften companionship,
        @Nullable HowOften leftOut,
        @Nullable HowOften isolated,
        @Nullable HowLonely lonely,
        @Nullable Integer satisfaction,
        @Nullable ContactWish wish,
        List<Barrier> barriers,
        @Nullable String words) {

    public Answers {
        barriers = barriers.stream().distinct().sorted().toList();
    }

    /** The three-item score, 3 to 9; nothing unless all three were answered. */
    public @Nullable Integer ucla3() {
        return companionship == null || leftOut == null || isolated == null
                ? null
                : Integer.valueOf(companionship.score() + leftOut.score() + isolated.score());
    }

    boolean isEmpty() {
        return barriers.isEmpty()
                && Stream.<@Nullable Object>of(companionship, leftOut, isolated, lonely, satisfaction, wish, words)
                        .allMatch(Objects::isNull);
    }
}
