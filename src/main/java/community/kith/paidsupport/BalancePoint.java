package community.kith.paidsupport;

import community.kith.outcomes.Exploration;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Explored;
import community.kith.outcomes.Step;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Natural and paid support on one day (rule 5 of the Support Sequence): how many ways work that nobody is paid for, and how much is
 * paid for.
 *
 * @param naturalWays steps before paid support that work, wholly or in part, by their last record on that day, over all outcomes
 * @param paidWays agreements on paid support that run on that day
 * @param paidHoursPerWeek their hours a week
 * @param naturalContacts how often somebody who is not paid was in touch in the 28 days before
 */
public record BalancePoint(LocalDate on, int naturalWays, int paidWays, double paidHoursPerWeek, int naturalContacts) {

    private static final Period CONTACT_WINDOW = Period.ofDays(28);
    private static final Set<ExplorationState> WORKING = Set.of(ExplorationState.WORKS, ExplorationState.WORKS_IN_PART);

    /** What an outcome's history says, and the paid support agreed for it. */
    record Support(Explored explored, List<PaidSupport> agreed) {}

    static BalancePoint of(LocalDate day, Collection<Support> outcomes, Collection<LocalDate> contacts) {
        var running = outcomes.stream()
                .flatMap(outcome -> outcome.agreed().stream())
                .filter(support -> support.runs(day))
                .toList();
        return new BalancePoint(
                day,
                outcomes.stream()
                        .mapToInt(outcome -> working(outcome.explored(), day))
                        .sum(),
                running.size(),
                running.stream().mapToDouble(PaidSupport::hoursPerWeek).sum(),
                (int) contacts.stream()
                        .filter(contact -> !contact.isAfter(day) && contact.isAfter(day.minus(CONTACT_WINDOW)))
                        .count());
    }

    /** From when on contacts matter for a day. */
    static LocalDate contactsFrom(LocalDate day) {
        return day.minus(CONTACT_WINDOW);
    }

    private static int working(Explored explored, LocalDate day) {
        return (int) Step.PAID_SUPPORT.earlier().stream()
                .filter(step -> explored.at(step).stream()
                        .filter(Exploration::exploresTheStep)
                        .filter(exploration -> !exploration.on().isAfter(day))
                        .reduce((earlier, later) -> later)
                        .filter(last -> WORKING.contains(last.state()))
                        .isPresent())
                .count();
    }
}
