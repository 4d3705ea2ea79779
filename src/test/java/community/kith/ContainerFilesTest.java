package community.kith;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.neo4j.configuration.Config;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the image and of how it is run without building it. */
class ContainerFilesTest {

    private static final List<String> MEMBERS = List.of("neo4j-1", "neo4j-2", "neo4j-3");
    private static final List<String> ON_CLUSTER = List.of("kith-on-cluster-1", "kith-on-cluster-2");
    private static final List<String> KITHS = Stream.concat(Stream.of("kith", "kith-1", "kith-2"), ON_CLUSTER.stream())
            .toList();

    /** Settings of Neo4j that the edition of the tests does not have. */
    private static final List<String> OF_CLUSTERS =
            List.of("dbms.cluster.endpoints", "initial.dbms.default_primaries_count");

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
        for (var profile : List.of("one", "two", "cluster")) {
            assertThat(of(services, profile))
                    .filteredOn(KITHS::contains)
                    .extracting(name -> in(services, name, "volumes").toString())
                    .as("each has who looked on a disk of its own")
                    .allMatch(volume -> volume.matches("\\[kith[-a-z0-9]*-data:/data]"))
                    .doesNotHaveDuplicates();
        }
        assertThat(of(services, "server")).containsExactly("neo4j");
        assertThat(of(services, "one")).containsExactly("kith", "neo4j");
        assertThat(of(services, "two")).containsExactly("kith-1", "kith-2", "neo4j", "proxy");
        assertThat(services.values())
                .allSatisfy(service -> assertThat((List<?>) service.getOrDefault("ports", List.of()))
                        .allMatch(port -> port.toString().startsWith("127.0.0.1:")));
    }

    @Test
    void runAClusterOfThreeWithTwoCopiesBehindTheProxy() throws IOException {
        var services = services();

        assertThat(of(services, "cluster"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(MEMBERS, ON_CLUSTER, List.of("proxy-of-cluster"))
                        .flatMap(List::stream)
                        .toList());
        assertThat(MEMBERS).allSatisfy(name -> {
            assertThat(environment(services, name))
                    .containsEntry("NEO4J_server_default__advertised__address", name)
                    .containsEntry(
                            "NEO4J_dbms_cluster_endpoints",
                            MEMBERS.stream().map(member -> member + ":6000").collect(joining(",")))
                    .containsEntry("NEO4J_initial_dbms_default__primaries__count", String.valueOf(MEMBERS.size()));
            assertThat(aliases(services, name)).containsExactly("neo4j-cluster");
            assertThat(services.get(name)).doesNotContainKey("ports");
        });
        assertThat(MEMBERS.stream().map(name -> in(services, name, "volumes")))
                .as("each has a disk of its own")
                .doesNotHaveDuplicates();
        assertThat(ON_CLUSTER).allSatisfy(name -> {
            assertThat(environment(services, name))
                    .containsEntry("SPRING_NEO4J_URI", "neo4j://neo4j-cluster:7687")
                    .containsOnlyKeys(environment(services, "kith").keySet());
            assertThat((Map<?, ?>) in(services, name, "depends_on")).hasSize(MEMBERS.size());
        });
        assertThat(ON_CLUSTER.stream().flatMap(name -> aliases(services, name).stream()))
                .as("what the proxy asks for")
                .allSatisfy(name -> assertThat(Files.readString(Path.of("docs/operation/proxy.conf")))
                        .contains("server " + name + ":8080"));
    }

    /** Whoever runs it reads the licence and accepts it, or not. */
    @Test
    void acceptNoLicenceForAnybody() throws IOException {
        var services = services();

        assertThat(services.keySet())
                .filteredOn(name -> in(services, name, "image").toString().contains("enterprise"))
                .containsExactlyElementsOf(MEMBERS)
                .allSatisfy(name ->
                        assertThat(environment(services, name)).containsEntry("NEO4J_ACCEPT_LICENSE_AGREEMENT", null));
    }

    @Test
    void setWhatNeo4jKnows() throws IOException {
        var known = Config.defaults().getDeclaredSettings().keySet();
        var services = services();

        assertThat(services.keySet().stream()
                        .filter(name -> name.startsWith("neo4j"))
                        .flatMap(name -> environment(services, name).keySet().stream())
                        .filter(name -> name.matches("NEO4J_[a-z].*"))
                        .map(name -> name.substring("NEO4J_".length())
                                .replace("__", " ")
                                .replace('_', '.')
                                .replace(' ', '_')))
                .contains("db.transaction.bookmark_ready_timeout")
                .containsAll(OF_CLUSTERS)
                .allMatch(name -> known.contains(name) || OF_CLUSTERS.contains(name));
    }

    private static List<String> of(Map<String, Map<String, Object>> services, String profile) {
        return services.keySet().stream()
                .filter(name -> ((List<?>) in(services, name, "profiles")).contains(profile))
                .toList();
    }

    @SuppressWarnings("unchecked") // as the format of the file has it
    private static Map<String, Object> environment(Map<String, Map<String, Object>> services, String name) {
        return (Map<String, Object>) in(services, name, "environment");
    }

    private static List<String> aliases(Map<String, Map<String, Object>> services, String name) {
        var network = (Map<?, ?>) requireNonNull(((Map<?, ?>) in(services, name, "networks")).get("default"));
        var names = (List<?>) requireNonNull(network.get("aliases"));
        return names.stream().map(String::valueOf).toList();
    }

    private static Object in(Map<String, Map<String, Object>> services, String name, String key) {
        return requireNonNull(requireNonNull(services.get(name), name).get(key), key);
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
