package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** The database is away while it is looked up who asks: the answer is that, and neither a fault of ours nor a page. */
class AnsweringOutagesTest {

    private final AnsweringOutages filter = new AnsweringOutages(new HttpRefusals(JsonMapper.shared()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void asksToTryAgainAndSaysWhen() throws Exception {
        filter.doFilter(new MockHttpServletRequest(), response, (request, inside) -> {
            throw new ServletException(new ServiceUnavailableException("gone, while Ada Byron was looked up"));
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString()).contains("UNAVAILABLE").doesNotContain("Byron");
    }

    @Test
    void leavesOtherFaultsAndAnswersThatHaveBegun() {
        FilterChain faulty = (request, inside) -> {
            throw new IllegalStateException("ours");
        };
        FilterChain begun = (request, inside) -> {
            inside.flushBuffer();
            throw new ServiceUnavailableException("gone");
        };

        assertThatThrownBy(() -> filter.doFilter(new MockHttpServletRequest(), response, faulty))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> filter.doFilter(new MockHttpServletRequest(), response, begun))
                .isInstanceOf(ServiceUnavailableException.class);
    }
}
