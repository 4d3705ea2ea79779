package community.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Neo4jPersonPagesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ada                    | +ada*
                    ada winstanley         | +ada* +winstanley*
                    O'Neil-Smith           | +O'Neil* +Smith*
                    'J.R. ''Ted''.'          | +J.R* +Ted*
                    ada) OR knownAs:[a TO b] | +ada* +OR* +knownAs* +a* +TO* +b*
                    zoë                    | +zoë*
                    *:*                    | -*:*
                    a b c d e f g h i j k  | +a* +b* +c* +d* +e* +f* +g* +h* +i* +j*
                    """)
    void asksForEveryWordAndForNothingElse(String search, String query) {
        assertThat(Neo4jPersonPages.luceneQuery(search)).isEqualTo(query);
    }
}
