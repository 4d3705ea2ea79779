package community.kith.rights.exports;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.people.PersonId;
import community.kith.rights.EveryRecord;
import community.kith.rights.Model;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Value;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * An export leaves nothing out: every label, type and property that {@code docs/model.md} names is shown, held, or left out by a line
 * of {@link Section}; and in a graph that holds one of each, every value comes out.
 */
@KithTest
@KeepsGraph
class CompletenessTests {

    /** Which sections a label or type of relationship comes out in. */
    private static final Map<String, List<Section>> SECTIONS = Map.ofEntries(
            Map.entry("Person", List.of(Section.PERSON)),
            Map.entry("Gift", List.of(Section.GIFT)),
            Map.entry("Contact", List.of(Section.CONTACT, Section.CONTACT_OF_OTHERS)),
            Map.entry("Outcome", List.of(Section.OUTCOME)),
            Map.entry("Exploration", List.of(Section.EXPLORATION, Section.EXPLORATION_OF_OTHERS)),
            Map.entry("Review", List.of(Section.REVIEW, Section.REVIEW_OF_OTHERS)),
            Map.entry("UnmetNeed", List.of(Section.UNMET_NEED, Section.UNMET_NEED_OF_OTHERS)),
            Map.entry("UrgentNeed", List.of(Section.URGENT_NEED)),
            Map.entry("PaidSupport", List.of(Section.PAID_SUPPORT, Section.PAID_SUPPORT_OF_OTHERS)),
            Map.entry("Learning", List.of(Section.LEARNING, Section.LEARNING_OF_OTHERS)),
            Map.entry("Conversation", List.of(Section.CONVERSATION, Section.CONVERSATION_OF_OTHERS)),
            Map.entry("Introduction", List.of(Section.INTRODUCTION, Section.INTRODUCTION_OF_OTHERS)),
            Map.entry("IntroductionStep", List.of(Section.INTRODUCTION_STEP, Section.INTRODUCTION_STEP_OF_OTHERS)),
            Map.entry("Invitation", List.of(Section.INVITATION)),
            Map.entry("Circle", List.of(Section.CIRCLE, Section.CIRCLE_OF_OTHERS)),
            Map.entry("Milestone", List.of(Section.MILESTONE, Section.MILESTONE_OF_OTHERS)),
            Map.entry("Meeting", List.of(Section.MEETING, Section.MEETING_OF_OTHERS)),
            Map.entry("Action", List.of(Section.ACTION, Section.ACTION_OF_OTHERS)),
            Map.entry("Change", List.of(Section.CHANGE)),
            Map.entry("BreakGlass", List.of(Section.BREAK_GLASS, Section.BREAK_GLASS_OF_OTHERS)),
            Map.entry("AskedScale", List.of(Section.ASKED_SCALE)),
            Map.entry("Agreement", List.of(Section.AGREEMENT)),
            Map.entry("IsolationFigures", List.of(Section.ISOLATION)),
            Map.entry("IsolationSnapshot", List.of(Section.ISOLATION_BEFORE)),
            Map.entry("Export", List.of(Section.EXPORT)),
            Map.entry("HeldPieceDecision", List.of(Section.EXPORT_DECISION)),
            Map.entry("LegalHold", List.of(Section.LEGAL_HOLD)),
            Map.entry("RetentionDecision", List.of(Section.RETENTION_DECISION)),
            Map.entry("Account", List.of(Section.ACCOUNT)),
            Map.entry("SignIn", List.of(Section.SIGN_IN)),
            Map.entry("KnownDevice", List.of(Section.KNOWN_DEVICE)),
            Map.entry("CircleCalendar", List.of(Section.CIRCLE_CALENDAR)),
            Map.entry("SavedSearch", List.of(Section.SAVED_SEARCH, Section.SAVED_SEARCH_FOR_YOU)),
            Map.entry("TIE", List.of(Section.TIE, Section.TIE_OF_OTHERS)),
            Map.entry("ACQUAINTED", List.of(Section.ACQUAINTANCE)),
            Map.entry("TAKES_PART", List.of(Section.PARTICIPATION)),
            Map.entry("WAS_PART", List.of(Section.PARTICIPATION)),
            Map.entry("SUPPORTS", List.of(Section.SUPPORT)),
            Map.entry("WORKS_IN", List.of(Section.WORK)),
            Map.entry("BELONGS_TO", List.of(Section.CIRCLE_OF_OTHERS)));

    private static final PersonId MAUREEN = new PersonId("maureen");

    private static @Nullable EveryRecord records;

    @Autowired
    private Driver driver;

    @Autowired
    private MakingExports making;

