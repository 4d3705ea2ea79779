package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.people.AddingPeople;
import graphql.language.FieldDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/**
 * What a caller may not see is answered as what does not exist: in every mutation and for every id that it can be given, byte for
 * byte; and whoever may see it is not answered so.
 */
@KithTest
class SameAnswerTests {

    /** Ids of what stands in nobody's record; they are the same in both questions. */
    private static final List<String> EVERYBODYS = List.of(
            "interestIds",
            "needIds",
            "needId",
            "offeredNeedIds",
            "groupId",
            "groupNeedId",
            "placeId",
            "organisationId",
            "neighbourhoodId",
            "assistiveTechnologyId",
            "looksForInterestIds",
            "broaderIds");

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void maureenAndStan() {
        scene = new Scene(driver, graphQl, people);
        try (var session = driver.session()) {
            // A finder for her begins there.
            session.run(
                            "MATCH (maureen:Person {id: $id}) SET maureen.home = point({latitude: 53.5, longitude: -2.6})",
                            Map.of("id", scene.id("Maureen")))
                    .consume();
        }
    }

    static Stream<String> mutations() {
        return Questions.fields("Mutation").stream().map(FieldDefinition::getName);
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void tellsNothingOfWhatIsThere(String name) {
        var mutation = Questions.field("Mutation", name);
        var stranger = scene.caller("Wendy", Role.WORKER, Role.COACH, Role.CONNECTOR, Role.FACILITATOR);
        for (var input : Questions.inputs(mutation)) {
            if (!name.equals("breakGlass") && !input.with(ofStan()).equals(input.with(unknown()))) {
                assertThat(ask(stranger, mutation, input, ofStan()))
                        .as("%s %s", name, input.path())
                        .isEqualTo(ask(stranger, mutation, input, unknown()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void letsThroughWhoMay(String name) {
        var mutation = Questions.field("Mutation", name);
        for (var input : Questions.inputs(mutation)) {
            if (!String.valueOf(input.with(ofMaureen())).contains(Questions.NOBODY)) {
                assertThat(ask(scene.caller("Wendy", Role.values()), mutation, input, ofMaureen()))
                        .as("%s %s", name, input.path())
                        .doesNotContain("NOT_FOUND")
                        .doesNotContain("extensions");
            }
        }
    }

    private String ask(Caller caller, FieldDefinition mutation, Questions.Input input, Map<String, String> ids) {
        return String.valueOf(scene.ask(caller, Questions.mutation(mutation), Map.of("input", input.with(ids))));
    }

    private Map<String, String> ofMaureen() {
        var ids = ids("", "Maureen", "Dot");
        ids.put("whoId", scene.id("Maureen"));
        ids.put("workerId", scene.id("Wendy"));
        ids.put("JoinTeamInput.personId", scene.id("Dot"));
        ids.put("LeaveCircleInput.personId", scene.id("Fay"));
        ids.put("teamId", "pemberton");
        return ids;
    }

    private Map<String, String> ofStan() {
        var ids = ids("-of-stan", "Stan", "Nora");
        ids.put("teamId", "scholes");
        return ids;
    }

    private Map<String, String> ids(String suffix, String whose, String other) {
        var ids = new HashMap<String, String>();
        ids.put("personId", scene.id(whose));
        ids.put("withPersonId", scene.id(other));
        ids.put("presentIds", scene.id(other));
        ids.put("cameIds", scene.id(other));
        ids.put("workerId", scene.id(other));
        ids.put("whoId", scene.id(other));
        ids.put("CircleMemberInput.personId", scene.id(other));
        ids.put("tieId", "tie" + suffix);
        ids.put("giftId", "gift" + suffix);
        ids.put("outcomeId", "outcome" + suffix);
        ids.put("paidSupportId", "support" + suffix);
        ids.put("changeId", "change" + suffix);
        ids.put("agreementId", "consent" + suffix);
        ids.put("exportId", "export" + suffix);
        ids.put("legalHoldId", "hold" + suffix);
        ids.put("askedById", scene.id(other));
        ids.put("introductionId", "introduction" + suffix);
        ids.put("circleId", "circle" + suffix);
        ids.put("needId", "company");
        ids.put("needIds", "company");
        return ids;
    }

    /** In place of every id that somebody could have, one that nobody has. */
    private Map<String, String> unknown() {
        var ids = new HashMap<>(ofStan());
        ids.replaceAll(
                (name, id) -> EVERYBODYS.contains(name) ? id : UUID.randomUUID().toString());
        return ids;
    }
}
