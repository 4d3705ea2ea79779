package community.kith.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the files of the pages keep to, so that it need not be remembered. */
class PageFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/static");
    private static final Pattern STATIC_IMPORT = Pattern.compile("(?m)^import .*from \"(\\.[^\"]+)\";");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    @Test
    void allowsTheImportMapByItsHashAndNoOtherInlineScript() throws IOException, NoSuchAlgorithmException {
        var page = Files.readString(FOLDER.resolve("index.html"));
        var map = IMPORT_MAP.matcher(page);

        assertThat(map.find()).isTrue();
        assertThat(page).contains("script-src 'self' 'sha256-" + hash(map.group(1)) + "';");
        assertThat(page).doesNotContain("unsafe");
    }

    /** A module that is found only when another has come costs a phone one more way to the service before anything is shown. */
    @Test
    void asksAtOnceForEveryModuleThatEveryPageNeeds() throws IOException {
        var page = Files.readString(FOLDER.resolve("index.html"));
        var needed = new TreeSet<String>();
        importsOf(Path.of("/scripts/start.js"), needed);

        assertThat(needed)
                .hasSizeGreaterThan(10)
                .allSatisfy(module -> assertThat(page).contains("\"" + module + "\">"));
    }

    private static void importsOf(Path module, Set<String> needed) throws IOException {
        var text = Files.readString(FOLDER.resolve(module.toString().substring(1)));
        for (var found : STATIC_IMPORT.matcher(text).results().toList()) {
            var imported = module.resolveSibling(found.group(1)).normalize();
            if (needed.add(imported.toString())) {
                importsOf(imported, needed);
            }
        }
    }

    @Test
    void callsTheServerInOneModuleOnly() throws IOException {
        assertThat(scriptsWith("fetch(", "XMLHttpRequest", "sendBeacon", "EventSource", "WebSocket"))
                .containsExactly("api.js");
    }

    @Test
    void neverTakesDataForMarkup() throws IOException {
        assertThat(scriptsWith("innerHTML", "outerHTML", "insertAdjacentHTML", "unsafeHTML", "document.write"))
                .isEmpty();
    }

    @Test
    void keepsLogicFreeOfThePage() throws IOException {
        assertThat(scriptsWith("document.", "window.", "lit-html", "localStorage", "sessionStorage"))
                .noneMatch(name -> name.endsWith("-logic.js"));
    }

    @Test
    void loadsEveryStyleSheet() throws IOException {
        var all = Files.readString(FOLDER.resolve("styles/all.css"));

        try (var sheets = Files.list(FOLDER.resolve("styles"))) {
            assertThat(sheets.map(sheet -> sheet.getFileName().toString()).filter(name -> !name.equals("all.css")))
                    .allSatisfy(name -> assertThat(all).contains("@import \"" + name + "\";"));
        }
    }

    private static List<String> scriptsWith(String... words) throws IOException {
        var scripts = FOLDER.resolve("scripts");
        try (var files = Files.walk(scripts)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> containsAny(file, words))
                    .map(file -> scripts.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static boolean containsAny(Path file, String... words) {
        try {
            var text = Files.readString(file);
            return Pattern.compile("(?m)//.*$")
                    .matcher(text)
                    .replaceAll("")
                    .lines()
                    .anyMatch(line -> {
                        for (var word : words) {
                            if (line.contains(word)) {
                                return true;
                            }
                        }
                        return false;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