    @BeforeEach
    void everything() {
        if (records == null) {
            records = new EveryRecord(driver);
        }
    }

    @Test
    void hasALineForEveryPropertyOfTheModel() {
        var model = new TreeMap<String, Set<String>>(Model.labels());
        model.keySet().removeAll(Model.NOT_ABOUT_A_PERSON.keySet());
        model.putAll(Model.relationships());
        model.keySet().removeAll(Model.BETWEEN_OTHER_THINGS);

        assertThat(model.keySet()).isEqualTo(new TreeSet<>(SECTIONS.keySet()));
        model.forEach((name, properties) -> assertThat(SECTIONS.get(name))
                .as(name)
                .allSatisfy(section -> assertThat(properties)
                        .allMatch(property ->
                                section.ofOthers() || section.line(property).isPresent())));
    }

    @Test
    void hasNothingInTheGraphThatTheModelDoesNotName() {
        var found = new TreeMap<String, Set<String>>();
        ask(
                "MATCH (n) WHERE NOT n:Migration UNWIND labels(n) AS name UNWIND keys(n) AS key RETURN DISTINCT name, key",
                found);
        ask("MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) AS name, key", found);

        found.keySet().removeAll(Model.NOT_ABOUT_A_PERSON.keySet());
        found.keySet().removeAll(Model.BETWEEN_OTHER_THINGS);
        var model = new HashMap<String, Set<String>>(Model.labels());
        model.putAll(Model.relationships());
        assertThat(found.keySet()).isSubsetOf(model.keySet());
        found.forEach((name, keys) -> assertThat(keys).as(name).isSubsetOf(model.get(name)));
        assertThat(found.keySet()).containsAll(SECTIONS.keySet());
    }

    private void ask(String cypher, Map<String, Set<String>> found) {
        try (var session = driver.session()) {
            session.run(cypher)
                    .forEachRemaining(
                            row -> found.computeIfAbsent(row.get("name").asString(), key -> new TreeSet<>())
                                    .add(row.get("key").asString()));
        }
    }

    @Test
    void bringsOutEveryValue() {
        var out = leaves(contents().parts().stream().map(Contents.Part::records).toList())
                .collect(toSet());

        var missing = new TreeSet<String>();
        try (var session = driver.session()) {
            session.run("""
                            MATCH (n)
                            WHERE
                              (NOT n:Person OR n.id = 'maureen') AND
                              coalesce(n.id, '') <> 'other-account' AND
                              NOT EXISTS { (n)<-[:WANTS]-(:Person {id: 'dot'}) }
                            RETURN labels(n)[0] AS name, properties(n) AS kept
                            UNION ALL
                            MATCH (:Person {id: 'maureen'})-[r]-() RETURN type(r) AS name, properties(r) AS kept
                            """).forEachRemaining(row -> {
                var name = row.get("name").asString();
                var sections = SECTIONS.getOrDefault(name, List.of());
                row.get("kept").asMap(value -> value).forEach((property, value) -> {
                    var leftOut =
                            sections.stream().allMatch(section -> section.treatment(property) == Treatment.LEFT_OUT);
                    if (!leftOut && !leaves(plain(value)).allMatch(out::contains)) {
                        missing.add(name + "." + property);
                    }
                });
            });
        }
        assertThat(missing).containsOnly("TIE.offered");
    }

    @Test
    void namesNobodyButThePersonUntilItIsDecided() {
        var contents = contents();
        var shown = contents.parts().stream()
                .flatMap(part -> part.records().stream())
                .flatMap(record -> record.values().stream())
                .filter(value -> !(value instanceof HeldPiece))
                .toList();

        assertThat(shown.toString()).doesNotContain("Dot", "Wendy", "Olive").contains("Maureen");
        assertThat(contents.pieces())
                .allMatch(piece -> piece.state() == PieceState.HELD)
                .noneMatch(
                        piece -> piece.label().contains("Dot") || piece.label().contains("kept-"));
    }

    private Contents contents() {
        var now = Instant.now();
        var export = new PersonExport(new ExportId("any"), MAUREEN, now, null, now.plusSeconds(60));
        return Objects.requireNonNull(making.contents(List.of(export)).get(export));
    }

    private static Object plain(Value value) {
        return value.asObject();
    }

    private static Stream<String> leaves(Object value) {
        return switch (value) {
            case Collection<?> several -> several.stream().flatMap(CompletenessTests::leaves);
            case Object[] several -> Arrays.stream(several).flatMap(CompletenessTests::leaves);
            case Map<?, ?> fields -> fields.values().stream().flatMap(CompletenessTests::leaves);
            case HeldPiece piece -> leaves(piece.content());
            default -> Stream.of(value.toString());
        };
    }
}
