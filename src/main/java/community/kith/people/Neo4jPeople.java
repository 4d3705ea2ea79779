package community.kith.people;

import community.kith.changes.ChangedMeanwhile;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.InterestId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The people in the graph: their own fields through Spring Data, what follows a relationship through named statements. */
@Repository
@Transactional
class Neo4jPeople implements PersonRecords {

    private final Neo4jPersonNodes nodes;
    private final Neo4jPersonPages pages;
    private final Graph.Statement interests;
    private final Graph.Statement supported;
    private final Graph.Statement replaceInterests;
    private final Graph.Statement removeAlone;

    Neo4jPeople(Neo4jPersonNodes nodes, Neo4jPersonPages pages, Graph graph) {
        this.nodes = nodes;
        this.pages = pages;
        this.interests = graph.statement("people/interests-of-people");
        this.supported = graph.statement("people/supported");
        this.replaceInterests = graph.statement("people/replace-interests");
        this.removeAlone = graph.statement("people/remove-alone");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> byId(PersonId id) {
        return nodes.findById(id.value()).map(Neo4jPerson::person);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        return nodes.findAllById(texts(ids)).stream()
                .map(Neo4jPerson::person)
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    @Reading
    public Map<PersonId, List<Interest>> interests(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, List<Interest>>();
        ids.forEach(id -> found.put(id, List.of()));
        interests
                .with("personIds", texts(ids))
                .list(row -> Map.entry(
                        new PersonId(row.string("personId")),
                        row.rows(
                                "interests",
                                interest -> new Interest(
                                        new InterestId(interest.string("id")),
                                        interest.string("name"),
                                        interest.strings("otherWords"),
                                        interest.optionalString("source").orElse("")))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    @Override
    @Reading
    public Set<PersonId> supported(Collection<PersonId> ids) {
        return Set.copyOf(supported.with("personIds", texts(ids)).list(row -> new PersonId(row.string("personId"))));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Person> page(Optional<String> search, Optional<Boolean> wanted, PageRequest page, InReach reach) {
        var ids = pages.ids(search, wanted, page, reach);
        var people = byIds(ids);
        return page.page(ids.stream()
                .flatMap(id -> Optional.ofNullable(people.get(id)).stream())
                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Portrait> portrait(PersonId id) {
        return byId(id).map(person -> new Portrait(
                person,
                interests(List.of(id)).getOrDefault(id, List.of()).stream()
                        .map(Interest::id)
                        .toList()));
    }

    @Override
    public Person add(Portrait portrait) {
        return write(portrait, Neo4jPerson.of(portrait.person(), null));
    }

    @Override
    public Person save(Portrait portrait) {
        try {
            return write(portrait, Neo4jPerson.of(portrait.person(), (long)
                    portrait.person().version()));
        } catch (TransientDataAccessException meanwhile) {
            throw new ChangedMeanwhile("A profile", meanwhile);
        }
    }

    private Person write(Portrait portrait, Neo4jPerson node) {
        var saved = nodes.save(node).person();
        replaceInterests
                .with("personId", saved.id().value())
                .with(
                        "interestIds",
                        portrait.interests().stream().map(InterestId::value).toList())
                .run();
        return saved;
    }

    @Override
    public boolean removeIfAlone(PersonId id) {
        return removeAlone
                .with("personId", id.value())
                .one(row -> row.string("personId"))
                .isPresent();
    }

    private static List<String> texts(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).distinct().toList();
    }
}
