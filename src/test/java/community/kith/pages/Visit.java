package community.kith.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import community.kith.Browsers;
import java.util.List;

/** A visit to the pages, on a phone or on a laptop. */
final class Visit implements AutoCloseable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private final BrowserContext context;
    private final Page page;
    private final String base;

    private Visit(int port, int width, int height) {
        this.context = Browsers.browser().newContext(new NewContextOptions().setViewportSize(width, height));
        this.context.setDefaultTimeout(60_000);
        this.page = context.newPage();
        this.base = "http://localhost:" + port + "/#";
    }

    static Visit onPhone(int port) {
        return new Visit(port, 390, 844);
    }

    static Visit onLaptop(int port) {
        return new Visit(port, 1280, 800);
    }

    /** Opens an address of the pages and waits for its heading. */
    void open(String address, String heading) {
        page.navigate(base + address);
        heading(heading).waitFor();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    /** Nobody is kept out, as far as a machine can see: WCAG 2.2 A and AA. */
    void isForEverybody() {
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
