package community.kith.people;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class FindingPeopleTests {

    private Operations operations;
    private Village village;

    @BeforeEach
    void live(@LocalServerPort int port, @Autowired Driver driver) {
        operations = new Operations(port);
        village = new Village(driver);
        for (var name : List.of("Zoë Aspinall", "Ada Winstanley", "Ben Ashurst", "Ada Ashton", "Seán O'Neil")) {
            Village.person(operations, name);
        }
    }

    @Test
    void listsPeopleByNameAPageAtATime() {
        var names = new ArrayList<String>();
        var variables = new HashMap<String, Object>();
        variables.put("first", 2);
        for (var more = true; more; ) {
            var page = operations.ask("people", variables);
            names.addAll(
                    page.path("people.nodes[*].name").entityList(String.class).get());
            more = page.path("people.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            variables.put(
                    "after",
                    page.path("people.pageInfo.endCursor").entity(String.class).get());
        }

        assertThat(names).containsExactly("Ada Ashton", "Ada Winstanley", "Ben Ashurst", "Seán O'Neil", "Zoë Aspinall");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ada           | Ada Ashton,Ada Winstanley
                    ASH           | Ada Ashton,Ben Ashurst
                    win ada       | Ada Winstanley
                    zoe           | Zoë Aspinall
                    o'neil        | Seán O'Neil
                    ada OR ben    |
                    nobody        |
                    *:* "( ~      |
                    '  '          | Ada Ashton,Ada Winstanley,Ben Ashurst,Seán O'Neil,Zoë Aspinall
                    """)
    void findsPeopleByHowTheWordsOfTheirNamesBegin(String search, @Nullable String names) {
        assertThat(names(Map.of("search", search))).containsExactly(names == null ? new String[0] : names.split(","));
    }

    @Test
    void tellsSupportedPeopleFromOthers() {
        var ada = id("Ada Ashton");
        village.team("Wigan", ada, null).team("Ince", ada, null).team("Leigh", id("Ben Ashurst"), "2026-06-30");

        assertThat(names(Map.of("supported", true))).containsExactly("Ada Ashton");
        assertThat(names(Map.of("supported", false)))
                .containsExactly("Ada Winstanley", "Ben Ashurst", "Seán O'Neil", "Zoë Aspinall");
        assertThat(names(Map.of("supported", true, "search", "ada"))).containsExactly("Ada Ashton");
        assertThat(names(Map.of("supported", false, "search", "ada"))).containsExactly("Ada Winstanley");
        operations
                .ask("people", Map.of("search", "ash"))
                .path("people.nodes[*].supported")
                .entityList(Boolean.class)
                .containsExactly(true, false);
    }

    @Test
    void answersNothingForAPersonWhoIsNotThere() {
        for (var id : List.of("nobody", "", " ")) {
            operations.ask("person", Map.of("id", id)).path("person").valueIsNull();
        }
    }

    private String id(String name) {
        return operations
                .ask("people", Map.of("search", name))
                .path("people.nodes[0].id")
                .entity(String.class)
                .get();
    }

    private List<String> names(Map<String, Object> variables) {
        return operations
                .ask("people", variables)
                .path("people.nodes[*].name")
                .entityList(String.class)
                .get();
    }
}
