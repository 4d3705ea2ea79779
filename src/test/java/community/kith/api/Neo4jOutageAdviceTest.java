package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is no GraphQL says so, too, when the database is away. */
class Neo4jOutageAdviceTest {

    static Stream<RuntimeException> away() {
        var gone = new ServiceUnavailableException("gone, while Ada Byron was looked up");
        return Stream.of(
                gone,
                new SessionExpiredException("gone"),
                new DataAccessResourceFailureException("gone", gone),
                new TransientDataAccessResourceException("busy"),
                new IllegalStateException("round it", gone));
    }

    @ParameterizedTest
    @MethodSource("away")
    void asksToTryAgainAndSaysWhen(RuntimeException fault) {
        var answers = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Directory(fault))
                .setControllerAdvice(new Neo4jOutageAdvice())
                .build());

        assertThat(answers.get().uri("/list"))
                .hasStatus(503)
                .hasHeader("Retry-After", "5")
                .bodyText()
                .contains("\"UNAVAILABLE\"", "Please try again in a moment.")
                .doesNotContain("Byron");
    }

    @RestController
    record Directory(RuntimeException fault) {

        @GetMapping("/list")
        String list() {
            throw fault;
        }
    }
}
