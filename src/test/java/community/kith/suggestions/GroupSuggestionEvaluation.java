package community.kith.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.evaluation.Baseline;
import community.kith.evaluation.Figures;
import community.kith.evaluation.Membership;
import community.kith.evaluation.Memberships;
import community.kith.evaluation.Memberships.Split;
import community.kith.graph.Graph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Measures whether the group that somebody really joined next is among those that Kith suggests from what they went to before: the
 * graph, the pass, the statement, the safeguards and the ranking are the product's. The person wants company, lives where all
 * groups are, and nobody has asked for their interests. docs/evaluation.md has the rules and the figures.
 */
@KithTest
class GroupSuggestionEvaluation {

    @Autowired
    private Driver driver;

    @Autowired
    private Graph graph;

    @Autowired
    private GroupBonds bonds;

    @Test
    void choosesOnTheLastButOne() throws IOException {
        measured(Split.VALIDATION);
    }

    @Test
    void findsTheGroupThatWasJoinedLast() throws IOException {
        var kith = measured(Split.TEST);

        assertThat(kith.recallAtTen()).isGreaterThanOrEqualTo(0.40);
        assertThat(kith.coverageAtTen()).isGreaterThanOrEqualTo(0.85);
        assertThat(kith.recallAtTenOfSmall()).isGreaterThanOrEqualTo(0.12);
    }

    private Figures measured(Split split) throws IOException {
        var memberships = Memberships.read(split);
        new MembershipsOnTheMap(driver, bonds).put(memberships);
        var baseline = new Baseline(memberships);
        var kith = kith(memberships, baseline);
        write(
                split,
                "Held out: %s.%n%n".formatted(kith.counts())
                        + Figures.HEAD
                        + row("random", memberships, baseline, Baseline::random)
                        + row("popularity", memberships, baseline, Baseline::popularity)
                        + row("same category", memberships, baseline, Baseline::sameCategory)
                        + row("Adamic–Adar", memberships, baseline, Baseline::adamicAdar)
                        + kith.row("**Kith**"));
        return kith;
    }

    private static String row(
            String name,
            Memberships memberships,
            Baseline baseline,
            BiFunction<Baseline, String, List<String>> ranking) {
        var figures = new Figures(memberships.categories().size(), baseline.small());
        memberships.heldOut().forEach(each -> figures.take(ranking.apply(baseline, each.person()), each.group()));
        return figures.row(name);
    }

    private Figures kith(Memberships memberships, Baseline baseline) {
        var figures = new Figures(memberships.categories().size(), baseline.small());
        var lists = new SuggestedGroups(graph, memberships.categories().keySet())
                .forEach(memberships.heldOut().stream().map(Membership::person).toList());
        memberships
                .heldOut()
                .forEach(each -> figures.take(Objects.requireNonNull(lists.get(each.person())), each.group()));
        return figures;
    }

    private static void write(Split split, String table) throws IOException {
        var file = Path.of("target", "evaluation", "groups-" + split.name().toLowerCase(Locale.UK) + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, table);
    }
}
