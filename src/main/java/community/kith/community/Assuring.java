package community.kith.community;

import community.kith.changes.Trail;
import community.kith.refusals.UserErrors;
import java.time.LocalDate;
import java.util.List;
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

    /** @throws ChangedMeanwhile when it went in the meantime */
    @Transactional
    AssureGroupPayload group(GroupId id, @Nullable LocalDate on) {
        var errors = new UserErrors();
        rules.madeSure(on, errors);
        if (!errors.isEmpty()) {
            return new AssureGroupPayload(null, null, errors.list());
        }
        var group = groups.byId(id);
        if (group.isEmpty()) {
            return AssureGroupPayload.notThere();
        }
        trail.changed("Made sure of a group", null);
        var assured = records.assure(id, on).orElseThrow(() -> gone("group"));
        return new AssureGroupPayload(
                assured.follows(group.get().version())
                        ? group.get().assured(on)
                        : groups.byId(id).orElseThrow(),
                assured.before(),
                List.of());
    }

    /** @throws ChangedMeanwhile when it went in the meantime */
    @Transactional
    AssurePlacePayload place(PlaceId id, @Nullable LocalDate on) {
        var errors = new UserErrors();
        rules.madeSure(on, errors);
        if (!errors.isEmpty()) {
            return new AssurePlacePayload(null, null, errors.list());
        }
        var place = places.byId(id);
        if (place.isEmpty()) {
            return AssurePlacePayload.notThere();
        }
        trail.changed("Made sure of a place", null);
        var assured = records.assure(id, on).orElseThrow(() -> gone("place"));
        return new AssurePlacePayload(
                assured.follows(place.get().version())
                        ? place.get().assured(on)
                        : places.byId(id).orElseThrow(),
                assured.before(),
                List.of());
    }

    /** Between being read and being written; the transaction is rolled back, with the note of a change that there was not. */
    private static ChangedMeanwhile gone(String what) {
        return new ChangedMeanwhile(new IllegalStateException("The " + what + " is gone"));
    }
}
