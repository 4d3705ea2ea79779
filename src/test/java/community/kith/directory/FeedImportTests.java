package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.RealData;
import community.kith.directory.openreferral.FeedServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Feeds that are configured, served page by page by a server on loopback. */
@KithTest
class FeedImportTests {

    private static final String MOCKS = "oruk/oruk-validator/OpenReferralApi/Mocks/V3.0-UK-";
    private static final String SERVICE = "ac148810-d857-441c-9679-408f346de14b";
    private static final FeedServer SERVER = new FeedServer();

    @LocalServerPort
    private int port;

    private Uploads uploads;

    @DynamicPropertySource
    static void configures(DynamicPropertyRegistry settings) {
        for (var name : new String[] {"default", "test", "warn", "fail", "pages"}) {
            settings.add("kith.directory.feeds." + name + ".url", () -> SERVER.address("/" + name + "/services"));
            settings.add("kith.directory.feeds." + name + ".pause", () -> "1ms");
        }
    }

    @AfterAll
    static void closes() {
        SERVER.close();
    }

    @BeforeEach
    void connects() {
        uploads = new Uploads(port);
    }

    @Test
    void takesFullServiceBehindList() {
        serve("default", "Default");

        var outcome = take("default");

        assertThat(outcome.counts()).containsExactly(1, 1, 0, 0, 0, 0);
        assertThat(outcome.rows("unresolved")).contains("1 " + SERVICE + " service_at_locations.location.latitude");
        assertThat(take("default").counts()).containsExactly(1, 0, 0, 1, 0, 0);
    }

    @Test
    void takesOneServiceAndReportsItsRepeats() {
        serve("test", "Test");

        assertThat(take("test").counts()).containsExactly(128, 1, 0, 0, 127, 0);
        assertThat(take("test").counts()).containsExactly(128, 0, 0, 1, 127, 0);
    }

    @Test
    void takesWarnFeed() {
        serve("warn", "Warn");

        assertThat(take("warn").counts()).containsExactly(1, 1, 0, 0, 0, 0);
    }

    @Test
    void refusesBadServicesOneByOne() {
        SERVER.says("/fail/services?page=1", Uploads.text(RealData.path(MOCKS + "Fail/service_list.json")));

        var outcome = take("fail");

        assertThat(outcome.counts()).containsExactly(4, 0, 0, 0, 4, 0);
        assertThat(outcome.messages("refused")).allMatch(message -> message.startsWith("The service has no name."));
    }

    @Test
    void keepsWhatCameBeforeAPageThatDoesNotCome() {
        SERVER.says("/pages/services?page=1", page(2, "a", "b")).says("/pages/services?page=2", page(2, "c"));
        take("pages");
        SERVER.says("/pages/services?page=1", page(2, "a", "d")).says("/pages/services?page=2", 500, "");

        var broken = take("pages");
        SERVER.says("/pages/services?page=2", page(2, "c"));
        var again = take("pages");

        assertThat(broken.status()).isEqualTo("FAILED");
        assertThat(broken.failure()).contains("Page 2 of the feed answered with status 500");
        assertThat(broken.counts()).containsExactly(2, 1, 0, 1, 0, 0);
        assertThat(again.status()).isEqualTo("FINISHED");
        assertThat(again.counts()).containsExactly(3, 0, 0, 3, 0, 1);
        assertThat(again.rows("gone")).containsExactly("0 b -");
    }

    private static void serve(String name, String mock) {
        SERVER.says("/" + name + "/services?page=1", Uploads.text(RealData.path(MOCKS + mock + "/service_list.json")))
                .says(
                        "/" + name + "/services/" + SERVICE,
                        Uploads.text(RealData.path(MOCKS + mock + "/service_full.json")));
    }

    private static String page(int pages, String... ids) {
        var items = new StringBuilder();
        for (var id : ids) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{\"id\": \"%s\", \"name\": \"%s\", \"status\": \"active\", \"schedules\": []}"
                            .formatted(id, id));
        }
        return "{\"total_pages\": %d, \"contents\": [%s]}".formatted(pages, items);
    }

    private Uploads.Outcome take(String feed) {
        return uploads.follow(uploads.send(new byte[0], "feed", feed));
    }
}
