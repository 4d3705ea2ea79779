package community.kith.pages;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.Browsers;
import community.kith.Tester;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** A browser's window on the pages of one service: what a worker sees in it, and what it complained about. */
final class Window implements AutoCloseable {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private final BrowserContext context;
    private final Page page;
    private final String root;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> strangers = new CopyOnWriteArrayList<>();

    private Window(int port, int width, ColorScheme colours, Map<String, String> headers) {
        context = Browsers.browser()
                .newContext(new NewContextOptions()
                        .setViewportSize(width, width < 600 ? 844 : 900)
                        .setColorScheme(colours)
                        .setLocale("en-GB")
                        .setExtraHTTPHeaders(headers));
        context.setDefaultTimeout(60_000);
        page = context.newPage();
        root = "http://localhost:" + port + "/#";
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("ERR_INTERNET_DISCONNECTED")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            var address = URI.create(request.url());
            if (!List.of("data", "about").contains(address.getScheme()) && !"localhost".equals(address.getHost())) {
                strangers.add(request.url());
            }
        });
    }

    static Window laptop(int port) {
        return of(port, 1280, ColorScheme.LIGHT);
    }

    /** The window of somebody who has not signed in, on a phone. */
    static Window ofStranger(int port) {
        return new Window(port, 390, ColorScheme.LIGHT, Map.of());
    }

    static Window phone(int port) {
        return of(port, 390, ColorScheme.LIGHT);
    }

    static Window of(int port, int width, ColorScheme colours) {
        return new Window(port, width, colours, Map.of(Tester.HEADER, Tester.VALUE));
    }

    /** Goes to an address of the pages as if for the first time, with nothing left of the page before. */
    Window afresh(String path) {
        offline(false);
        page.navigate("about:blank");
        complaints.clear();
        return at(path);
    }

    /** Goes to an address of the pages, such as "/people". */
    Window at(String path) {
        page.navigate(root + path);
        return this;
    }

    /** Opens an address of the pages and waits for its heading. */
    void open(String path, String heading) {
        at(path).heading(heading).first().waitFor();
    }

    /** The page as it is, in these colours. */
    void in(ColorScheme colours) {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(colours));
    }

    Page page() {
        return page;
    }

    void offline(boolean offline) {
        context.setOffline(offline);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** The button whose name begins so; marks of the circle are such. */
    Locator buttonFrom(String beginning) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(beginningWith(beginning)));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String name) {
        return page.getByRole(
                AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** A person's mark in the drawing of the circle. */
    Locator mark(String name) {
        return page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName(Pattern.compile("Circle of .*, drawn")))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(beginningWith(name)));
    }

    /** A name that begins so; the browser reads the pattern as JavaScript does, which knows no quoting. */
    private static Pattern beginningWith(String words) {
        return Pattern.compile("^" + words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
    }

    /** What was just done, as it is shown. */
    Locator notice() {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("What you just did"));
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    /** Whom the page keeps out, as far as a machine can see: WCAG 2.2, A and AA, and what is thought good practice. */
    List<String> barriers() {
        return new AxeBuilder(page)
                        .withTags(RULES)
                        .setLegacyMode(
                                true) // without it, every check opens one more page to look into frames, and there are
                        // none
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    /** Errors of scripts, and of anything that the page's own rules forbid. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Requests to anybody but the service. */
    List<String> strangers() {
        return List.copyOf(strangers);
    }

    @Override
    public void close() {
        context.close();
    }
}
