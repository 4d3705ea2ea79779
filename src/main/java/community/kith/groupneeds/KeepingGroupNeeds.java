package community.kith.groupneeds;

import static community.kith.refusals.UserErrorCode.BLANK;
import static community.kith.refusals.UserErrorCode.NOT_FOUND;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;
import static community.kith.refusals.UserErrorCode.TOO_MANY;

import community.kith.changes.Trail;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what groups need from people, and that they need it no longer. */
@Component
class KeepingGroupNeeds {

    private static final int LONGEST_WORDS = 500;
    private static final int MOST_INTERESTS = 10;
    private static final int MOST_NEEDS = 20;
    private static final Period LONGEST = Period.ofYears(1);

    private final GroupNeeds needs;
    private final Groups groups;
    private final Interests interests;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    KeepingGroupNeeds(GroupNeeds needs, Groups groups, Interests interests, Trail trail, Ids ids, Clock clock) {
        this.needs = needs;
        this.groups = groups;
        this.interests = interests;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes what a group needs, or says everything that is wrong with it. */
    @Transactional
    GroupNeedAnswer record(NewGroupNeed given) {
        var errors = new UserErrors();
        var today = LocalDate.now(clock);
        var group = groups.byId(GroupId.given(given.groupId()));
        errors.check(group.isPresent(), NOT_FOUND, "There is no group with this id.", "groupId");
        var words = errors.text("words", given.words(), LONGEST_WORDS);
        var about = interests(errors, given.interestIds());
        checkUntil(errors, given.until(), today);
        group.ifPresent(found -> errors.check(
                needs.of(List.of(found.id()))
                                .getOrDefault(found.id(), List.of())
                                .size()
                        < MOST_NEEDS,
                TOO_MANY,
                "A group has room for %d needs. End one first.".formatted(MOST_NEEDS),
                "groupId"));
        if (!errors.isEmpty() || group.isEmpty()) {
            return GroupNeedAnswer.refused(errors.list());
        }
        needs.add(new GroupNeed(
                new GroupNeedId(ids.next()), group.get().id(), given.kind(), words, about, today, given.until()));
        trail.changed("Need of a group recorded", null);
        return new GroupNeedAnswer(group.get(), List.of());
    }

    /** Ends a need today, or lets one that was ended by mistake go on. */
    @Transactional
    GroupNeedAnswer end(GroupNeedId id, boolean ended) {
        var group = needs.end(id, ended ? LocalDate.now(clock) : null).flatMap(groups::byId);
        if (group.isEmpty()) {
            var errors = new UserErrors();
            errors.check(false, NOT_FOUND, "There is no need of a group with this id.", "groupNeedId");
            return GroupNeedAnswer.refused(errors.list());
        }
        trail.changed(ended ? "Need of a group ended" : "Need of a group goes on", null);
        return new GroupNeedAnswer(group.get(), List.of());
    }

    private List<InterestId> interests(UserErrors errors, List<String> given) {
        errors.check(!given.isEmpty(), BLANK, "Say what it is about: choose an interest.", "interestIds");
        errors.atMost("interestIds", given, MOST_INTERESTS);
        if (given.size() > MOST_INTERESTS) {
            return List.of();
        }
        var wanted = given.stream().map(InterestId::given).toList();
        var unknown = interests.unknown(wanted);
        for (var at = 0; at < wanted.size(); at++) {
            errors.check(
                    !unknown.contains(wanted.get(at)),
                    NOT_FOUND,
                    "There is no such interest. Use an id from the list.",
                    "interestIds",
                    String.valueOf(at));
        }
        return wanted.stream().distinct().toList();
    }

    private static void checkUntil(UserErrors errors, @Nullable LocalDate until, LocalDate today) {
        var latest = today.plus(LONGEST);
        errors.check(
                until == null || (until.isAfter(today) && !until.isAfter(latest)),
                OUT_OF_RANGE,
                "Until is a day after today, %s at the latest. You gave %s.".formatted(latest, until),
                "until");
    }
}
