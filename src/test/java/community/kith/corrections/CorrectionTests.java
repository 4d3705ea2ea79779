package community.kith.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.Inside;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import community.kith.access.AccountId;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.community.GroupId;
import community.kith.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is not right in the directory is suggested, answered, and its answer read. */
@KithTest
class CorrectionTests {

    @Autowired
    private Driver driver;

    @Autowired
    private SuggestingCorrections suggesting;

    @Autowired
    private CorrectionController controller;

    private Operations operations;

    @BeforeEach
    void hasAGroupAndAPlace(@LocalServerPort int port) {
        operations = new Operations(port);
        try (var session = driver.session()) {
            session.run("""
                            CREATE (:Group {id: 'choir', name: 'Choir', version: 0, source: 'Team'})
                            CREATE (:Place {id: 'hall', name: 'Hall', kind: 'OTHER', version: 0, source: 'Team'})
                            """).consume();
        }
    }

    @Test
    void waitUntilSomebodyAnswersTheLongestWaitingFirst() {
        var choir = suggest("groupId", "choir", "OTHER_TIMES", "They meet on Thursdays now, says their poster.");
        suggest("placeId", "hall", "CLOSED", "The hall is boarded up.");
        assertThat(waiting()).containsExactly("Choir OTHER_TIMES", "Hall CLOSED");

        var answer = answer(choir, "TAKEN", "Thank you, it says Thursday now.");

        assertThat(Refusals.of(answer, "answerCorrection")).isEmpty();
        assertThat(waiting()).containsExactly("Hall CLOSED");
    }

    @Test
    void waitAgainWhenTheAnswerIsTakenBack() {
        var choir = suggest("groupId", "choir", "MOVED", "They are in the library.");
        answer(choir, "DECLINED", "That was another choir.");

        assertThat(Refusals.of(answer(choir, "TAKEN", ""), "answerCorrection"))
                .containsExactly("correctionId CONFLICT");
        answer(choir, "WAITING", "");

        assertThat(waiting()).containsExactly("Choir MOVED");
    }

    @Test
    void areDeclinedWithAReasonOnly() {
        var choir = suggest("groupId", "choir", "MOVED", "They are in the library.");

        assertThat(Refusals.of(answer(choir, "DECLINED", " "), "answerCorrection"))
                .containsExactly("words BLANK");
        assertThat(Refusals.of(answer("nothing", "TAKEN", ""), "answerCorrection"))
                .containsExactly("correctionId NOT_FOUND");
    }

    @Test
    void areRefusedWithoutSomethingThatIsThereAndWords() {
        var both = Map.of("groupId", "choir", "placeId", "hall", "kind", "CLOSED", "words", "x".repeat(1001));
        var unknown = Map.of("placeId", "nothing", "kind", "CLOSED", "words", "Closed");

        assertThat(Refusals.of(operations.mutate("suggest-correction", both), "suggestCorrection"))
                .containsExactly("groupId NOT_ALLOWED", "words TOO_LONG");
        assertThat(Refusals.of(operations.mutate("suggest-correction", unknown), "suggestCorrection"))
                .containsExactly("placeId NOT_FOUND");
    }

    @Test
    void goWithTheGroupThatTheirsIsMergedInto() {
        suggest("groupId", "choir", "OTHER_TIMES", "They meet on Thursdays now.");
        try (var session = driver.session()) {
            session.run("CREATE (:Group {id: 'singers', name: 'Singers', version: 0, source: 'Charity'})")
                    .consume();
        }

        operations.mutate("merge-groups", Map.of("keptGroupId", "singers", "mergedGroupId", "choir"));

        assertThat(waiting()).containsExactly("Singers OTHER_TIMES");
    }

    @Test
    void tellWhoeverSuggestedThemWhatCameOfThemAndNobodyElse() {
        as("wendy", () -> suggesting.suggest(new GroupId("choir"), null, CorrectionKind.CLOSED, "Nobody was there."));
        answer(firstWaiting(), "DECLINED", "It was a holiday.");

        assertThat(own("wendy")).extracting(Correction::answer).containsExactly("It was a holiday.");
        assertThat(own("connie")).isEmpty();
    }

    private List<Correction> own(String account) {
        return as(
                account,
                () -> controller.suggestedCorrections(new PageRequest(0, 20)).items());
    }

    /** Does something with an account signed in. */
    private static <T> T as(String account, Supplier<T> what) {
        var caller = Caller.of(new AccountId(account), account, null, Set.of(Role.WORKER));
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(caller, null, List.of()));
        try {
            return what.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private String suggest(String about, String id, String kind, String words) {
        return operations
                .mutate("suggest-correction", Map.of(about, id, "kind", kind, "words", words))
                .path("suggestCorrection.correction.id")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response answer(String correction, String state, String words) {
        return operations.mutate(
                "answer-correction", Map.of("correctionId", correction, "state", state, "words", words));
    }

    private String firstWaiting() {
        return operations
                .ask("corrections", Map.of())
                .path("corrections.nodes[0].id")
                .entity(String.class)
                .get();
    }

    private List<String> waiting() {
        return operations.ask("corrections", Map.of()).path("corrections.nodes").entityList(Map.class).get().stream()
                .map(each -> Inside.text(Inside.object(each, "about"), "name") + " " + each.get("kind"))
                .toList();
    }
}
