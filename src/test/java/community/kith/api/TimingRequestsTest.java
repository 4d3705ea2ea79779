package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeTest
@TestPropertySource(properties = "kith.api.time-out=100ms")
class TimingRequestsTest {

    @Autowired
    private Requests requests;

    @Test
    void givesUpRequestThatTakesTooLong() {
        Requests.Answer answer = requests.query("{ waits }");
        Requests.Answer legacy = requests.legacy("{ waits }");

        assertThat(answer.status()).isEqualTo(504);
        assertThat(answer.code()).isEqualTo("TIMED_OUT");
        assertThat(answer.message()).startsWith("A request may take 100 milliseconds.");
        assertThat(legacy.status()).isEqualTo(200);
        assertThat(legacy.code()).isEqualTo("TIMED_OUT");
    }
}
