package community.kith.api;

import java.util.stream.Stream;
import org.neo4j.driver.exceptions.RetryableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Knows from an exception that the database cannot be reached just now, so that trying again is right. */
final class Neo4jOutage {

    private Neo4jOutage() {}

    static boolean explains(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(20)
                .anyMatch(each -> each instanceof RetryableException
                        || each instanceof TransientDataAccessException
                        || each instanceof DataAccessResourceFailureException);
    }
}
