package community.kith.people;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Gifts in the graph, each with what it belongs to and helps with. */
@Repository
@Transactional
class Neo4jGifts implements GiftRecords {

    /** How many people, or gifts, one statement takes, so that its LIMIT cuts nothing off. */
    private static final int BATCH = 100;

    private final Graph.Statement ofPeople;
    private final Graph.Statement byIds;
    private final Graph.Statement add;
    private final Graph.Statement remove;

    Neo4jGifts(Graph graph) {
        this.ofPeople = graph.statement("people/gifts-of-people");
        this.byIds = graph.statement("people/gifts-by-ids");
        this.add = graph.statement("people/add-gift");
        this.remove = graph.statement("people/remove-gift");
    }

    @Override
    @Reading
    public Map<GiftId, Gift> byIds(Collection<GiftId> ids) {
        return batches(ids, GiftId::value).stream()
                .flatMap(part -> byIds.with("giftIds", part).list(Neo4jGifts::gift).stream())
                .collect(Collectors.toMap(Gift::id, Function.identity()));
    }

    @Override
    @Reading
    public Map<PersonId, List<Gift>> of(Collection<PersonId> people) {
        var found = new HashMap<PersonId, List<Gift>>();
        people.forEach(person -> found.put(person, new ArrayList<>()));
        batches(people, PersonId::value)
                .forEach(part -> ofPeople.with("personIds", part)
                        .list(Neo4jGifts::gift)
                        .forEach(gift -> found.computeIfAbsent(gift.of(), nobody -> new ArrayList<>())
                                .add(gift)));
        return found;
    }

    private static <T> List<List<String>> batches(Collection<T> ids, Function<T, String> text) {
        return ids.stream()
                .map(text)
                .distinct()
                .gather(Gatherers.windowFixed(BATCH))
                .toList();
    }

    private static Gift gift(Row row) {
        return new Gift(
                new GiftId(row.string("id")),
                new PersonId(row.string("personId")),
                row.string("words"),
                row.constant("kind", GiftKind.class),
                row.strings("interestIds").stream().map(InterestId::new).toList(),
                row.strings("needIds").stream().map(NeedId::new).toList());
    }

    @Override
    public void add(Gift gift) {
        add.with("personId", gift.of().value())
                .with("giftId", gift.id().value())
                .with("words", gift.words())
                .with("kind", gift.kind())
                .with(
                        "interestIds",
                        gift.interestIds().stream()
                                .map(InterestId::value)
                                .sorted()
                                .toList())
                .with(
                        "needIds",
                        gift.needIds().stream().map(NeedId::value).sorted().toList())
                .run();
    }

    @Override
    public boolean remove(GiftId id) {
        return remove.with("giftId", id.value())
                .one(row -> row.string("giftId"))
                .isPresent();
    }
}
