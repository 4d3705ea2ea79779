package community.kith.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import community.kith.KithTest;
import community.kith.RealData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KithTest
class LoadingInterestsTests {

    private static final SourcedInterest BALL_GAMES = new SourcedInterest("1", "Ball games", List.of(), List.of());
    private static final SourcedInterest KORFBALL =
            new SourcedInterest("2", "Korfball", List.of("mixed ball game"), List.of("1"));
    private static final SourcedInterest ANGLING = new SourcedInterest("3", "Angling", List.of(), List.of());

    @Autowired
    private LoadingInterests loading;

    @Autowired
    private Taxonomy taxonomy;

    @Autowired
    private InterestWords words;

    @Test
    void takesATaxonomyWithItsLinks() {
        var loaded = loading.load("Sports", List.of(KORFBALL, BALL_GAMES));

        assertThat(loaded).isEqualTo(new LoadedInterests(2, 0, 0, List.of()));
        var korfball = only("korfballs");
        assertThat(taxonomy.byIds(List.of(korfball)).values())
                .extracting(Interest::source)
                .containsExactly("Sports");
        assertThat(broader(korfball)).containsExactly("Ball games");
    }

    @Test
    void changesNothingWhenTheSameComesAgain() {
        loading.load("Sports", List.of(KORFBALL, BALL_GAMES));
        var version = taxonomy.version();

        assertThat(loading.load("Sports", List.of(BALL_GAMES, KORFBALL)))
                .isEqualTo(new LoadedInterests(0, 0, 2, List.of()));
        assertThat(taxonomy.version()).isEqualTo(version);
    }

    @Test
    void changesWhatSaysSomethingElseAndMarksWhatIsMissing() {
        loading.load("Sports", List.of(KORFBALL, BALL_GAMES));
        var korfball = only("korfball");

        var renamed = new SourcedInterest("2", "Korf", List.of(), List.of());
        assertThat(loading.load("Sports", List.of(renamed))).isEqualTo(new LoadedInterests(0, 1, 0, List.of("1")));

        assertThat(only("korf")).isEqualTo(korfball);
        assertThat(words.find(List.of("korfball")).get("korfball")).isEmpty();
        assertThat(broader(korfball)).isEmpty();
        assertThat(only("ball game")).isNotNull();
    }

    @Test
    void keepsBothWhereOursIsCalledTheSameAndLinksThem() {
        loading.load("Sports", List.of(ANGLING));

        var imported = taxonomy.all().stream()
                .filter(interest -> interest.source().equals("Sports"))
                .findFirst()
                .orElseThrow();
        assertThat(only("angling")).isEqualTo(new InterestId("fishing"));
        assertThat(broader(imported.id())).containsExactly("Fishing");
        assertThat(loading.load("Sports", List.of(ANGLING)).unchanged()).isEqualTo(1);
        assertThat(broader(imported.id())).containsExactly("Fishing");
    }

    @Test
    void refusesTwoConceptsWithOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> loading.load("Sports", List.of(ANGLING, ANGLING)))
                .withMessageContaining("3");
    }

    @Test
    void takesTheActivitiesOfOpenActive() {
        var concepts = new ArrayList<SourcedInterest>();
        var file = RealData.path("activity-taxonomy/openactive/activity-list.jsonld");
        for (var concept : JsonMapper.shared().readTree(file.toFile()).get("concept")) {
            concepts.add(new SourcedInterest(
                    concept.get("id").asString(),
                    concept.get("prefLabel").asString(),
                    texts(concept.path("altLabel")),
                    texts(concept.path("broader"))));
        }

        assertThat(loading.load("OpenActive", concepts)).isEqualTo(new LoadedInterests(768, 0, 0, List.of()));
        assertThat(loading.load("OpenActive", concepts)).isEqualTo(new LoadedInterests(0, 0, 768, List.of()));
        assertThat(broader(only("Walking Netball"))).contains("Sport");
        assertThat(broader(only("Chair Yoga"))).contains("Yoga");
        assertThat(broader(only("Boccia"))).isNotEmpty();
    }

    private static List<String> texts(JsonNode values) {
        return values.valueStream().map(JsonNode::asString).toList();
    }

    private InterestId only(String word) {
        var found = words.find(List.of(word)).getOrDefault(word, List.of());
        assertThat(found).as(word).hasSize(1);
        return found.getFirst();
    }

    private List<String> broader(InterestId id) {
        return taxonomy.broader(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(Interest::name)
                .toList();
    }
}
