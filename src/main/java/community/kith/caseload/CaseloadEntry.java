package community.kith.caseload;

import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import community.kith.people.Listed;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a case-load, as the figures that are kept have them.
 *
 * @param roles what the caller is in the teams that support the person
 * @param today the point of today in the trend; {@code null} where nothing was counted yet
 * @param levelSince since when the level has been so
 */
record CaseloadEntry(
        PersonId personId,
        Set<String> roles,
        Level level,
        List<CaseloadSignal> signals,
        @Nullable TrendPoint today,
        @Nullable LocalDate levelSince)
        implements Listed {

    CaseloadEntry {
        roles = Set.copyOf(roles);
        signals = List.copyOf(signals);
    }

    /** A signal in the words that were kept with it. */
    record CaseloadSignal(SignalRule rule, String sentence) {}

    /** The day on which it was counted. */
    public @Nullable LocalDate countedOn() {
        return today == null ? null : today.on();
    }

    List<SignalRule> rules() {
        return signals.stream().map(CaseloadSignal::rule).toList();
    }

    @Override
    public PersonId listed() {
        return personId;
    }

    @Override
    public Set<String> listedFor() {
        return roles;
    }
}
