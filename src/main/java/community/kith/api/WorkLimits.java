package community.kith.api;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a copy of the service takes on at a time, settings {@code kith.api.work.*}.
 *
 * @param atOnce requests at work; 50 unless set, half of the connections that the driver keeps to the database
 * @param waiting requests that wait for their turn; 200 unless set
 * @param patience how long one waits at most; 3 s unless set
 * @param listening pages that hear of events at a time; 500 unless set
 */
record WorkLimits(
        @DefaultValue("50") int atOnce,
        @DefaultValue("200") int waiting,
        @DefaultValue("3s") Duration patience,
        @DefaultValue("500") int listening) {

    WorkLimits {
        if (atOnce < 1 || listening < 1) {
            throw new IllegalArgumentException("kith.api.work.at-once and listening are at least 1");
        }
        if (waiting < 0 || patience.isNegative()) {
            throw new IllegalArgumentException("kith.api.work.waiting and patience are nothing or more");
        }
    }
}
