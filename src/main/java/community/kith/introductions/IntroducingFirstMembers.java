package community.kith.introductions;

import community.kith.changes.Trail;
import community.kith.community.GroupId;
import community.kith.graph.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Introduces those to a group who said yes to it before it opened; today is the day on which it was asked for. */
@Component
public class IntroducingFirstMembers {

    private final Introductions introductions;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    IntroducingFirstMembers(Introductions introductions, Trail trail, Ids ids, Clock clock) {
        this.introductions = introductions;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Introduces each of them, in the transaction in which the group opens. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void introduce(GroupId group, List<FirstMember> members) {
        if (members.isEmpty()) {
            return;
        }
        introductions.addAll(
                group,
                members.stream()
                        .map(member -> new Introduction(
                                new IntroductionId(ids.next()),
                                member.personId(),
                                group,
                                LocalDate.now(clock),
                                null,
                                member.wish(),
                                member.withConnector(),
                                List.of()))
                        .toList());
        members.forEach(member -> trail.changed(
                "Introduction recorded, as the group opened", member.personId().value()));
    }
}
