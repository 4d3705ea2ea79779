package community.kith.suggestions;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import community.kith.suggestions.life.Facts;
import community.kith.suggestions.life.Wanted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Reads from the graph what says whether a group or place fits somebody, in one round trip. */
@Repository
class Neo4jSeekers implements Seekers {

    private final Graph.Statement somebody;
    private final SuggestionsSettings settings;

    Neo4jSeekers(Graph graph, SuggestionsSettings settings) {
        this.somebody = graph.statement("suggestions/somebody");
        this.settings = settings;
    }

    @Override
    public int usualReach() {
        return settings.reachMinutes();
    }

    @Override
    @Reading
    public Optional<Seeker> byId(PersonId id, LocalDate today) {
        return somebody.with("personId", id.value())
                .with("today", today)
                .one(row -> new Seeker(facts(row, today), settings.reachMinutes()));
    }

    private Facts facts(Row row, LocalDate today) {
        var people = new PeopleRows(row);
        return new Facts(
                today,
                Wanted.NOTHING,
                OwnRows.focus(row, settings.reachMinutes()),
                people.ties(),
                people.dangers(),
                people.parted(),
                Set.copyOf(row.rows("peril", OwnRows::asset)),
                row.rows("parts", OwnRows::part),
                List.of(),
                List.of(),
                row.rows("tried", OwnRows::tried),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
