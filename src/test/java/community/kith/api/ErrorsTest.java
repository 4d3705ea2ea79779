package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@EdgeTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ErrorsTest {

    @Autowired
    private Requests requests;

    @Test
    void givesReferenceForFaultAndNothingElse(CapturedOutput log) {
        Requests.Answer answer = requests.query("{ fails }");

        assertThat(answer.message()).matches("Something went wrong on our side\\. Reference: [0-9a-f-]{36}");
        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(answer.classification()).isEqualTo("INTERNAL_ERROR");
        String reference = answer.message().substring(answer.message().length() - 36);
        assertThat(log.getOut())
                .contains(reference, "Query.fails", "EdgeController.fails", "java.lang.IllegalArgumentException")
                .doesNotContain(EdgeController.SECRET);
    }

    @Test
    void givesReferenceWhereNothingStandsForSomething(CapturedOutput log) {
        Requests.Answer answer = requests.query("{ nothing }");

        assertThat(answer.message()).startsWith("Something went wrong on our side. Reference: ");
        assertThat(answer.code()).isEqualTo("INTERNAL");
        assertThat(answer.body().at("/errors/0/path/0").asString()).isEqualTo("nothing");
        assertThat(log.getOut()).contains("NonNullableFieldWasNullError");
    }

    @Test
    void keepsWhatWasTypedOutOfTheLog(CapturedOutput log) {
        requests.query("query($name: String!) { fussy(input: {name: $name}) }", Map.of("name", "Ada Byron"));
        requests.query("query($date: Date!) { dayAfter(date: $date) }", Map.of("date", "Ada Byron"));

        assertThat(log.getOut()).contains("Query.fussy").doesNotContain("Byron", EdgeController.SECRET);
    }

    @Test
    void asksToTryAgainWhenTheDatabaseIsAway() {
        Requests.Answer answer = requests.query("{ cutOff }");

        assertThat(answer.message()).isEqualTo("Kith cannot get at its data just now. Please try again in a moment.");
        assertThat(answer.code()).isEqualTo("UNAVAILABLE");
    }

    @Test
    void readsAndWritesDaysAndTimes() {
        var data = requests.query("""
                        { dayAfter(date: "2026-12-31") moment(at: "2026-11-24T10:30:00+01:00")
                          time(at: "10:30") birthday(on: "--12-03") }
                        """).body().path("data");

        assertThat(data.path("dayAfter").asString()).isEqualTo("2027-01-01");
        assertThat(data.path("moment").asString()).isEqualTo("2026-11-24T09:30:00Z");
        assertThat(data.path("time").asString()).isEqualTo("10:30");
        assertThat(data.path("birthday").asString()).isEqualTo("--12-03");
    }

    @ParameterizedTest
    @CsvSource({
        "'{ dayAfter(date: \"24/11/2026\") }', 'A date looks like 2026-11-24. You gave \"24/11/2026\".'",
        "'{ dayAfter(date: \"2026-02-30\") }', 'A date looks like 2026-11-24. You gave \"2026-02-30\".'",
        "'{ dayAfter(date: 5) }', 'A date looks like 2026-11-24.'",
        "'{ moment(at: \"2026-11-24\") }', 'A date with a time looks like 2026-11-24T10:30:00Z.'",
        "'{ time(at: \"half past ten\") }', 'A time looks like 10:30.'",
        "'{ birthday(on: \"3 December\") }', 'A day of the year looks like --12-03, for 3 December.'",
        "'{ other(colour: GREEN) }', 'Colour'",
        "'{ nobody }', 'nobody'"
    })
    void saysWhatWouldBeRight(String query, String hint) {
        Requests.Answer answer = requests.query(query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.message()).contains(hint);
        assertThat(answer.code()).isEqualTo("INVALID");
        assertThat(answer.body().has("data")).isFalse();
    }

    @Test
    void saysWhatWouldBeRightInVariables() {
        Requests.Answer answer =
                requests.query("query($date: Date!) { dayAfter(date: $date) }", Map.of("date", "tomorrow"));

        assertThat(answer.message())
                .isEqualTo(
                        "Variable 'date' has an invalid value: A date looks like 2026-11-24. You gave \"tomorrow\".");
        assertThat(answer.code()).isEqualTo("INVALID");
    }

    @Test
    void speaksEnglishWhateverTheBrowserSpeaks() {
        var response = requests.send(requests.to("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept-Language", "de")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"query\": \"{ nobody }\"}")));

        assertThat(response.body()).contains("Field 'nobody' in type 'Query' is undefined");
    }
}
