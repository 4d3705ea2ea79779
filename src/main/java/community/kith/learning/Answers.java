package community.kith.learning;

import org.jspecify.annotations.Nullable;

/**
 * What was learned: the learning log's two columns, and the "4 plus 1" questions that Wellbeing Teams use [Progress].
 *
 * @param tried what have we tried?
 * @param worked what worked well, to be kept
 * @param didNotWork what did not, to be done otherwise
 * @param learned what have we learned?
 * @param pleased what are we pleased about?
 * @param concerned what are we concerned about?
 * @param next what will we do next? The "plus 1".
 */
public record Answers(
        String tried,
        @Nullable String worked,
        @Nullable String didNotWork,
        @Nullable String learned,
        @Nullable String pleased,
        @Nullable String concerned,
        @Nullable String next) {}
