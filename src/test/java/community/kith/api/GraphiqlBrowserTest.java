package community.kith.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import community.kith.Browsers;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class GraphiqlBrowserTest {

    @Autowired
    private Requests requests;

    private final List<String> hosts = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = Browsers.browser().newContext();
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
        page.navigate("http://localhost:" + requests.port() + "/graphiql");
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void answersAnExampleWithoutAskingAnybodyElse() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Execute query"))
                .click();

        assertThat(page.getByLabel("Result Window")).containsText("dayAfter");
        assertThat(hosts).isNotEmpty().containsOnly("localhost");
        assertThat(complaints).isEmpty();
    }

    @Test
    void hasTabForEachExampleWithItsVariables() {
        page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName("OneType")).click();
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Execute query"))
                .click();

        assertThat(page.getByLabel("Result Window")).containsText("What the tests of the edge ask.");
        assertThat(complaints).isEmpty();
    }
}
