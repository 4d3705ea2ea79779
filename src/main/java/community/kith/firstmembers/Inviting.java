package community.kith.firstmembers;

import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.gaps.PlannedGroupId;
import community.kith.graph.Ids;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that somebody was invited to be among the first members of a group that is to start, and what they said. */
@Component
class Inviting {

    private static final int LONGEST_WORDS = 1_000;
    private static final Period FURTHEST_AHEAD = Period.ofYears(2);

    private final Invitations invitations;
    private final GroupsToStart groups;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Inviting(Invitations invitations, GroupsToStart groups, Changes changes, Ids ids, Clock clock) {
        this.invitations = invitations;
        this.groups = groups;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the invitation, or says everything that is wrong with it; one that has an answer stays, and a new one is written. */
    @Transactional
    InvitationAnswer invite(NewInvitation given) {
        var errors = new UserErrors();
        var person = PersonId.given(given.personId());
        var plan = PlannedGroupId.given(given.plannedGroupId());
        var name = invitations.hold(plan);
        var group = name.flatMap(held -> fitting(person, plan));
        errors.check(
                group.isPresent(),
                NOT_FOUND,
                "No group with this id is to start near this person that fits them and asks for first members. It may have opened"
                        + " meanwhile; then introduce them to it.",
                "plannedGroupId");
        var words = errors.optionalParagraphs("words", given.words(), LONGEST_WORDS);
        checkAskAgain(errors, given.answer(), given.askAgainOn());
        errors.check(
                !requireNonNullElse(given.withConnector(), false) || given.answer() == Answer.YES,
                NOT_ALLOWED,
                "Only of somebody who said yes may a connector know who it is. Leave it out.",
                "withConnector");
        if (!errors.isEmpty() || group.isEmpty()) {
            return InvitationAnswer.refused(errors.list());
        }
        return recorded(
                given, new Place(person, plan, name.orElseThrow()), group.get().invitation(), words.orElse(null));
    }

    private Optional<GroupToStart> fitting(PersonId person, PlannedGroupId plan) {
        return groups.ofPeople(List.of(person)).getOrDefault(person, List.of()).stream()
                .filter(each -> each.plannedGroupId().equals(plan))
                .findFirst();
    }

    private InvitationAnswer recorded(
            NewInvitation given, Place place, @Nullable Invitation last, @Nullable String words) {
        var today = LocalDate.now(clock);
        var open = last != null && !last.answered() ? last : null;
        var invitation = new Invitation(
                open == null ? new InvitationId(ids.next()) : open.id(),
                open == null ? today : open.invitedOn(),
                given.answer(),
                given.answer() == null ? null : today,
                words,
                given.askAgainOn(),
                requireNonNullElse(given.withConnector(), false),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        invitations.put(new Invitations.Given(place.person(), place.plan(), place.name(), invitation));
        var before = new HashMap<String, @Nullable Object>();
        before.put(UndoingInvitations.INVITATION, invitation.id().value());
        before.put(UndoingInvitations.RECORDED_AT, invitation.recordedAt().toString());
        before.put(UndoingInvitations.WAS, open == null ? null : UndoingInvitations.kept(open));
        var change = changes.record(UndoingInvitations.INVITED, place.person().value(), "Invitation recorded", before);
        return new InvitationAnswer(invitation, change, List.of());
    }

    private void checkAskAgain(UserErrors errors, @Nullable Answer answer, @Nullable LocalDate askAgainOn) {
        if (askAgainOn == null) {
            return;
        }
        var today = LocalDate.now(clock);
        errors.check(
                answer == Answer.NO, NOT_ALLOWED, "A day to ask again belongs to a no. Leave it out.", "askAgainOn");
        errors.check(
                askAgainOn.isAfter(today) && !askAgainOn.isAfter(today.plus(FURTHEST_AHEAD)),
                OUT_OF_RANGE,
                "The day to ask again is after today, and in two years at the latest. You gave %s."
                        .formatted(askAgainOn),
                "askAgainOn");
    }

    private record Place(PersonId person, PlannedGroupId plan, String name) {}
}
