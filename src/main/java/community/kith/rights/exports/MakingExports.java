package community.kith.rights.exports;

import static java.util.stream.Collectors.toMap;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person everything that is kept about them. */
@Component
class MakingExports {

    private final People people;
    private final KeptRecords records;
    private final Exports exports;
    private final Trail trail;
    private final ExportSettings settings;
    private final Ids ids;
    private final Clock clock;

    MakingExports(
            People people,
            KeptRecords records,
            Exports exports,
            Trail trail,
            ExportSettings settings,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.records = records;
        this.exports = exports;
        this.trail = trail;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Notes that everything about the person was asked for; it can be read from now on. */
    @Transactional
    public ExportAnswer make(PersonId person) {
        var errors = new UserErrors();
        errors.check(people.has(person), UserErrorCode.NOT_FOUND, "There is no person with this id.", "personId");
        if (!errors.isEmpty()) {
            return ExportAnswer.refused(errors.list());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var id = new ExportId(ids.next());
        exports.add(new PersonExport(id, person, now, null, now.plus(settings.open())));
        trail.changed("Everything kept about the person asked for", person.value());
        return new ExportAnswer(exports.byId(id).orElseThrow(), List.of());
    }

    /** What is in these exports at this moment, in few questions for any number; one that is closed is missing. */
    @Transactional(readOnly = true)
    public Map<PersonExport, Contents> contents(Collection<PersonExport> wanted) {
        var open = wanted.stream()
                .filter(export -> clock.instant().isBefore(export.openUntil()))
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        var kept = records.about(open.stream().map(PersonExport::personId).toList());
        var decisions = exports.decisions(open.stream().map(PersonExport::id).toList());
        return open.stream()
                .collect(toMap(
                        export -> export,
                        export -> Sorting.contents(
                                export.id(),
                                kept.getOrDefault(export.personId(), List.of()),
                                latest(decisions.getOrDefault(export.id(), List.of())))));
    }

    private static Map<String, PieceState> latest(List<PieceDecision> decisions) {
        var latest = new HashMap<String, PieceState>();
        decisions.forEach(each -> latest.put(each.piece(), each.decision().state()));
        return latest;
    }
}
