package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CypherQueriesTests {

    private final CypherQueries queries = CypherQueries.load();

    @Test
    void namesNearStatementsForOneThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> queries.text("people/by-idz"))
                .withMessageContaining("cypher/people/by-idz.cypher")
                .withMessageContaining("people/by-id");
    }
}
