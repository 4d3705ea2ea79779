package community.kith.taxonomy;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the concepts of another taxonomy, such as OpenActive's activities. The same again changes nothing.
 *
 * <p>Where one of them is called the same as one of Kith's own, both stay, and ours becomes a wider interest of theirs: somebody who
 * enjoys singing is then found for a group that offers the other taxonomy's singing, through one step of the taxonomy.
 */
@Component
public class LoadingInterests {

    private final Taxonomy taxonomy;
    private final InterestRecords records;
    private final Clock clock;

    LoadingInterests(Taxonomy taxonomy, InterestRecords records, Clock clock) {
        this.taxonomy = taxonomy;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Loads a whole taxonomy in one transaction.
     *
     * @param source its name; neither {@code Kith} nor {@code Team}
     * @throws IllegalArgumentException when two concepts have the same id
     */
    @Transactional
    public LoadedInterests load(String source, List<SourcedInterest> concepts) {
        var bySourceId = concepts.stream()
                .collect(toMap(
                        SourcedInterest::sourceId, concept -> concept, LoadingInterests::twice, LinkedHashMap::new));
        var known = records.hashes(source);
        var fresh = concepts.stream()
                .filter(concept -> !concept.hash().equals(known.get(concept.sourceId())))
                .toList();
        records.put(source, fresh);
        records.link(source, withOurs(concepts));
        var missing = new TreeSet<>(known.keySet());
        missing.removeAll(bySourceId.keySet());
        records.markMissing(source, missing, LocalDate.now(clock));
        int changed = (int) fresh.stream()
                .filter(concept -> known.containsKey(concept.sourceId()))
                .count();
        return new LoadedInterests(
                fresh.size() - changed, changed, concepts.size() - fresh.size(), List.copyOf(missing));
    }

    private Map<SourcedInterest, List<InterestId>> withOurs(List<SourcedInterest> concepts) {
        var ours =
                WordIndex.of(taxonomy.all().stream().filter(Interest::isOfKith).toList());
        var linked = new LinkedHashMap<SourcedInterest, List<InterestId>>();
        concepts.forEach(concept -> linked.put(
                concept,
                Stream.concat(Stream.of(concept.name()), concept.otherWords().stream())
                        .flatMap(word -> ours.find(word).stream())
                        .distinct()
                        .toList()));
        return linked;
    }

    private static SourcedInterest twice(SourcedInterest one, SourcedInterest other) {
        throw new IllegalArgumentException("Two concepts have the id " + one.sourceId());
    }
}
