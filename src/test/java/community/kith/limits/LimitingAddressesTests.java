package community.kith.limits;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.api.HttpRefusals;
import community.kith.graph.Graph;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What one address may ask of what is open to everybody. */
@KithTest
class LimitingAddressesTests {

    private static final LimitSettings TWO = new LimitSettings(2, Duration.ofMinutes(1), 1);

    @Autowired
    private Graph graph;

    @Autowired
    private Driver driver;

    @Autowired
    private HttpRefusals refusals;

    @Test
    void asksAnAddressToWaitAndNoOther() throws Exception {
        var filter = filter();

        assertThat(status(filter, "192.0.2.1")).isEqualTo(200);
        assertThat(status(filter, "192.0.2.1")).isEqualTo(200);
        assertThat(status(filter, "192.0.2.1")).isEqualTo(429);
        assertThat(status(filter, "192.0.2.2")).isEqualTo(200);
    }

    @Test
    void keepsNoAddressAndNoMoreThanSoManyCounts() throws Exception {
        var filter = filter();
        for (var last = 1; last <= 20; last++) {
            status(filter, "198.51.100." + last);
        }

        try (var session = driver.session()) {
            var kept = session.run("MATCH (count:RequestCount) RETURN count.accountId AS id")
                    .list(row -> row.get("id").asString());
            assertThat(kept).isNotEmpty().allMatch(id -> id.matches("address [0-9a-f]{4}"));
        }
    }

    private LimitingAddresses filter() {
        var clock = InstantSource.fixed(Instant.parse("2026-11-23T10:00:15Z")).withZone(ZoneOffset.UTC);
        return new LimitingAddresses(new Allowances(new Neo4jRequestCounts(graph, TWO), TWO, clock), refusals);
    }

    private static int status(LimitingAddresses filter, String address) throws Exception {
        var request = new MockHttpServletRequest("GET", "/open-referral/v3/services");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
