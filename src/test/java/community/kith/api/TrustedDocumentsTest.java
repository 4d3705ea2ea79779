package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** Where an organisation takes only documents that it knows. */
@EdgeTest
@TestPropertySource(properties = "kith.api.trusted-documents=classpath:edge/trusted.json")
class TrustedDocumentsTest {

    private static final String TRUSTED = "query Greeting($day: Date!) { dayAfter(date: $day) }";

    @Autowired
    private Requests requests;

    @Test
    void answersWhatIsTrusted() {
        var answer = requests.query(TRUSTED, Map.of("day", "2026-11-24"));

        assertThat(answer.body().at("/data/dayAfter").asString()).isEqualTo("2026-11-25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ dayAfter(date: \"2026-11-24\") }",
                "query Greeting($day: Date!) { dayAfter(date: $day) } ",
                "query Greeting($day: Date!) { dayAfter(date: $day) }query Other { __typename }",
                "{ __schema { types { name } } }",
                "{ nobody }",
                "not a query"
            })
    void refusesEverythingElseBeforeItReadsIt(String document) {
        var answer = requests.query(document);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo("NOT_TRUSTED");
        assertThat(answer.body().at("/errors")).hasSize(1);
        assertThat(requests.legacy(document).code()).isEqualTo("NOT_TRUSTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nonsense                                                                            | it is not JSON
                    {}                                                                                  | its format is not
                    {"format": "apollo-persisted-query-manifest", "operations": [{"name": "Greeting"}]} | one of its operations has no body
                    """)
    void doesNotStartWithAManifestThatIsNone(String text, String why) {
        assertDoesNotStart(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), why);
    }

    @Test
    void doesNotStartWithoutTheManifest() {
        assertDoesNotStart(new ClassPathResource("edge/nowhere.json"), "it cannot be read");
    }

    private static void assertDoesNotStart(Resource manifest, String why) {
        assertThatThrownBy(() -> TrustedDocuments.read(JsonMapper.shared(), List.of(manifest)))
                .isInstanceOf(CannotTrustException.class)
                .hasMessageContaining(why);
    }
}
