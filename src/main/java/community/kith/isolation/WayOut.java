package community.kith.isolation;

import community.kith.community.GroupId;
import community.kith.participation.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person takes part in, on one day, as the rules count it. */
record WayOut(List<KnownPart> recorded, LocalDate today) {

    static WayOut of(LifeFacts facts, LocalDate today) {
        return new WayOut(facts.parts(), today);
    }

    /** Whether anybody has asked where they go: then what is not written down is not there. */
    boolean isDrawn() {
        return !recorded.isEmpty();
    }

    private Stream<KnownPart> goingOn() {
        return recorded.stream().filter(part -> part.goesOn(today));
    }

    @Nullable
    Boolean inAGroup() {
        return isDrawn() ? goingOn().anyMatch(part -> part.where() instanceof GroupId) : null;
    }

    @Nullable
    Boolean inAFaithCommunity() {
        return isDrawn() ? goingOn().anyMatch(KnownPart::faith) : null;
    }

    boolean contributes() {
        return goingOn().anyMatch(part -> part.stage() == Stage.CONTRIBUTING);
    }

    /** When they were last there; a day that is still to come says nothing. */
    Optional<LocalDate> lastOn(KnownPart part) {
        return Optional.ofNullable(part.lastOn()).filter(day -> !day.isAfter(today));
    }

    /** Whether they were anywhere on some of the last days; not known where nobody wrote down when. */
    @Nullable
    Boolean wasOutWithin(int days) {
        if (!isDrawn()) {
            return null;
        }
        if (recorded.stream()
                .flatMap(part -> lastOn(part).stream())
                .anyMatch(day -> !day.isBefore(today.minusDays(days)))) {
            return true;
        }
        return goingOn().allMatch(part -> lastOn(part).isPresent()) ? Boolean.FALSE : null;
    }

    /** The last day on which they were anywhere. */
    @Nullable
    LocalDate newest() {
        return recorded.stream()
                .flatMap(part -> lastOn(part).stream())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
