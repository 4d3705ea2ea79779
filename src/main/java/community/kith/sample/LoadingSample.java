package community.kith.sample;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Fills a new database with the sample community, before anybody can ask or write anything. */
@Component
class LoadingSample {

    private final SampleLoads loads;
    private final SampleLoader loader;
    private final SampleFilesLoader files;
    private final Clock clock;

    LoadingSample(SampleLoads loads, SampleLoader loader, SampleFilesLoader files, Clock clock) {
        this.loads = loads;
        this.loader = loader;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Takes away what a load that was cut off has left, wanted or not; then loads, if the sample is wanted and the graph is bare.
     *
     * @return whether it loaded
     * @throws SampleRefused when a record is refused
     */
    boolean atStart(boolean wanted) {
        if (loads.unfinished()) {
            loads.takeAway();
        }
        if (!wanted || !loads.graphIsBare()) {
            return false;
        }
        load(files.read());
        return true;
    }

    void load(SampleSource source) {
        loads.begin(ZonedDateTime.now(clock));
        loader.load(source);
        loads.finish(ZonedDateTime.now(clock));
    }
}
