package community.kith.taxonomy;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Reading;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The interests in the graph, to be written. Every write gives the taxonomy a new version. */
@Repository
@Transactional
class Neo4jInterestRecords implements InterestRecords {

    private final Graph.Statement named;
    private final Graph.Statement add;
    private final Graph.Statement hashes;
    private final Graph.Statement put;
    private final Graph.Statement link;
    private final Graph.Statement markMissing;
    private final Ids ids;

    Neo4jInterestRecords(Graph graph, Ids ids) {
        this.named = graph.statement("taxonomy/interest-named");
        this.add = graph.statement("taxonomy/add-interest");
        this.hashes = graph.statement("taxonomy/interest-hashes");
        this.put = graph.statement("taxonomy/put-interests");
        this.link = graph.statement("taxonomy/link-interests");
        this.markMissing = graph.statement("taxonomy/mark-missing-interests");
        this.ids = ids;
    }

    @Override
    @Reading
    public boolean named(String name) {
        return named.with("name", name).one(row -> row.string("id")).isPresent();
    }

    @Override
    public boolean add(Interest interest, List<InterestId> broader) {
        var id = interest.id().value();
        return add.with("id", id)
                .with("sourceKey", key(interest.source(), interest.name().toLowerCase(Locale.UK)))
                .with("name", interest.name())
                .with("otherWords", interest.otherWords())
                .with("source", interest.source())
                .with("broaderIds", broader.stream().map(InterestId::value).toList())
                .with("version", ids.next())
                .one(row -> row.string("id"))
                .orElseThrow()
                .equals(id);
    }

    @Override
    @Reading
    public Map<String, String> hashes(String source) {
        return hashes
                .with("prefix", key(source, ""))
                .list(row -> Map.entry(row.string("sourceId"), row.string("sourceHash")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void put(String source, Collection<SourcedInterest> interests) {
        var rows = interests.stream()
                .map(interest -> Map.of(
                        "sourceKey", key(source, interest.sourceId()),
                        "sourceId", interest.sourceId(),
                        "sourceHash", interest.hash(),
                        "id", ids.next(),
                        "name", interest.name(),
                        "otherWords", interest.otherWords()))
                .toList();
        if (!rows.isEmpty()) {
            put.with("source", source)
                    .with("rows", rows)
                    .with("version", ids.next())
                    .run();
        }
    }

    @Override
    public void link(String source, Map<SourcedInterest, List<InterestId>> interests) {
        var rows = interests.entrySet().stream()
                .map(entry -> Map.of(
                        "sourceKey", key(source, entry.getKey().sourceId()),
                        "broaderKeys",
                                entry.getKey().broader().stream()
                                        .map(id -> key(source, id))
                                        .toList(),
                        "broaderIds",
                                entry.getValue().stream().map(InterestId::value).toList()))
                .toList();
        link.with("rows", rows).run();
    }

    @Override
    public void markMissing(String source, Set<String> missing, LocalDate on) {
        markMissing
                .with("prefix", key(source, ""))
                .with("missing", List.copyOf(missing))
                .with("on", on)
                .run();
    }

    private static String key(String source, String sourceId) {
        return source + " :: " + sourceId;
    }
}
