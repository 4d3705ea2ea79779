package community.kith.people;

import community.kith.graph.Graph;
import community.kith.paging.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Which people a page holds, by name. Each way to ask begins where the fewest have to be looked at. */
@Repository
class Neo4jPersonPages {

    private static final int MOST_WORDS = 10;

    private final Graph.Statement byName;
    private final Graph.Statement supportedByName;
    private final Graph.Statement found;

    Neo4jPersonPages(Graph graph) {
        this.byName = graph.statement("people/by-name");
        this.supportedByName = graph.statement("people/supported-by-name");
        this.found = graph.statement("people/found-by-name");
    }

    /** The ids of the page and of one more, if there is one. */
    List<PersonId> ids(Optional<String> search, Optional<Boolean> supported, PageRequest page) {
        var words = search.map(String::strip).filter(text -> !text.isEmpty());
        return statement(words, supported)
                .with("skip", page.skip())
                .with("limit", page.probe())
                .list(row -> new PersonId(row.string("id")));
    }

    private Graph.Statement statement(Optional<String> words, Optional<Boolean> supported) {
        if (words.isPresent()) {
            return found.with("words", luceneQuery(words.orElseThrow())).with("supported", supported.orElse(null));
        }
        return supported.orElse(false) ? supportedByName : byName.with("supported", supported.orElse(null));
    }

    /** Every word of the search begins a word of the name; signs mean nothing but inside a word, as in O'Neil. */
    static String luceneQuery(String search) {
        var words = Stream.of(search.split("[^\\p{L}\\p{M}\\p{N}'’.]+"))
                .map(word -> word.replaceAll("^['’.]+|['’.]+$", ""))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "-*:*" : words;
    }
}
