package community.kith.suggestions;

import static community.kith.outcomes.ExplorationState.DECLINED;
import static community.kith.outcomes.ExplorationState.DID_NOT_WORK;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.maxBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import community.kith.community.Room;
import community.kith.outcomes.Step;
import community.kith.relationships.TieWish;
import community.kith.subjects.Subject;
import community.kith.suggestions.RandomMap.Secret;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Tried;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the Support Sequence, held on thousands of maps that nobody drew. */
class SuggestionPropertiesTest {

    private static final List<RandomMap> MAPS =
            IntStream.range(0, 2_000).mapToObj(RandomMap::new).toList();

    @Test
    void keepsTheOrderOfTheSteps() {
        maps().forEach(map -> assertThat(map.sequence().steps())
                .as(map.name())
                .extracting(SequenceStep::step)
                .containsExactly(Step.values()));
    }

    @Test
    void keepsSuggestionsInTheirStep() {
        maps().forEach(map -> map.sequence()
                .steps()
                .forEach(step -> assertThat(step.suggestions())
                        .as(map.name())
                        .allMatch(suggestion -> suggestion.step() == step.step())));
    }

    @Test
    void holdsPaidSupportBackWhileAnythingIsUnexplored() {
        maps().forEach(map -> {
            var paid = map.sequence().steps().getLast();
            var unexplored = Step.PAID_SUPPORT.earlier().stream()
                    .filter(step -> map.explored().at(step).isEmpty())
                    .toList();
            var stated = !map.left().unmet().isEmpty();
            var urgent = !map.left().urgent().isEmpty() && !unexplored.isEmpty();

            assertThat(paid.stillToExplore()).as(map.name()).isEqualTo(unexplored);
            if (!urgent && (!unexplored.isEmpty() || !stated)) {
                assertThat(paid.suggestions()).as(map.name()).isEmpty();
                assertThat(paid.open()).as(map.name()).isFalse();
            }
        });
    }

    @Test
    void respectsEveryNo() {
        maps().forEach(map -> map.sequence().steps().forEach(step -> {
            var refused = map.facts().tried().stream()
                    .filter(tried -> tried.step() == step.step() || tried.step() == null)
                    .filter(tried -> tried.about() != null)
                    .collect(groupingBy(tried -> Objects.requireNonNull(tried.about()), maxBy(Tried.OLDEST_FIRST)))
                    .values()
                    .stream()
                    .flatMap(Optional::stream)
                    .filter(last -> last.state() == DECLINED || last.state() == DID_NOT_WORK)
                    .filter(last ->
                            last.askAgainOn() == null || last.askAgainOn().isAfter(AroundMaureen.TODAY))
                    .map(Tried::about)
                    .toList();

            assertThat(step.suggestions().stream().map(Suggestion::pointsTo).filter(refused::contains))
                    .as(map.name())
                    .isEmpty();
        }));
    }

    @Test
    void explainsEverySuggestion() {
        maps().flatMap(RandomMap::suggestions).forEach(suggestion -> {
            var shares =
                    suggestion.reasons().stream().map(Suggestion.Because::share).toList();

            assertThat(shares).as(suggestion.toString()).isNotEmpty().isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(shares.stream()
                            .filter(share -> share > 0)
                            .mapToDouble(share -> share)
                            .sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(suggestion.reasons())
                    .extracting(Suggestion.Because::code)
                    .doesNotHaveDuplicates();
            assertThat(suggestion.reasons())
                    .allMatch(reason -> reason.sentence().endsWith("."));
        });
    }

    @Test
    void ranksInsideAStepAndPutsStaleOnesLast() {
        maps().flatMap(map -> map.sequence().steps().stream())
                .forEach(step -> assertThat(step.suggestions())
                        .isSortedAccordingTo(Comparator.comparing(Suggestion::stale)
                                .thenComparing(Comparator.comparingDouble(Suggestion::score)
                                        .reversed())
                                .thenComparing(Suggestion::title)));
    }

    @Test
    void saysOfEveryStaleOneThatItIs() {
        maps().flatMap(RandomMap::suggestions)
                .filter(Suggestion::stale)
                .forEach(suggestion ->
                        assertThat(suggestion.checkFirst().getFirst()).startsWith("Nobody has checked these details"));
    }

    @Test
    void givesEverySuggestionAnIdOfItsOwn() {
        maps().forEach(map -> assertThat(map.suggestions().map(Suggestion::id).toList())
                .as(map.name())
                .doesNotHaveDuplicates());
    }

    @Test
    void neverNamesAnybodyWhoMustNotBeNamed() {
        maps().forEach(map -> {
            var said = map.sequence().toString();

            assertThat(map.secrets())
                    .allSatisfy(secret -> assertThat(said)
                            .as("%s, %s", map.name(), secret.why())
                            .doesNotContain(secret.name()));
        });
    }

    @Test
    void neverPointsToAnybodyWhoMustNotBeNamed() {
        maps().forEach(map -> {
            var hidden = map.secrets().stream().map(Secret::subject).collect(Collectors.toSet());

            assertThat(map.suggestions().map(Suggestion::pointsTo).filter(hidden::contains))
                    .as(map.name())
                    .isEmpty();
        });
    }

    @Test
    void neverSuggestsAPlaceThatIsBarred() {
        maps().forEach(map -> {
            Set<Subject> barred = map.facts().assets().stream()
                    .filter(asset -> isBarred(asset, map))
                    .map(Asset::id)
                    .collect(Collectors.toSet());

            assertThat(map.suggestions().map(Suggestion::pointsTo).filter(barred::contains))
                    .as(map.name())
                    .isEmpty();
        });
    }

    @Test
    void neverAsksAnybodyOfWhomThePersonWantsLess() {
        maps().forEach(map -> {
            Set<Subject> unwanted = new HashSet<>();
            map.facts().ties().stream()
                    .filter(tie -> tie.wish() == TieWish.LESS)
                    .forEach(tie -> unwanted.add(new Subject.OfPerson(tie.who().id())));

            assertThat(map.suggestions().map(Suggestion::pointsTo).filter(unwanted::contains))
                    .as(map.name())
                    .isEmpty();
        });
    }

    @Test
    void givesTheSameListInWhateverOrderTheMapIsRead() {
        maps().forEach(map -> assertThat(map.shuffled().sequence().toString())
                .as(map.name())
                .isEqualTo(map.sequence().toString()));
    }

    @Test
    void findsSomethingAtEveryStepOnSomeMap() {
        var steps = maps().flatMap(RandomMap::suggestions).map(Suggestion::step).collect(Collectors.toSet());

        assertThat(steps).containsExactlyInAnyOrder(Step.values());
    }

    private static boolean isBarred(Asset asset, RandomMap map) {
        var peril = map.facts().wherePeril();
        return asset.terms().room() != Room.OPEN
                || asset.freshness().missingSince() != null
                || peril.contains(asset.id())
                || (asset.meetsAt() != null && peril.contains(new Subject.OfPlace(asset.meetsAt())))
                || asset.accessLacking().stream().anyMatch(map.facts().focus().accessNeeds()::contains);
    }

    private static Stream<RandomMap> maps() {
        return MAPS.stream();
    }
}
