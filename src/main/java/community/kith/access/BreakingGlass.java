package community.kith.access;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the record of a person whom the caller has no relationship with, in an emergency: with a reason, for a while, and the
 * person's teams are told.
 */
@Component
class BreakingGlass {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_POSTCODE = 10;
    private static final int FEWEST_WORDS = 3;

    private final Emergencies emergencies;
    private final People people;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;
    private final Duration lasts;

    BreakingGlass(Emergencies emergencies, People people, Trail trail, Ids ids, Clock clock, AccessSettings settings) {
        this.emergencies = emergencies;
        this.people = people;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
        this.lasts = settings.breakGlass();
    }

    /** Whose record, by id or by name and postcode, and why. */
    record Wanted(
            @Nullable String personId,
            @Nullable String name,
            @Nullable String postcode,
            String reason) {}

    @Transactional
    public BreakGlassPayload open(Caller caller, Wanted wanted) {
        var errors = new UserErrors();
        var reason = errors.text("reason", wanted.reason(), LONGEST_REASON);
        errors.check(
                reason.isEmpty() || reason.split("\\s+").length >= FEWEST_WORDS,
                UserErrorCode.MALFORMED,
                "Say in a few words why you need to see this record now.",
                "reason");
        var person = find(wanted, errors);
        if (person.isEmpty() || !errors.isEmpty()) {
            return new BreakGlassPayload(null, null, errors.list());
        }
        var since = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var glass = new BrokenGlass(ids.next(), person.get(), caller.name(), reason, since, since.plus(lasts));
        emergencies.open(caller, glass);
        trail.changed("Opened in an emergency", person.get().value());
        return new BreakGlassPayload(person.get().value(), glass.until(), List.of());
    }

    private Optional<PersonId> find(Wanted wanted, UserErrors errors) {
        if (wanted.personId() != null) {
            var known = Optional.of(PersonId.given(wanted.personId())).filter(people::has);
            errors.check(known.isPresent(), UserErrorCode.NOT_FOUND, "There is no person with this id.", "personId");
            return known;
        }
        var name = errors.text("name", wanted.name(), LONGEST_NAME);
        var postcode = errors.text("postcode", wanted.postcode(), LONGEST_POSTCODE);
        if (name.isEmpty() || postcode.isEmpty()) {
            return Optional.empty();
        }
        var found = emergencies.find(name, postcode);
        errors.check(
                found.isPresent(),
                UserErrorCode.NOT_FOUND,
                "Nobody fits exactly, or several do. Give the full name and the postcode as they are written down.",
                "name");
        return found;
    }
}
