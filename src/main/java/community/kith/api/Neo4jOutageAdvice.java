package community.kith.api;

import java.util.Map;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what is no GraphQL when the database is away: in the same words, and with the seconds after which to try again. */
@RestControllerAdvice
class Neo4jOutageAdvice {

    @ExceptionHandler({
        ServiceUnavailableException.class,
        SessionExpiredException.class,
        TransientException.class,
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class
    })
    ResponseEntity<Map<String, Object>> away() {
        var refused = new RefusedException(ErrorCode.UNAVAILABLE, AnsweringFaults.TRY_AGAIN);
        return ResponseEntity.status(refused.code().status())
                .header(HttpHeaders.RETRY_AFTER, AnsweringOutages.SECONDS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(HttpRefusals.body(refused));
    }
}
