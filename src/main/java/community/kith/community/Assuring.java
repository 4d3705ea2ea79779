package community.kith.community;

import community.kith.changes.Trail;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes that somebody made sure of a group or place as it is; the day that stood there can be put back the same way. */
@Component
class Assuring {

    private final AssuranceRecords records;
    private final Groups groups;
    private final Places places;
    private final AssetRules rules;
    private final Trail trail;

    Assuring(AssuranceRecords records, Groups groups, Places places, AssetRules rules, Trail trail) {
        this.records = records;
        this.groups = groups;
        this.places = places;
        this.rules = rules;
        this.trail = trail;
    }

    @Transactional
    AssureGroupPayload group(GroupId id, @Nullable LocalDate on) {
        var errors = new UserErrors();
        rules.madeSure(on, errors);
        var assured = errors.isEmpty() ? records.assure(id, on) : Optional.<Assured>empty();
        if (errors.isEmpty() && assured.isEmpty()) {
            errors.check(false, UserErrorCode.NOT_FOUND, "There is no group with this id.", "groupId");
        }
        if (assured.isEmpty()) {
            return new AssureGroupPayload(null, null, errors.list());
        }
        trail.changed("Made sure of a group", null);
        return new AssureGroupPayload(
                groups.byId(id).orElseThrow(), assured.get().before(), errors.list());
    }

    @Transactional
    AssurePlacePayload place(PlaceId id, @Nullable LocalDate on) {
        var errors = new UserErrors();
        rules.madeSure(on, errors);
        var assured = errors.isEmpty() ? records.assure(id, on) : Optional.<Assured>empty();
        if (errors.isEmpty() && assured.isEmpty()) {
            errors.check(false, UserErrorCode.NOT_FOUND, "There is no place with this id.", "placeId");
        }
        if (assured.isEmpty()) {
            return new AssurePlacePayload(null, null, errors.list());
        }
        trail.changed("Made sure of a place", null);
        return new AssurePlacePayload(
                places.byId(id).orElseThrow(), assured.get().before(), errors.list());
    }
}
