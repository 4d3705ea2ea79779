package community.kith.whatif;

import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.community.PlaceId;
import community.kith.community.Places;
import community.kith.isolation.AssessingIsolation;
import community.kith.isolation.IsolationRules;
import community.kith.isolation.LifeFacts;
import community.kith.isolation.Thresholds;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.relationships.TieId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what the rules would say if something happened. */
@Component
public class AskingWhatIf {

    private static final int MOST_CHANGES = 20;

    private final AssessingIsolation assessing;
    private final Groups groups;
    private final Places places;
    private final Thresholds thresholds;
    private final Clock clock;

    AskingWhatIf(AssessingIsolation assessing, Groups groups, Places places, Thresholds thresholds, Clock clock) {
        this.assessing = assessing;
        this.groups = groups;
        this.places = places;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** The answer, or what cannot be supposed. */
    record Answer(@Nullable WhatIf whatIf, List<UserError> userErrors) {}

    @Transactional(readOnly = true)
    Answer ask(PersonId person, List<WhatIfChange> changes) {
        var errors = new UserErrors();
        errors.atMost("changes", changes, MOST_CHANGES);
        var life = Optional.ofNullable(assessing.facts(List.of(person)).get(person));
        errors.check(life.isPresent(), UserErrorCode.NOT_FOUND, "There is no person with this id.", "personId");
        if (!errors.isEmpty()) {
            return new Answer(null, errors.list());
        }
        var today = LocalDate.now(clock);
        var supposed = life.orElseThrow();
        for (var at = 0; at < changes.size(); at++) {
            var what = supposition(changes.get(at), supposed, String.valueOf(at), errors);
            supposed = what.isPresent() ? Supposing.in(supposed, what.get(), today) : supposed;
        }
        return errors.isEmpty()
                ? new Answer(compare(life.orElseThrow(), supposed, today), List.of())
                : new Answer(null, errors.list());
    }

    /** What the rules say of a life as it is, and of one as it could be. */
    WhatIf compare(LifeFacts life, LifeFacts supposed, LocalDate today) {
        return new WhatIf(IsolationRules.of(life, today, thresholds), IsolationRules.of(supposed, today, thresholds));
    }

    private Optional<Supposition> supposition(WhatIfChange change, LifeFacts life, String at, UserErrors errors) {
        return switch (change.kind()) {
            case TIE_PICKED_UP -> tie(change, life, at, errors).map(Supposition.PickedUp::new);
            case TIE_STRENGTHENED -> tie(change, life, at, errors).map(Supposition.Strengthened::new);
            case SOMEBODY_GONE -> tie(change, life, at, errors).map(Supposition.Gone::new);
            case SOMEBODY_NEW -> somebody(change, life, at, errors);
            case GOES_TO -> where(change, at, errors).map(Supposition.GoesTo::new);
            case PAID_SUPPORT_ENDED -> Optional.of(new Supposition.PaidSupportEnded());
        };
    }

    private static Optional<TieId> tie(WhatIfChange change, LifeFacts life, String at, UserErrors errors) {
        var found = life.ties().stream()
                .filter(tie -> tie.id().value().equals(change.tieId()))
                .findFirst();
        errors.check(
                found.isPresent(),
                UserErrorCode.NOT_FOUND,
                "Give the id of a tie in this person's circle.",
                "changes",
                at,
                "tieId");
        errors.check(
                found.map(tie -> !tie.unsafe() || change.kind() == WhatIfChange.Kind.SOMEBODY_GONE)
                        .orElse(true),
                UserErrorCode.NOT_ALLOWED,
                "The person is not safe with them. Suppose somebody else.",
                "changes",
                at,
                "tieId");
        errors.check(
                found.map(tie -> tie.endedOn() == null || change.kind() != WhatIfChange.Kind.SOMEBODY_GONE)
                        .orElse(true),
                UserErrorCode.ALREADY_ENDED,
                "This tie has ended already.",
                "changes",
                at,
                "tieId");
        return found.map(tie -> tie.id());
    }

    private static Optional<Supposition> somebody(WhatIfChange change, LifeFacts life, String at, UserErrors errors) {
        var who = change.withPersonId();
        errors.check(
                who == null
                        || life.ties().stream()
                                .noneMatch(tie -> tie.with().value().equals(who)),
                UserErrorCode.DUPLICATE,
                "They are in this circle already. Give the tie, to be picked up or strengthened.",
                "changes",
                at,
                "withPersonId");
        return Optional.of(new Supposition.SomebodyNew(who == null ? null : PersonId.given(who)));
    }

    private Optional<AssetId> where(WhatIfChange change, String at, UserErrors errors) {
        var group = change.groupId();
        var place = change.placeId();
        Optional<AssetId> found = Optional.empty();
        if (group != null && place == null) {
            found = groups.byId(GroupId.given(group)).map(each -> each.id());
        } else if (place != null && group == null) {
            found = places.byId(PlaceId.given(place)).map(each -> each.id());
        }
        errors.check(
                found.isPresent(),
                UserErrorCode.NOT_FOUND,
                "Give the id of a group, or of a place, and not both.",
                "changes",
                at,
                place == null ? "groupId" : "placeId");
        return found;
    }
}
