package community.kith.isolation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import community.kith.people.PersonId;
import community.kith.relationships.ContactFrequency;
import community.kith.relationships.Sector;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A circle on one day, as the rules count it: ties that go on and in which nobody has lost touch, each person once. A tie that is
 * unsafe is no support and is left out of everything.
 */
final class DrawnCircle {

    private static final Set<ContactFrequency> MONTHLY_OR_MORE =
            EnumSet.of(ContactFrequency.DAILY, ContactFrequency.WEEKLY, ContactFrequency.MONTHLY);

    private final LifeFacts facts;
    private final LocalDate today;
    private final List<KnownTie> current;

    DrawnCircle(LifeFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
        this.current = List.copyOf(facts.ties().stream()
                .filter(tie -> !tie.unsafe() && !tie.lapsed() && goesOn(tie))
                .collect(toMap(KnownTie::with, tie -> tie, (first, again) -> first, LinkedHashMap::new))
                .values());
    }

    private boolean goesOn(KnownTie tie) {
        return tie.endedOn() == null || tie.endedOn().isAfter(today);
    }

    /** Whether anybody has drawn it: then who is not in it is not there. An empty one says nothing. */
    boolean isDrawn() {
        return !facts.ties().isEmpty();
    }

    List<KnownTie> all() {
        return current;
    }

    List<KnownTie> in(Sector... sectors) {
        return that(tie -> Boolean.TRUE.equals(isIn(tie, sectors)));
    }

    /**
     * A question about some of it. Of whom nobody knows whether they are among those, nobody knows that it is so; that it is not so can
     * be known.
     */
    Tally tally(Function<KnownTie, @Nullable Boolean> whose, Function<KnownTie, @Nullable Boolean> question) {
        return Tally.of(
                that(tie -> !Boolean.FALSE.equals(whose.apply(tie))),
                tie -> whose.apply(tie) == null && !Boolean.FALSE.equals(question.apply(tie))
                        ? null
                        : question.apply(tie));
    }

    /** Whether a tie is in one of some sectors; not known where its own is not. */
    static @Nullable Boolean isIn(KnownTie tie, Sector... sectors) {
        return tie.sector() == null
                ? null
                : Boolean.valueOf(Arrays.asList(sectors).contains(tie.sector()));
    }

    List<KnownTie> unpaid() {
        return that(tie -> tie.sector() != Sector.PAID);
    }

    List<KnownTie> that(Predicate<KnownTie> wanted) {
        return current.stream().filter(wanted).toList();
    }

    /** The last contact; a day that is still to come is a mistake, and says nothing. */
    Optional<LocalDate> lastContact(KnownTie tie) {
        return Optional.ofNullable(tie.lastContact()).filter(day -> !day.isAfter(today));
    }

    /**
     * Whether they are usually in touch at least monthly: as often as was said, or, where nobody said, whether the last contact was
     * within a month.
     */
    @Nullable
    Boolean monthly(KnownTie tie) {
        if (tie.frequency() != null) {
            return MONTHLY_OR_MORE.contains(tie.frequency());
        }
        return lastContact(tie).map(day -> !day.isBefore(today.minusMonths(1))).orElse(null);
    }

    /** The newest contact in some ties. */
    @Nullable
    LocalDate newest(List<KnownTie> ties) {
        return ties.stream()
                .flatMap(tie -> lastContact(tie).stream())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** Who in it knows whom, of two sides that are both in it. */
    Set<KnownPair> pairs() {
        var members = current.stream().map(KnownTie::with).collect(toSet());
        return facts.acquainted().stream()
                .filter(pair -> members.contains(pair.one()) && members.contains(pair.other()))
                .filter(pair -> !pair.one().equals(pair.other()))
                .collect(toUnmodifiableSet());
    }

    static List<PersonId> people(List<KnownTie> ties) {
        return ties.stream().map(KnownTie::with).toList();
    }
}
