package community.kith.asked;

import static java.util.stream.Collectors.groupingBy;

import community.kith.changes.Author;
import community.kith.graph.Graph;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people were asked, in the graph. Who asked is the account that records it. */
@Component
class Neo4jAskedScales implements AskedScales {

    private final Graph.Statement ofPeople;
    private final Graph.Statement record;
    private final Graph.Statement remove;
    private final Author author;
    private final Clock clock;

    Neo4jAskedScales(Graph graph, Author author, Clock clock) {
        ofPeople = graph.statement("asked/of-people");
        record = graph.statement("asked/record");
        remove = graph.statement("asked/remove");
        this.author = author;
        this.clock = clock;
    }

    @Override
    public Map<PersonId, List<AskedScale>> ofPeople(Collection<PersonId> people) {
        return ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(Neo4jAskedScales::scale)
                .stream()
                .collect(groupingBy(AskedScale::personId));
    }

    @Override
    public void add(AskedScale scale) {
        record.with("personId", scale.personId().value())
                .with("id", scale.id().value())
                .with("properties", properties(scale))
                .run();
    }

    @Override
    public boolean remove(AskedScaleId id) {
        return remove.with("id", id.value()).one(row -> row.string("id")).isPresent();
    }

    private Map<String, @Nullable Object> properties(AskedScale scale) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("on", scale.on());
        properties.put("by", author.accountId().orElse(null));
        properties.put("recordedAt", clock.instant().atZone(ZoneOffset.UTC));
        properties.put("companionship", scale.companionship());
        properties.put("leftOut", scale.leftOut());
        properties.put("isolated", scale.isolated());
        properties.put("lonely", scale.lonely());
        properties.put("satisfaction", scale.satisfaction());
        properties.put("wish", scale.wish());
        properties.put("barriers", scale.barriers());
        properties.put("words", scale.words());
        return properties;
    }

    private static AskedScale scale(Row found) {
        var row = found.row("scale");
        var satisfaction = row.optionalInteger("satisfaction");
        return new AskedScale(
                new AskedScaleId(row.string("id")),
                new PersonId(found.string("personId")),
                row.date("on"),
                found.optionalString("askedBy").orElse(null),
                new Answers(
                        row.optionalConstant("companionship", HowOften.class).orElse(null),
                        row.optionalConstant("leftOut", HowOften.class).orElse(null),
                        row.optionalConstant("isolated", HowOften.class).orElse(null),
                        row.optionalConstant("lonely", HowLonely.class).orElse(null),
                        satisfaction.isPresent() ? (Integer) satisfaction.getAsInt() : null,
                        row.optionalConstant("wish", ContactWish.class).orElse(null),
                        row.constants("barriers", Barrier.class),
                        row.optionalString("words").orElse(null)));
    }
}
