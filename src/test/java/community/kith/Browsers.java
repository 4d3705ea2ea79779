package community.kith;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The one browser of all page tests in a JVM: what {@code KITH_BROWSER} names, or Chromium or Chrome on the path, or one
 * that Playwright downloads. Without any of them a page test is skipped and says how to get one.
 */
public final class Browsers {

    /** What a class takes whose tests use the browser, which one thread may do at a time. */
    public static final String LOCK = "the browser";

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Nothing is asked of the network but what the page itself asks. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    private Browsers() {}

    /** The browser; one for all tests, closed with the JVM. Open a context of your own and close it. */
    public static synchronized Browser browser() {
        if (browser == null) {
            browser = launch();
        }
        return browser;
    }

    private static Browser launch() {
        Optional<Path> installed = installed();
        CreateOptions driver = new CreateOptions();
        if (installed.isPresent()) {
            driver.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        }
        LaunchOptions options = new LaunchOptions().setArgs(FLAGS);
        installed.ifPresent(options::setExecutablePath);
        try {
            Playwright playwright = Playwright.create(driver);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            return playwright.chromium().launch(options);
        } catch (PlaywrightException e) {
            return Assumptions.abort(
                    "No browser for the page tests. Install Chromium (on Debian: apt-get install chromium),"
                            + " or set KITH_BROWSER to the path of one. " + e.getMessage());
        }
    }

    private static Optional<Path> installed() {
        String named = System.getenv("KITH_BROWSER");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        List<String> folders =
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1));
        return NAMES.stream()
                .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
