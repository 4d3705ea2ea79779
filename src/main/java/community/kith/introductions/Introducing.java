package community.kith.introductions;

import static community.kith.refusals.UserErrorCode.DUPLICATE;
import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static java.util.Objects.requireNonNullElse;

import community.kith.changes.Changes;
import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.graph.Ids;
import community.kith.people.InReach;
import community.kith.people.Openness;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a person asked to be introduced to a group or place. For a connector it needs the person's agreement. */
@Component
class Introducing {

    private static final int LONGEST_WISH = 1_000;
    private static final Period WRITTEN_UP_WITHIN = Period.ofYears(1);

    private final People people;
    private final NamingAssets assets;
    private final Introductions introductions;
    private final Consent consent;
    private final Changes changes;
    private final Ids ids;
    private final Clock clock;

    Introducing(
            People people,
            NamingAssets assets,
            Introductions introductions,
            Consent consent,
            Changes changes,
            Ids ids,
            Clock clock) {
        this.people = people;
        this.assets = assets;
        this.introductions = introductions;
        this.consent = consent;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes the introduction of a person who is so open to the caller, or says everything that is wrong with it. */
    @Transactional
    RecordedIntroduction introduce(NewIntroduction given, Openness openness, InReach caller) {
        var errors = new UserErrors();
        var person = PersonId.given(given.personId());
        var known = people.has(person);
        errors.check(known, NOT_FOUND, "There is no person with this id.", "personId");
        var withConnector = !openness.whole() || requireNonNullElse(given.withConnector(), false);
        if (known) {
            introductions.hold(person);
            checkConsent(errors, person, withConnector, openness, caller);
        }
        var to = assets.check(errors, given.groupId(), given.placeId());
        to.filter(asset -> known).ifPresent(asset -> checkFirst(errors, person, asset));
        var on = requireNonNullElse(given.on(), LocalDate.now(clock));
        checkDay(errors, on);
        var askedBy = askedBy(errors, given.askedById());
        var wish = errors.optionalParagraphs("wish", given.wish(), LONGEST_WISH);
        if (!errors.isEmpty() || to.isEmpty()) {
            return RecordedIntroduction.refused(errors.list());
        }
        var introduction = new Introduction(
                new IntroductionId(ids.next()),
                person,
                to.get(),
                on,
                askedBy.filter(asker -> !asker.equals(person)).orElse(null),
                wish.orElse(null),
                withConnector,
                List.of());
        introductions.add(introduction);
        var change = changes.record(
                UndoingIntroductions.INTRODUCED,
                person.value(),
                "Introduction recorded",
                Map.of(UndoingIntroductions.INTRODUCTION, introduction.id().value()));
        return new RecordedIntroduction(introduction, change, List.of());
    }

    private void checkConsent(
            UserErrors errors, PersonId person, boolean withConnector, Openness openness, InReach caller) {
        var agreed = !withConnector || consent.ofConnectors(person);
        errors.check(
                agreed && (openness.whole() || caller.connects()),
                NOT_ALLOWED,
                "The person has not agreed that connectors help to find a group or introduce them. Ask them, and record the"
                        + " agreement first.",
                openness.whole() ? "withConnector" : "personId");
    }

    private void checkFirst(UserErrors errors, PersonId person, AssetId to) {
        errors.check(
                introductions.ofPeople(List.of(person)).getOrDefault(person, List.of()).stream()
                        .noneMatch(each -> each.open() && each.to().equals(to)),
                DUPLICATE,
                "The person is being introduced there already. Record what came of that.",
                to instanceof GroupId ? "groupId" : "placeId");
    }

    private void checkDay(UserErrors errors, LocalDate on) {
        var earliest = LocalDate.now(clock).minus(WRITTEN_UP_WITHIN);
        errors.notInFuture("on", on, clock);
        errors.check(
                !on.isBefore(earliest),
                OUT_OF_RANGE,
                "The day is %s at the earliest, a year ago. You gave %s.".formatted(earliest, on),
                "on");
    }

    private Optional<PersonId> askedBy(UserErrors errors, @Nullable String given) {
        if (given == null) {
            return Optional.empty();
        }
        var asker = PersonId.given(given);
        errors.check(people.has(asker), NOT_FOUND, "There is no person with this id.", "askedById");
        return Optional.of(asker);
    }
}
