package community.kith.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.people.AddingPeople;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What a person agreed to, as a client and the guard see it. */
@KithTest
class AgreementTests {

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Agreements agreements;
    private Town town;
    private String maureen;

    AgreementTests(@Autowired Agreements agreements) {
        this.agreements = agreements;
    }

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
        maureen = town.person("Maureen Ashcroft");
    }

    @Test
    void sharesNothingByDefault() {
        assertThat(agreements.inForce(List.of(new PersonId(maureen)))).isEmpty();
        assertThat(inForce()).isEmpty();
    }

    @Test
    void keepsWhatWasAgreed() {
        var given = give(
                "words", "Only the choir, please", "until", today.plusYears(1).toString());

        given.path("giveAgreement.userErrors").entityList(Object.class).hasSize(0);
        var kept = agreements.inForce(List.of(new PersonId(maureen), new PersonId("nobody")));
        assertThat(kept).containsOnlyKeys(new PersonId(maureen));
        assertThat(kept.get(new PersonId(maureen)))
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new Agreement(
                        new AgreementId("any"),
                        new PersonId(maureen),
                        AgreementRecipient.CONNECTOR,
                        AgreementPurpose.FINDING_A_GROUP,
                        List.of(Shared.INTERESTS, Shared.TIMES),
                        today,
                        today.plusYears(1),
                        "Only the choir, please"));
        assertThat(inForce()).containsExactly(id(given));
    }

    @Test
    void holdsNoLongerTheMomentItIsWithdrawn() {
        var id = id(give());

        var withdrawn = withdraw(id);

        assertThat(inForce()).isEmpty();
        assertThat(agreements.inForce(List.of(new PersonId(maureen)))).isEmpty();
        withdrawn
                .path("withdrawAgreement.person.agreements")
                .entityList(Object.class)
                .hasSize(0);
        withdrawn.path("withdrawAgreement.agreement.until").entity(String.class).isEqualTo(today.toString());
    }

    @Test
    void keepsTheHistory() {
        var first = id(give("since", today.minusDays(9).toString()));
        withdraw(first);
        var second = id(give());

        assertThat(history()).containsExactly(second, first);
        assertThat(inForce()).containsExactly(second);
    }

    @Test
    void endsByItselfOnTheDayThatWasAgreed() {
        give("since", today.minusDays(9).toString(), "until", today.toString());

        assertThat(inForce()).isEmpty();
        assertThat(history()).hasSize(1);
    }

    @Test
    void takesBackThatItWasGiven() {
        var given = give();

        assertThat(undo(given, "giveAgreement")).isEmpty();

        assertThat(history()).isEmpty();
    }

    @Test
    void takesBackThatItWasWithdrawn() {
        var id = id(give("until", today.plusDays(40).toString()));
        var withdrawn = withdraw(id);

        assertThat(undo(withdrawn, "withdrawAgreement")).isEmpty();

        town.ask("agreements", Map.of("id", maureen))
                .path("person.agreements[0].until")
                .entity(String.class)
                .isEqualTo(today.plusDays(40).toString());
    }

    @Test
    void takesNothingBackOnWhichSomethingElseRests() {
        var given = give();
        var withdrawn = withdraw(id(given));
        give();

        assertThat(undo(given, "giveAgreement")).containsExactly("changeId CONFLICT");
        assertThat(undo(withdrawn, "withdrawAgreement")).containsExactly("changeId CONFLICT");
        assertThat(inForce()).hasSize(1);
    }

    @Test
    void saysEverythingThatIsWrongWithAnAgreement() {
        assertThat(refused(give(
                        "personId", "nobody",
                        "shares", List.of(),
                        "since", today.plusDays(1).toString(),
                        "until", today.toString(),
                        "words", "x".repeat(2_001))))
                .containsExactlyInAnyOrder(
                        "personId NOT_FOUND",
                        "shares BLANK",
                        "since IN_THE_FUTURE",
                        "until OUT_OF_RANGE",
                        "words TOO_LONG");
        give();
        assertThat(refused(give("shares", List.of("GIFTS")))).containsExactly("recipient DUPLICATE");
        assertThat(refused(give("recipient", "GROUP"))).isEmpty();
        assertThat(refused(give("purpose", "INTRODUCTION"))).isEmpty();
    }

    @Test
    void saysEverythingThatIsWrongWithWithdrawing() {
        assertThat(Refusals.of(withdraw("nothing"), "withdrawAgreement")).containsExactly("agreementId NOT_FOUND");
        var id = id(give());
        assertThat(Refusals.of(withdraw(id, "on", today.plusDays(1).toString()), "withdrawAgreement"))
                .containsExactly("on IN_THE_FUTURE");
        assertThat(Refusals.of(withdraw(id, "on", today.minusDays(1).toString()), "withdrawAgreement"))
                .containsExactly("on OUT_OF_RANGE");
        withdraw(id);
        assertThat(Refusals.of(withdraw(id), "withdrawAgreement")).containsExactly("agreementId ALREADY_ENDED");
    }

    private GraphQlTester.Response give(Object... fields) {
        return town.change(
                "give-agreement",
                Town.with(
                        Map.of(
                                "personId",
                                maureen,
                                "recipient",
                                "CONNECTOR",
                                "purpose",
                                "FINDING_A_GROUP",
                                "shares",
                                List.of("TIMES", "INTERESTS", "TIMES")),
                        fields));
    }

    private GraphQlTester.Response withdraw(String id, Object... fields) {
        return town.change("withdraw-agreement", Town.with(Map.of("agreementId", id), fields));
    }

    private List<String> undo(GraphQlTester.Response answer, String mutation) {
        var change = answer.path(mutation + ".change.id").entity(String.class).get();
        return Refusals.of(town.change("undo-change", Map.of("changeId", change)), "undoChange");
    }

    private static String id(GraphQlTester.Response given) {
        return given.path("giveAgreement.agreement.id").entity(String.class).get();
    }

    private static List<String> refused(GraphQlTester.Response given) {
        return Refusals.of(given, "giveAgreement");
    }

    private List<String> inForce() {
        return ids("person.agreements[*].id");
    }

    private List<String> history() {
        return ids("person.history[*].id");
    }

    private List<String> ids(String path) {
        return town.ask("agreements", Map.of("id", maureen))
                .path(path)
                .entityList(String.class)
                .get();
    }
}
