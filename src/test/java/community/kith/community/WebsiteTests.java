package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.wigan.gov.uk",
                "http://example.org:8080/a/b?c=d#e",
                "HTTPS://Example.org/",
                " https://example.org/page ",
                "https://xn--caf-dma.example/"
            })
    void takesPagesOfTheWeb(String written) {
        assertThat(Website.parse(written)).contains(written.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.wigan.gov.uk",
                "javascript:alert(1)",
                "data:text/html,hello",
                "ftp://example.org",
                "https://",
                "https:///page",
                "https://example",
                "https://exa mple.org",
                "https://name:secret@example.org",
                "https://.org",
                "https:example.org",
                "https://example.org/a b",
                ""
            })
    void refusesWhatIsNoPageOfTheWeb(String written) {
        assertThat(Website.parse(written)).isEmpty();
    }
}
