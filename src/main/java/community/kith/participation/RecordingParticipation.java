package community.kith.participation;

import community.kith.changes.Changes;
import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.community.PlaceId;
import community.kith.community.Places;
import community.kith.people.People;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a person's part in a place or group, or a change of it. */
@Component
class RecordingParticipation {

    private final ParticipationRecords participations;
    private final People people;
    private final Groups groups;
    private final Places places;
    private final Changes changes;
    private final Clock clock;

    RecordingParticipation(
            ParticipationRecords participations,
            People people,
            Groups groups,
            Places places,
            Changes changes,
            Clock clock) {
        this.participations = participations;
        this.people = people;
        this.groups = groups;
        this.places = places;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    RecordParticipationPayload record(PartForm form) {
        var errors = new UserErrors();
        errors.check(people.has(form.who()), UserErrorCode.NOT_FOUND, "There is no person with this id.", "personId");
        var where = where(form, errors);
        var before = where.flatMap(asset -> participations.find(form.who(), asset));
        var part = form.over(before.map(Participation::part));
        PartRules.check(part, clock, errors);
        if (!errors.isEmpty()) {
            return RecordParticipationPayload.refused(errors.list());
        }
        var now = participations.put(form.who(), where.orElseThrow(), part);
        var change = changes.record(
                UndoingParticipation.RECORDED,
                form.who().value(),
                now.where() instanceof GroupId ? "Part in a group recorded" : "Part in a place recorded",
                UndoingParticipation.before(before, now));
        return new RecordParticipationPayload(now, change, List.of());
    }

    private Optional<AssetId> where(PartForm form, UserErrors errors) {
        var group = form.group();
        var place = form.place();
        if (group != null && place == null) {
            return group(group, errors);
        }
        if (place != null && group == null) {
            return place(place, errors);
        }
        errors.check(false, UserErrorCode.NOT_ALLOWED, "Give either the group or the place.", "groupId");
        return Optional.empty();
    }

    private Optional<AssetId> group(GroupId id, UserErrors errors) {
        var there = groups.byId(id).isPresent();
        errors.check(there, UserErrorCode.NOT_FOUND, "There is no group with this id.", "groupId");
        return there ? Optional.of(id) : Optional.empty();
    }

    private Optional<AssetId> place(PlaceId id, UserErrors errors) {
        var there = places.byId(id).isPresent();
        errors.check(there, UserErrorCode.NOT_FOUND, "There is no place with this id.", "placeId");
        return there ? Optional.of(id) : Optional.empty();
    }
}
