package community.kith.community;

import static java.util.stream.Collectors.toMap;

import community.kith.changes.WaitingNotes;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The places in the graph: their own fields through Spring Data, what follows a relationship through named statements. */
@Repository
@Transactional
class Neo4jPlaces implements PlaceRecords {

    private static final String PLACE_IDS = "placeIds";

    private final Neo4jPlaceNodes nodes;
    private final WaitingNotes notes;
    private final Graph.Statement byName;
    private final Graph.Statement byWords;
    private final Graph.Statement stale;
    private final Graph.Statement links;
    private final Graph.Statement groups;
    private final Graph.Statement link;

    Neo4jPlaces(Neo4jPlaceNodes nodes, Graph graph, WaitingNotes notes) {
        this.nodes = nodes;
        this.notes = notes;
        this.byName = graph.statement("community/places-by-name");
        this.byWords = graph.statement("community/places-by-words");
        this.stale = graph.statement("community/stale-places");
        this.links = graph.statement("community/place-links");
        this.groups = graph.statement("community/place-groups");
        this.link = graph.statement("community/link-place");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PlaceId, Place> byIds(Collection<PlaceId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : nodes.findAllById(texts(ids)).stream()
                        .map(Neo4jPlace::place)
                        .collect(toMap(Place::id, place -> place));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Place> page(Optional<String> search, PageRequest page) {
        return Neo4jPages.page(byName, byWords, search, page, PlaceId::new, this::byIds);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Place> stale(LocalDate before, PageRequest page) {
        return Neo4jPages.page(stale.with("before", before), page, PlaceId::new, this::byIds);
    }

    @Override
    @Reading
    public Map<PlaceId, PlaceLinks> links(Collection<PlaceId> ids) {
        return links
                .with(PLACE_IDS, texts(ids))
                .list(row -> Map.entry(new PlaceId(row.string("placeId")), links(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static PlaceLinks links(Row row) {
        return new PlaceLinks(
                row.strings("interestIds").stream().map(InterestId::new).toList(),
                row.strings("needIds").stream().map(NeedId::new).toList(),
                row.optionalString("organisationId").map(OrganisationId::new).orElse(null));
    }

    @Override
    @Reading
    public Map<PlaceId, List<GroupId>> groups(Collection<PlaceId> ids) {
        return groups
                .with(PLACE_IDS, texts(ids))
                .list(row -> Map.entry(
                        new PlaceId(row.string("placeId")),
                        row.strings("groupIds").stream().map(GroupId::new).toList()))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Place add(Place place, PlaceLinks placeLinks) {
        return write(Neo4jPlace.of(place, null), placeLinks);
    }

    @Override
    public Place save(Place place, PlaceLinks placeLinks) {
        try {
            return write(Neo4jPlace.of(place, (long) place.version()), placeLinks);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile(meanwhile);
        }
    }

    private Place write(Neo4jPlace node, PlaceLinks placeLinks) {
        var saved = nodes.save(node).place();
        var organisation = placeLinks.organisation();
        link.with("notes", notes.take())
                .with("placeId", saved.id().value())
                .with(
                        "interestIds",
                        placeLinks.interests().stream().map(InterestId::value).toList())
                .with(
                        "needIds",
                        placeLinks.helpsWith().stream().map(NeedId::value).toList())
                .with("organisationId", organisation == null ? null : organisation.value())
                .run();
        return saved;
    }

    private static List<String> texts(Collection<PlaceId> ids) {
        return ids.stream().map(PlaceId::value).distinct().toList();
    }
}
