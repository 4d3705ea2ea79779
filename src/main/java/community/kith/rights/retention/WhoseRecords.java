package community.kith.rights.retention;

import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.community.PlaceId;
import community.kith.community.Places;
import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.subjects.Subject;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out about whose records a decision is: a person's, or those of a group or place, which are an administrator's to decide. */
@Component
class WhoseRecords {

    private final People people;
    private final Groups groups;
    private final Places places;

    WhoseRecords(People people, Groups groups, Places places) {
        this.people = people;
        this.groups = groups;
        this.places = places;
    }

    /** Nothing where anything is wrong with it. */
    Optional<Subject> of(DecidingOnRetention.Wanted wanted, InReach caller, UserErrors errors) {
        var given = Stream.of(given(wanted.personId()), given(wanted.groupId()), given(wanted.placeId()))
                .filter(Optional::isPresent)
                .count();
        errors.check(
                given == 1,
                UserErrorCode.MALFORMED,
                "Give a person, a group or a place: one of these, and no more.",
                "personId");
        if (given != 1) {
            return Optional.empty();
        }
        if (wanted.personId() != null) {
            return person(PersonId.given(wanted.personId()), errors);
        }
        if (!caller.everybody() && !caller.works()) {
            errors.check(
                    false,
                    UserErrorCode.NOT_ALLOWED,
                    "An administrator decides about records of the directory.",
                    wanted.groupId() == null ? "placeId" : "groupId");
            return Optional.empty();
        }
        return wanted.groupId() == null
                ? place(PlaceId.given(String.valueOf(wanted.placeId())), errors)
                : group(GroupId.given(wanted.groupId()), errors);
    }

    private static Optional<String> given(@Nullable String id) {
        return Optional.ofNullable(id);
    }

    private Optional<Subject> person(PersonId id, UserErrors errors) {
        var exists = people.has(id);
        errors.check(exists, UserErrorCode.NOT_FOUND, "There is no person with this id.", "personId");
        return exists ? Optional.of(new Subject.OfPerson(id)) : Optional.empty();
    }

    private Optional<Subject> group(GroupId id, UserErrors errors) {
        var exists = groups.byId(id).isPresent();
        errors.check(exists, UserErrorCode.NOT_FOUND, "There is no group with this id.", "groupId");
        return exists ? Optional.of(new Subject.OfGroup(id)) : Optional.empty();
    }

    private Optional<Subject> place(PlaceId id, UserErrors errors) {
        var exists = places.byId(id).isPresent();
        errors.check(exists, UserErrorCode.NOT_FOUND, "There is no place with this id.", "placeId");
        return exists ? Optional.of(new Subject.OfPlace(id)) : Optional.empty();
    }
}
