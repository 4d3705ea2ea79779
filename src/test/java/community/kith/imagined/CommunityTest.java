package community.kith.imagined;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds of an imagined community of any size and seed. */
class CommunityTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-29");

    @TempDir
    private Path directory;

    @Test
    void isTheSameToTheLastByteForTheSameSeed() throws IOException {
        var size = new Size(1_000, 7, DAY);

        assertThat(files(size, "once")).isEqualTo(files(size, "again"));
        assertThat(files(size, "once")).isNotEqualTo(files(new Size(1_000, 8, DAY), "another"));
    }

    @ParameterizedTest
    @CsvSource({"100, 1", "101, -5", "749, 2", "1000, 3", "1777, 4", "4000, 99"})
    void hangsTogether(int people, int seed) {
        var community = new Community(new Size(people, seed, DAY));
        var ids = ids(community);

        assertThat(ids.get("Person")).hasSize(people);
        for (var table : Table.values()) {
            for (var line : lines(community, table)) {
                assertThat(line.values()).hasSize(table.columns().size());
                if (table.kind() != Table.Kind.THING) {
                    assertThat(ids.get(table.from())).contains(line.from());
                }
                if (table.kind() == Table.Kind.JOIN) {
                    assertThat(ids.get(table.to())).contains(line.to());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, 3", "5000, 4"})
    void knowsFromTwelveToTwentyOthersEach(int people, int seed) {
        var ties = lines(new Community(new Size(people, seed, DAY)), Table.TIES);

        var known = ties.stream().collect(groupingBy(Line::from, Collectors.mapping(Line::to, Collectors.toList())));

        assertThat(known).hasSize(people);
        assertThat(known)
                .allSatisfy((person, others) -> assertThat(others)
                        .hasSizeBetween(12, 20)
                        .doesNotHaveDuplicates()
                        .doesNotContain(person));
        assertThat(ties).extracting(tie -> tie.values().get(2)).contains("FAMILY", "FRIEND", "COMMUNITY", "PAID");
    }

    @Test
    void namesEachThingOnceWhateverItsLabel() {
        var community = new Community(new Size(2_000, 1, DAY));
        var ids = new HashSet<String>();
        for (var table : Table.values()) {
            if (!table.columns().isEmpty() && table.columns().getFirst().name().equals("id")) {
                lines(community, table)
                        .forEach(line -> assertThat(
                                        ids.add((String) line.values().getFirst()))
                                .isTrue());
            }
        }
    }

    @Test
    void lovesFewThingsMuchAndManyALittle() {
        var loved = lines(new Community(new Size(5_000, 1, DAY)), Table.INTERESTS_OF_PEOPLE).stream()
                .collect(groupingBy(Line::to, counting()));

        assertThat(loved.get(Words.INTERESTS.getFirst())).isGreaterThan(2_000);
        assertThat(loved.values().stream().filter(people -> people < 100)).hasSizeGreaterThan(100);
    }

    @Test
    void hasTheSameAroundEachPersonWhateverItsSize() {
        assertThat(perPerson(10_000)).isBetween(perPerson(2_000) * 0.97, perPerson(2_000) * 1.03);
        assertThat(lines(new Community(new Size(6_000, 1, DAY)), Table.GROUPS)).hasSize(100);
    }

    @Test
    void liesInTheOrderOfTheArea() {
        var size = new Size(20_000, 1, DAY);
        var folk = new Folk(size, new Area(size));

        for (var person = 1; person < size.people(); person++) {
            var from = folk.home(person - 1);
            var to = folk.home(person);
            assertThat(Math.hypot(to.latitude() - from.latitude(), to.longitude() - from.longitude()))
                    .isLessThan(0.06);
        }
    }

    @Test
    void speaksOfKithsOwnInterestsAndNeeds() throws IOException {
        var interests = Files.readString(Path.of("cypher/migrations/V003__interests.cypher"));
        var needs = Files.readString(Path.of("cypher/migrations/V002__needs.cypher"));

        assertThat(Words.INTERESTS)
                .doesNotHaveDuplicates()
                .allMatch(id -> interests.contains("\n" + id + " | ") || interests.contains("\"" + id + " | "));
        assertThat(Words.NEEDS).doesNotHaveDuplicates().allMatch(id -> needs.contains("{id: '" + id + "', name:"));
    }

    @Test
    void refusesASizeThatIsNone() {
        assertThatThrownBy(() -> new Size(99, 1, DAY)).hasMessageContaining("from 100 to 10,000,000");
        assertThatThrownBy(() -> new Size(10_000_001, 1, DAY)).hasMessageContaining("from 100 to 10,000,000");
    }

    private static double perPerson(int people) {
        var lines = new long[1];
        var community = new Community(new Size(people, 1, DAY));
        for (var table : Table.values()) {
            community.lines(table, line -> lines[0]++);
        }
        return lines[0] / (double) people;
    }

    private static Map<String, Set<String>> ids(Community community) {
        var ids = new java.util.HashMap<String, Set<String>>();
        ids.put("Interest", Set.copyOf(Words.INTERESTS));
        ids.put("Need", Set.copyOf(Words.NEEDS));
        for (var table : Table.values()) {
            if (table.kind() != Table.Kind.JOIN) {
                var known = ids.computeIfAbsent(table.to(), label -> new HashSet<>());
                for (var line : lines(community, table)) {
                    assertThat(known.add((String)
                                    Objects.requireNonNull(line.values().getFirst())))
                            .isTrue();
                }
            }
        }
        return ids;
    }

    private static List<Line> lines(Community community, Table table) {
        var lines = new ArrayList<Line>();
        community.lines(table, lines::add);
        return lines;
    }

    private Map<Table, String> files(Size size, String name) throws IOException {
        var here = Files.createDirectories(directory.resolve(name));
        var files = new CsvFiles(here);
        var texts = new EnumMap<Table, String>(Table.class);
        for (var table : Table.values()) {
            files.table(new Community(size), table, () -> {});
            var kind = table.kind() == Table.Kind.JOIN ? "-relationships.csv" : "-nodes.csv";
            texts.put(table, Files.readString(here.resolve(table + kind)));
        }
        return texts;
    }
}
