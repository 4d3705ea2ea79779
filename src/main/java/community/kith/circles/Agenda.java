package community.kith.circles;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a circle has to talk about, from what it agreed and from its history alone: everybody in the circle may hear all of it. What the
 * person wants comes beside it, for those to whom they show it.
 */
final class Agenda {

    /** A circle that nobody has looked at for so long is looked at again; our own judgement. */
    private static final Period REVIEWED_WITHIN = Period.ofMonths(6);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Agenda() {}

    /**
     * The agenda of a day.
     *
     * @param history the latest first
     */
    static List<AgendaItem> of(Circle circle, List<CircleAction> actions, List<Milestone> history, LocalDate today) {
        var items = new ArrayList<AgendaItem>();
        if (!circle.goesOn()) {
            return items;
        }
        var open = actions.stream()
                .filter(action -> action.state() == ActionState.OPEN)
                .sorted(Comparator.comparing(CircleAction::by)
                        .thenComparing(action -> action.id().value()))
                .toList();
        open.forEach(action -> items.add(item(action, today)));
        if (open.isEmpty()) {
            items.add(new AgendaItem(
                    AgendaRule.NOTHING_AGREED, "Nothing is agreed yet. What could somebody do until next time?", null));
        }
        if (isDue(circle, history, today)) {
            items.add(new AgendaItem(
                    AgendaRule.TIME_TO_REVIEW, "Look at it together: does the circle do what it is for?", null));
        }
        return List.copyOf(items);
    }

    private static AgendaItem item(CircleAction action, LocalDate today) {
        return action.by().isBefore(today)
                ? new AgendaItem(
                        AgendaRule.ACTION_OVERDUE,
                        "This was to be done by %s. What came of it?".formatted(DAY.format(action.by())),
                        action)
                : new AgendaItem(
                        AgendaRule.ACTION_OPEN,
                        "This is to be done by %s. How is it going?".formatted(DAY.format(action.by())),
                        action);
    }

    private static boolean isDue(Circle circle, List<Milestone> history, LocalDate today) {
        var asked = history.stream()
                .filter(milestone -> milestone.kind() == MilestoneKind.REVIEWED)
                .findFirst();
        var due = asked.map(review ->
                        review.lookAgainOn() == null ? review.on().plus(REVIEWED_WITHIN) : review.lookAgainOn())
                .or(() -> Stream.ofNullable(circle.startedOn())
                        .map(started -> started.plus(REVIEWED_WITHIN))
                        .findFirst());
        return due.filter(day -> !day.isAfter(today)).isPresent();
    }
}
