package community.kith.pages;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the pages ask stands in the manifest that lets them ask it where only known documents are taken. */
@KithTest
class TrustedPagesBrowserTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/static/scripts");
    private static final Path MANIFEST = Path.of("src/main/resources/documents/pages.json");
    private static final Path AS_IT_SHOULD_BE = Path.of("target/pages.json");
    private static final Pattern NAME = Pattern.compile("^(query|mutation|subscription) (\\w+)");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @LocalServerPort
    private int port;

    @Test
    void knowsWhatThePagesAsk() throws IOException {
        var manifest = manifest(asked());

        Files.writeString(AS_IT_SHOULD_BE, manifest);

        assertThat(MANIFEST)
                .as("Documents of the pages have changed: copy %s there", AS_IT_SHOULD_BE)
                .hasContent(manifest);
    }

    private List<?> asked() throws IOException {
        try (var window = Window.laptop(port)) {
            window.at("/people");
            return (List<?>) window.page().evaluate("""
                    async (modules) => {
                      await Promise.all(modules.map((module) => import(module)));
                      return (await import("/scripts/operations.js")).operations();
                    }
                    """, modulesWithOperations());
        }
    }

    private static List<String> modulesWithOperations() throws IOException {
        try (var files = Files.walk(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(TrustedPagesBrowserTest::hasOperations)
                    .map(file -> "/scripts/" + SCRIPTS.relativize(file))
                    .toList();
        }
    }

    private static boolean hasOperations(Path file) {
        try {
            return Files.readString(file).contains("operation`");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String manifest(List<?> bodies) {
        var operations = new ArrayList<Map<String, String>>();
        for (var body : bodies) {
            var name = NAME.matcher((String) body);
            assertThat(name.find()).as("An operation has a name: %s", body).isTrue();
            var operation = new LinkedHashMap<String, String>();
            operation.put("id", hash((String) body));
            operation.put("name", name.group(2));
            operation.put("type", name.group(1));
            operation.put("body", (String) body);
            operations.add(operation);
        }
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("format", "apollo-persisted-query-manifest");
        manifest.put("version", 1);
        manifest.put("operations", operations);
        return JSON.writeValueAsString(manifest) + "\n";
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
