package community.kith.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Component;

/**
 * Counts the figures of everybody anew once a day, since some change by time alone. It can stop anywhere: whichever copy of the
 * service takes it up goes on where it stopped.
 */
@Component
class CountingEachNight {

    private final CountingABatch counting;
    private final NightlyPasses passes;
    private final Clock clock;

    CountingEachNight(CountingABatch counting, NightlyPasses passes, Clock clock) {
        this.counting = counting;
        this.passes = passes;
        this.clock = clock;
    }

    /**
     * Counts what is left to count today, unless another copy does.
     *
     * @param holder which copy this is
     * @param progress hears after each batch how many people were counted in it
     */
    void countAll(String holder, IntConsumer progress) {
        var today = LocalDate.now(clock);
        var after = passes.take(holder, today);
        while (after.isPresent()) {
            after = next(holder, today, after.get(), progress);
        }
    }

    private Optional<String> next(String holder, LocalDate today, String after, IntConsumer progress) {
        var batch = counting.after(holder, today, after);
        progress.accept(batch.counted());
        return batch.last();
    }
}
