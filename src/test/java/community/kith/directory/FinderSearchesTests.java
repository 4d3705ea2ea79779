package community.kith.directory;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.RealData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** What the finder finds in a real directory and among real places, held against what people who know them would accept. */
@KithTest
@KeepsGraph
class FinderSearchesTests {

    private static final int FIRST = 5;

    @LocalServerPort
    private int port;

    @BeforeEach
    void realRecords() {
        var uploads = new Uploads(port);
        uploads.take(
                "postcode,lat,long\nCT20 1SQ,51.0795,1.1829\nCT19 4HB,51.0882,1.1424\nCT21 6HS,51.0687,1.0783\n",
                "format",
                "postcodes");
        var wigan = Uploads.text(RealData.path("gm-geography/GM_postcodes_2018-08.csv"))
                .lines()
                .filter(line -> line.startsWith("postcode") || line.startsWith("WN1 ") || line.startsWith("WN2 "))
                .collect(joining("\n"));
        uploads.take(wigan, "format", "postcodes");
        for (var what : List.of("organisations", "locations", "services")) {
            uploads.take(RealData.path("folkestone-directory/data/" + what + ".csv"), "mapping", "folkestone-" + what);
        }
        for (var what : List.of("libraries", "green_flags", "pharmacies", "food_banks")) {
            uploads.take(RealData.path("gm-places/gm_" + what + ".csv"), "mapping", "gm-" + what.replace('_', '-'));
        }
    }

    @Test
    void findsInTheFirstFiveWhatSomebodyWhoKnowsTheRecordsWouldAccept() throws IOException {
        var operations = new Operations(port);

        var answers =
                searches().stream().map(search -> search.answered(operations)).toList();

        var report = answers.stream().map(Answered::inWords).collect(joining("\n"));
        assertThat(answers).hasSize(40);
        assertThat(answers.stream().mapToDouble(Answered::precision).sum() / answers.size())
                .as(report)
                .isGreaterThanOrEqualTo(0.9);
        for (var pair : List.of(
                "repare=repair",
                "theater=theatre",
                "coffe=coffee",
                "kniting=knitting",
                "mens shed=men's shed",
                "gardning=gardening",
                "libary=library")) {
            var words = pair.split("=");
            assertThat(found(answers, words[0])).as(pair).isEqualTo(found(answers, words[1]));
        }
    }

    private static List<String> found(List<Answered> answers, String words) {
        return answers.stream()
                .filter(answer -> answer.search().words().equals(words))
                .map(Answered::names)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static List<Search> searches() throws IOException {
        return new ClassPathResource("finder/searches.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(cells ->
                        new Search(cells[0], Integer.parseInt(cells[1]), cells[2], Arrays.asList(cells[3].split("; "))))
                .toList();
    }

    private record Search(String postcode, int minutes, String words, List<String> accepted) {

        Answered answered(Operations operations) {
            var found = operations
                    .ask(
                            "find-groups",
                            Map.of(
                                    "near", Map.of("postcode", postcode),
                                    "walkingMinutes", minutes,
                                    "words", words,
                                    "first", FIRST))
                    .path("findGroups.nodes[*].subject")
                    .entityList(Something.class)
                    .get();
            return new Answered(this, found);
        }

        boolean accepts(Something found) {
            return accepted.stream()
                    .anyMatch(each -> found.name().contains(each) || ("kind:" + found.kind()).equals(each));
        }
    }

    private record Answered(Search search, List<Something> found) {

        double precision() {
            return found.isEmpty()
                    ? 0
                    : (double) found.stream().filter(search::accepts).count() / found.size();
        }

        List<String> names() {
            return found.stream().map(Something::name).toList();
        }

        String inWords() {
            return "%.1f %s, %s: %s".formatted(precision(), search.postcode(), search.words(), names());
        }
    }

    record Something(String name, String kind) {}
}
