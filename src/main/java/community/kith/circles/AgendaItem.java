package community.kith.circles;

import org.jspecify.annotations.Nullable;

/**
 * Something for a circle to talk about at its next meeting.
 *
 * @param sentence can be read out at the meeting
 * @param action the action that it is about, if it is about one
 */
public record AgendaItem(
        AgendaRule rule, String sentence, @Nullable CircleAction action) {}
