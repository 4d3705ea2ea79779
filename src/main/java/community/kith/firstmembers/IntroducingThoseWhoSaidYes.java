package community.kith.firstmembers;

import community.kith.community.GroupId;
import community.kith.gaps.PlannedGroupId;
import community.kith.gaps.WhenPlansOpen;
import community.kith.introductions.FirstMember;
import community.kith.introductions.IntroducingFirstMembers;
import org.springframework.stereotype.Component;

/** When a group opens, everybody who said yes to it is introduced to it; from then on it is followed up as any introduction is. */
@Component
class IntroducingThoseWhoSaidYes implements WhenPlansOpen {

    private final Invitations invitations;
    private final IntroducingFirstMembers introducing;

    IntroducingThoseWhoSaidYes(Invitations invitations, IntroducingFirstMembers introducing) {
        this.invitations = invitations;
        this.introducing = introducing;
    }

    @Override
    public void opened(PlannedGroupId plan, GroupId group) {
        introducing.introduce(
                group,
                invitations.saidYes(plan).stream()
                        .map(each -> new FirstMember(each.personId(), each.words(), each.withConnector()))
                        .toList());
    }
}
