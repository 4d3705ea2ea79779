package community.kith;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the image and of how it is run without building it. */
class ContainerFilesTest {

    private static final List<String> KITHS = List.of("kith", "kith-1", "kith-2");

    @Test
    void runAsAUserWithoutRights() throws IOException {
        var last = lastStage();

        assertThat(last).filteredOn(line -> line.startsWith("USER ")).containsExactly("USER 10001:10001");
        assertThat(last.indexOf("USER 10001:10001"))
                .isGreaterThan(lastOf(last, "RUN "))
                .isGreaterThan(lastOf(last, "COPY "))
                .isLessThan(lastOf(last, "ENTRYPOINT "));
    }

    @Test
    void putWhatChangesLeastFirst() throws IOException {
        assertThat(lastStage().stream()
                        .filter(line -> line.startsWith("COPY "))
                        .map(line -> line.replaceAll(".*/extracted/([a-z-]+)/.*", "$1")))
                .containsExactly("dependencies", "spring-boot-loader", "snapshot-dependencies", "application");
    }

    @Test
    void nameTheirVersionsAndHoldNoSecret() throws IOException {
        assertThat(instructions())
                .filteredOn(line -> line.startsWith("FROM "))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches("FROM [a-z0-9./-]+:[a-z0-9.-]*\\d[a-z0-9.-]*( AS [a-z]+)?")
                        .doesNotContain("latest"));
        services().values().stream()
                .map(service -> String.valueOf(service.get("image")))
                .filter(image -> !image.equals("kith"))
                .forEach(image -> assertThat(image).matches("[a-z0-9]+:[0-9][a-z0-9.-]+"));
        assertThat(Files.readString(Path.of("Dockerfile"))).doesNotContainIgnoringCase("password");
        assertThat(Files.readString(Path.of("docker-compose.yml")).lines().filter(line -> line.contains("PASSWORD:")))
                .allMatch(line -> line.contains("${"));
        assertThat(Files.readAllLines(Path.of(".dockerignore"))).containsExactly("*", "!target/kith-*.jar");
    }

    @Test
    void giveTheDatabaseWhatItAsksOfJava() throws IOException {
        var flags = Files.readString(Path.of("pom.xml"))
                .replaceAll("(?s).*<neo4j.jvm.flags>(.*?)</neo4j.jvm.flags>.*", "$1")
                .split(" ");

        var entryPoint = lastStage().stream()
                .filter(line -> line.startsWith("ENTRYPOINT ["))
                .findFirst()
                .orElseThrow();

        assertThat(flags).hasSize(5).allSatisfy(flag -> assertThat(entryPoint).contains("\"" + flag + "\""));
    }

    @Test
    void runKithWithoutAnythingItDoesNotNeed() throws IOException {
        var services = services();

        assertThat(services).containsKeys("neo4j", "proxy").containsKeys(KITHS.toArray(String[]::new));
        assertThat(KITHS)
                .allSatisfy(name -> assertThat(services.get(name))
                        .containsEntry("read_only", true)
                        .containsEntry("cap_drop", List.of("ALL"))
                        .containsEntry("security_opt", List.of("no-new-privileges:true"))
                        .containsEntry("tmpfs", List.of("/tmp"))
                        .containsKeys("mem_limit", "stop_grace_period"));
        assertThat(services.get("kith")).containsEntry("profiles", List.of("one"));
        assertThat(List.of("kith-1", "kith-2", "proxy"))
                .allSatisfy(name -> assertThat(services.get(name)).containsEntry("profiles", List.of("two")));
        assertThat(services.values())
                .allSatisfy(service -> assertThat((List<?>) service.getOrDefault("ports", List.of()))
                        .allMatch(port -> port.toString().startsWith("127.0.0.1:")));
    }

    private static List<String> instructions() throws IOException {
        var joined = Files.readString(Path.of("Dockerfile")).replaceAll("\\\\\n\\s*", "");
        return joined.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> lastStage() throws IOException {
        var all = instructions();
        return all.subList(lastOf(all, "FROM "), all.size());
    }

    private static int lastOf(List<String> lines, String beginning) {
        for (var at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).startsWith(beginning)) {
                return at;
            }
        }
        throw new AssertionError("No line begins with " + beginning);
    }

    private static Map<String, Map<String, Object>> services() throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return new TreeMap<>(compose.get("services"));
    }
}
