package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleMutationTests {

    @Test
    void asksForIdsOnlyOfRecordsWithAName() {
        var document = SampleMutation.named("addPerson")
                .document(List.of(
                        new SampleRecord(1, Optional.of("@ada"), Map.of()),
                        new SampleRecord(2, Optional.empty(), Map.of())));

        assertThat(document).isEqualTo("""
                        mutation Sample($input0: AddPersonInput!, $input1: AddPersonInput!) {
                          record0: addPerson(input: $input0) { person { id } userErrors { message field } }
                          record1: addPerson(input: $input1) { userErrors { message field } }
                        }""");
    }
}
