package community.kith.once;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A phone that loses its connection sends the same again under its key, and it is done once. */
@KithTest
class DoingOnceTests {

    private static final String ADD = """
            mutation Add($input: AddPersonInput!) { addPerson(input: $input) { person { id name } userErrors { code } } }""";
    private static final String PASSWORD = "lantern copper meadow";

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Autowired
    private Driver driver;

    private Phone phone;

    @BeforeEach
    void aPhone() {
        phone = Phone.ofTheService(port);
    }

    @Test
    void answersTheSameAgainWithoutDoingItAgain() {
        var key = Phone.newKey();

        var first = phone.send(key, ADD, ada());
        var second = phone.send("\"" + key + "\"", ADD, ada());

        assertThat(first.body()).contains("Ada Farrimond").contains("\"userErrors\":[]");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(count("MATCH (n:Person) RETURN count(n)")).isEqualTo(1);
    }

    @Test
    void doesItOnceWhenItComesManyTimesAtOnce() {
        var key = Phone.newKey();
        var phones =
                IntStream.range(0, 6).mapToObj(each -> Phone.ofTheService(port)).toList();

        var answers = phones.stream().map(each -> each.sendLater(key, ADD, ada())).toList().stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .toList();

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.body()).isEqualTo(answers.getFirst().body()));
        assertThat(answers.getFirst().body()).contains("Ada Farrimond");
        assertThat(count("MATCH (n:Person) RETURN count(n)")).isEqualTo(1);
    }

    @Test
    void doesTwiceWhatComesWithoutAKeyOrWithAnother() {
        phone.send(null, ADD, ada());
        phone.send(Phone.newKey(), ADD, ada());
        phone.send(Phone.newKey(), ADD, ada());

        assertThat(count("MATCH (n:Person) RETURN count(n)")).isEqualTo(3);
    }

    @Test
    void refusesAKeyThatCameWithAnotherRequest() {
        var key = Phone.newKey();
        phone.send(key, ADD, ada());

        var other = phone.send(key, ADD, Map.of("input", Map.of("name", "Maureen Ashworth")));
        var document = phone.send(
                key,
                "mutation { addInterest(input: {name: \"Kites on the common\"}) { userErrors { code } } }",
                Map.of());

        assertThat(List.of(other, document)).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("KEY_USED").doesNotContain("Ada");
        });
        assertThat(count("MATCH (n:Person) RETURN count(n)")).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatSomebodyCouldGuess() {
        for (var key : List.of("1", "a b", "x".repeat(31), "x".repeat(129), "\"" + Phone.newKey())) {
            var refused = phone.send(key, ADD, ada());

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("BAD_REQUEST").contains("random UUID");
        }
        assertThat(count("MATCH (n:Person) RETURN count(n)")).isZero();
    }

    @Test
    void tellsAgainWhatWasChangedWhereASecondChangeWouldBeRefused() {
        phone.send(Phone.newKey(), ADD, ada());
        var id = text("MATCH (n:Person) RETURN n.id");
        var document = """
                mutation End($input: UpdateProfileInput!) { updateProfile(input: $input) { person { version } userErrors { code } } }""";
        var input = Map.of("input", Map.of("personId", id, "version", version(id), "name", "Ada Farrimond-Shaw"));
        var key = Phone.newKey();

        var first = phone.send(key, document, input);
        var again = phone.send(key, document, input);
        var anew = phone.send(Phone.newKey(), document, input);

        assertThat(first.body()).contains("\"userErrors\":[]");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(anew.body()).doesNotContain("\"userErrors\":[]");
    }

    @Test
    void keepsNoRefusalSoThatItMayBeTriedAgain() {
        var key = Phone.newKey();
        var document = "mutation($name: String!) { addInterest(input: {name: $name}) { userErrors { code } } }";

        var refused = phone.send(key, document, Map.of("name", " "));
        var right = phone.send(key, document, Map.of("name", "Kites on the common"));

        assertThat(refused.body()).doesNotContain("\"userErrors\":[]");
        assertThat(right.body()).contains("\"userErrors\":[]");
        assertThat(count("MATCH (n:SentOnce) RETURN count(n)")).isEqualTo(1);
    }

    @Test
    void saysThatItIsDoneWhereTheAnswerWasLost() {
        var key = Phone.newKey();
        phone.send(key, ADD, ada());
        run("MATCH (n:SentOnce) REMOVE n.answer");

        var again = phone.send(key, ADD, ada());

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("DONE_ALREADY").contains("Look at what is there");
        assertThat(count("MATCH (n:Person) RETURN count(n)")).isEqualTo(1);
    }

    @Test
    void answersNobodyElseUnderTheSameKey() {
        account("jo");
        account("kim");
        var key = Phone.newKey();

        var jo = Phone.of(port, "jo", PASSWORD).send(key, ADD, ada());
        var kim = Phone.of(port, "kim", PASSWORD).send(key, ADD, ada());

        assertThat(id(kim)).isNotEqualTo(id(jo));
        assertThat(count("MATCH (n:Person) RETURN count(n)")).isEqualTo(2);
    }

    @Test
    void keepsNothingThatCanBeReadWithoutTheKey() {
        var key = Phone.newKey();
        phone.send(key, ADD, ada());

        var kept = text("MATCH (n:SentOnce) RETURN reduce(all = '', p IN keys(n) | all + toString(n[p]) + ' ')");

        assertThat(kept)
                .isNotBlank()
                .doesNotContain(key)
                .doesNotContain("Ada")
                .doesNotContain(text("MATCH (n:Person) RETURN n.id"));
        assertThat(count("MATCH (n:SentOnce)--() RETURN count(n)")).isZero();
    }

    @Test
    void forgetsKeysAfterTheirTime() {
        var key = Phone.newKey();
        phone.send(key, ADD, ada());
        phone.send(Phone.newKey(), ADD, ada());
        run("MATCH (n:SentOnce) SET n.expiresAt = datetime() - duration('PT1S')");

        var again = phone.send(key, ADD, ada());

        assertThat(again.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(count("MATCH (n:Person) RETURN count(n)")).isEqualTo(3);
        assertThat(count("MATCH (n:SentOnce) RETURN count(n)")).isEqualTo(1);
        assertThat(phone.send(key, ADD, ada()).body()).isEqualTo(again.body());
    }

    private static Map<String, ?> ada() {
        return Map.of("input", Map.of("name", "Ada Farrimond"));
    }

    private void account(String name) {
        new Town(port, people)
                .change("add-account", Map.of("name", name, "password", PASSWORD, "roles", List.of("WORKER")));
    }

    private static String id(java.net.http.HttpResponse<String> answer) {
        return Phone.json(answer).at("/data/addPerson/person/id").asString();
    }

    private int version(String id) {
        return Phone.json(phone.send(null, "query($id: ID!) { person(id: $id) { version } }", Map.of("id", id)))
                .at("/data/person/version")
                .asInt();
    }

    private long count(String query) {
        try (var session = driver.session()) {
            return session.run(query).single().get(0).asLong();
        }
    }

    private String text(String query) {
        try (var session = driver.session()) {
            return session.run(query).single().get(0).asString();
        }
    }

    private void run(String query) {
        try (var session = driver.session()) {
            session.run(query).consume();
        }
    }
}
