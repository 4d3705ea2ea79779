package community.kith.sample;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import community.kith.Browsers;
import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.Tester;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page for trying queries, as a new user finds it: with examples that the sample answers. */
@KithTest
@KeepsGraph
class GraphiqlBrowserTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LoadingSample loading;

    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        loading.atStart(true);
        context = Browsers.browser()
                .newContext(new NewContextOptions().setExtraHTTPHeaders(Map.of(Tester.HEADER, Tester.VALUE)));
        page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith("data:")) {
                hosts.add(URI.create(request.url()).getHost());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("http://localhost:" + port + "/graphiql");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void answersAnExampleWithoutAskingAnybodyElse() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Execute query"))
                .click();

        assertThat(page.getByLabel("Result Window")).containsText("Ada Farrimond");
        assertThat(hosts).isNotEmpty().containsOnly("localhost");
        assertThat(complaints).isEmpty();
    }

    @Test
    void hasTabForEachExampleWithItsVariables() {
        page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName("OneType")).click();
        assertThat(page.getByLabel("Query Editor")).containsText("OneType");

        await().pollInSameThread().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Execute query"))
                    .click();
            assertThat(page.getByLabel("Result Window")).containsText("What can be asked of the community map.");
        });
        assertThat(complaints).isEmpty();
    }
}
