package community.kith.api;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How slowly the body of a request may come, settings {@code kith.api.body.*}. The server itself bounds the gaps between two drops
 * only, with {@code server.tomcat.connection-timeout}.
 *
 * @param time what every body has; 20 s unless set
 * @param slowest what comes in each second beyond that; 8 KB unless set, a very poor line in the country
 */
record BodyPace(
        @DefaultValue("20s") Duration time,
        @DefaultValue("8KB") DataSize slowest) {

    BodyPace {
        if (time.isNegative() || time.isZero() || slowest.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "kith.api.body.time and kith.api.body.slowest are more than nothing, not " + time + " and "
                            + slowest);
        }
    }

    /** How long it may have taken until so many bytes are there. */
    Duration allowed(long bytes) {
        return time.plusMillis(Math.multiplyExact(bytes, 1000L) / slowest.toBytes());
    }
}
