package community.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every line of {@code docs/threat-model.md} names a test that there is. */
class ThreatModelTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)` \\|$");

    @Test
    void namesATestInEveryLine() throws IOException {
        var lines = Files.readAllLines(Path.of("docs/threat-model.md")).stream()
                .filter(line -> line.matches("\\| [STRIDE] \\|.*"))
                .toList();

        assertThat(lines)
                .hasSizeGreaterThan(20)
                .allMatch(line -> TEST.matcher(line).find());
        assertThat(lines.stream().flatMap(line -> TEST.matcher(line).results()).toList())
                .allSatisfy(ThreatModelTest::isThere);
    }

    private static void isThere(MatchResult named) {
        assertThat(sourcesOf(named.group(1)))
                .as(named.group(1))
                .anyMatch(source -> source.contains("void " + named.group(2) + "("));
    }

    private static List<String> sourcesOf(String name) {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var found = files.filter(file -> file.endsWith(name + ".java")).toList();
            return found.isEmpty() ? List.of() : List.of(Files.readString(found.getFirst()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
