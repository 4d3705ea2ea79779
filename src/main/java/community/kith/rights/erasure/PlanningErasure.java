package community.kith.rights.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import community.kith.people.PersonId;
import community.kith.rights.exports.KeptRecord;
import community.kith.rights.exports.KeptRecords;
import community.kith.rights.exports.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says beforehand what erasing a person would do. Changes nothing. */
@Component
class PlanningErasure {

    private static final int VERSION_LENGTH = 32;

    /** What changes without anybody changing the record, and says nothing that the rest does not. */
    private static final Set<Section> BY_THEMSELVES =
            Set.of(Section.SIGN_IN, Section.KNOWN_DEVICE, Section.ISOLATION, Section.ISOLATION_BEFORE);

    private final KeptRecords records;
    private final LegalHolds holds;

    PlanningErasure(KeptRecords records, LegalHolds holds) {
        this.records = records;
        this.holds = holds;
    }

    /** The plan for a person; empty if there is no such person. */
    @Transactional(readOnly = true)
    public Optional<ErasurePlan> plan(PersonId person) {
        return plan(person, records.about(List.of(person)).getOrDefault(person, List.of()));
    }

    Optional<ErasurePlan> plan(PersonId person, List<KeptRecord> kept) {
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new ErasurePlan(
                        version(kept),
                        lines(kept, fate -> fate == Fate.DELETED),
                        lines(kept, fate -> fate != Fate.DELETED),
                        holds.on(person)));
    }

    private static List<ErasurePlan.Line> lines(List<KeptRecord> kept, Predicate<Fate> wanted) {
        return kept.stream()
                .map(KeptRecord::section)
                .filter(section -> wanted.test(Fate.of(section)))
                .collect(groupingBy(section -> section, () -> new EnumMap<>(Section.class), toList()))
                .entrySet()
                .stream()
                .map(entry -> new ErasurePlan.Line(
                        entry.getKey().title(),
                        entry.getValue().size(),
                        Fate.of(entry.getKey()).why()))
                .toList();
    }

    /** A hash of all there is but what changes by itself, such as when somebody signed in. */
    private static String version(List<KeptRecord> kept) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            kept.stream()
                    .filter(record -> !BY_THEMSELVES.contains(record.section()))
                    .map(KeptRecord::toString)
                    .sorted()
                    .forEach(record -> digest.update(record.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
