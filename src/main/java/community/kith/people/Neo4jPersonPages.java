package community.kith.people;

import community.kith.graph.Graph;
import community.kith.paging.PageRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Which people a page holds, by name. Each way to ask begins where the fewest have to be looked at. */
@Repository
class Neo4jPersonPages {

    private final Graph.Statement byName;
    private final Graph.Statement supportedByName;
    private final Graph.Statement found;
    private final Graph.Statement inReach;
    private final Clock clock;

    Neo4jPersonPages(Graph graph, Clock clock) {
        this.byName = graph.statement("people/by-name");
        this.supportedByName = graph.statement("people/supported-by-name");
        this.found = graph.statement("people/found-by-name");
        this.inReach = graph.statement("people/in-reach-by-name");
        this.clock = clock;
    }

    /** The ids of the page and of one more, if there is one. */
    List<PersonId> ids(Optional<String> search, Optional<Boolean> supported, PageRequest page, InReach reach) {
        var words = search.map(String::strip).filter(text -> !text.isEmpty());
        return (reach.everybody() ? statement(words, supported) : within(reach, words, supported))
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

    private Graph.Statement within(InReach reach, Optional<String> words, Optional<Boolean> supported) {
        return inReach.with("me", reach.me())
                .with("account", reach.account())
                .with("adds", reach.adds())
                .with("roles", reach.roles())
                .with("connects", reach.connects())
                .with("facilitates", reach.facilitates())
                .with("works", reach.works())
                .with("patterns", words.map(SearchedNames::patterns).orElse(List.of()))
                .with("supported", supported.orElse(null))
                .with("today", LocalDate.now(clock))
                .with("now", ZonedDateTime.now(clock));
    }

    /** Every word of the search begins a word of the name; signs mean nothing but inside a word, as in O'Neil. */
    static String luceneQuery(String search) {
        var words = SearchedNames.words(search).stream()
                .map(word -> "+" + word + "*")
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? "-*:*" : words;
    }
}
