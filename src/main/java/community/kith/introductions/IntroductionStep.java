package community.kith.introductions;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an introduction on a day. It is written once and never overwritten.
 *
 * @param present who was there, or who did it
 * @param whyNot why it came to an end; only of the last step of one that did
 */
record IntroductionStep(
        StepId id,
        StepKind kind,
        LocalDate on,
        List<PersonId> present,
        @Nullable WhyNot whyNot,
        @Nullable String words) {

    IntroductionStep {
        present = List.copyOf(present);
    }
}
