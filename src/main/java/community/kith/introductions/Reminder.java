package community.kith.introductions;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What comes next of an introduction that goes on, and how long it may take. The first rule that speaks is the one that counts. The
 * periods are our own judgement, but for the three months, after which somebody has stayed.
 */
enum Reminder {
    STAY_ON(
            StepKind.WENT,
            StepRules.STAYED_AFTER,
            "Ask whether the person still goes, three months after they first went."),
    GO(StepKind.WELCOMED, Period.ofDays(14), "Go for the first time, within two weeks of being welcomed."),
    HEAR_BACK(
            StepKind.CONTACTED, Period.ofDays(14), "Hear whether the person is welcome, or just go, within two weeks."),
    CONTACT(null, Period.ofDays(7), "Contact them within a week of being asked.");

    private final @Nullable StepKind after;
    private final Period within;
    private final String sentence;

    Reminder(@Nullable StepKind after, Period within, String sentence) {
        this.after = after;
        this.within = within;
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    static Optional<Due> of(Introduction introduction) {
        return introduction.open()
                ? Arrays.stream(values())
                        .flatMap(rule -> rule.speaksOf(introduction).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Due> speaksOf(Introduction introduction) {
        return after == null
                ? Optional.of(new Due(this, introduction.askedOn().plus(within)))
                : introduction.step(after).map(step -> new Due(this, step.on().plus(within)));
    }
}
