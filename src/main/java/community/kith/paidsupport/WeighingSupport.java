package community.kith.paidsupport;

import static java.util.stream.Collectors.toMap;

import community.kith.outcomes.Explorations;
import community.kith.outcomes.Explored;
import community.kith.outcomes.Outcome;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import community.kith.paidsupport.BalancePoint.Support;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says how natural and paid support stand, and how that has changed month by month, for people and for those whom a team supports. */
@Component
public class WeighingSupport {

    private final Outcomes outcomes;
    private final Explorations explorations;
    private final PaidSupports supports;
    private final UnpaidContacts contacts;
    private final Clock clock;

    WeighingSupport(
            Outcomes outcomes, Explorations explorations, PaidSupports supports, UnpaidContacts contacts, Clock clock) {
        this.outcomes = outcomes;
        this.explorations = explorations;
        this.supports = supports;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** The balance of several sets of people, such as one person or all whom a team supports, in four round trips. */
    @Transactional(readOnly = true)
    public <K> Map<K, SupportBalance> balances(Map<K, Set<PersonId>> people, int months) {
        var today = LocalDate.now(clock);
        var days = monthEnds(today, months);
        var everybody = people.values().stream().flatMap(Set::stream).distinct().toList();
        var wants = outcomes.ofPeople(everybody);
        var support = support(
                wants.values().stream().flatMap(List::stream).map(Outcome::id).toList());
        var touched = contacts.since(everybody, BalancePoint.contactsFrom(days.isEmpty() ? today : days.getFirst()));
        return people.keySet().stream().collect(toMap(Function.identity(), key -> {
            var of = people.getOrDefault(key, Set.of());
            var all = of.stream()
                    .flatMap(person -> wants.getOrDefault(person, List.of()).stream())
                    .map(outcome -> support.getOrDefault(outcome.id(), new Support(Explored.NOTHING, List.of())))
                    .toList();
            var when = of.stream()
                    .flatMap(person -> touched.getOrDefault(person, List.of()).stream())
                    .toList();
            return new SupportBalance(
                    BalancePoint.of(today, all, when),
                    days.stream().map(day -> BalancePoint.of(day, all, when)).toList());
        }));
    }

    private Map<OutcomeId, Support> support(Collection<OutcomeId> ids) {
        var explored = explorations.of(ids);
        var left = supports.of(ids);
        return ids.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        id -> new Support(
                                explored.getOrDefault(id, Explored.NOTHING),
                                left.getOrDefault(id, WhatIsLeft.NOTHING).agreed())));
    }

    private static List<LocalDate> monthEnds(LocalDate today, int months) {
        var thisMonth = YearMonth.from(today);
        return IntStream.rangeClosed(1, months)
                .map(back -> months + 1 - back)
                .mapToObj(back -> thisMonth.minusMonths(back).atEndOfMonth())
                .toList();
    }
}
