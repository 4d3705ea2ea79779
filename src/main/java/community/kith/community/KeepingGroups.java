package community.kith.community;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.sessions.Recurrence;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds groups and changes them. Of two who change the same version, one is told that the other was first. */
@Component
class KeepingGroups {

    private final GroupRecords groups;
    private final Trail trail;
    private final GroupRules rules;
    private final AssetRules common;
    private final Ids ids;

    KeepingGroups(GroupRecords groups, Trail trail, GroupRules rules, AssetRules common, Ids ids) {
        this.groups = groups;
        this.trail = trail;
        this.rules = rules;
        this.common = common;
        this.ids = ids;
    }

    @Transactional
    AddGroupPayload add(GroupForm form, List<SessionForm> sessions) {
        var errors = new UserErrors();
        var checked = rules.check(form, errors);
        var meetings = SessionRules.check(sessions, errors);
        if (!errors.isEmpty()) {
            return new AddGroupPayload(null, errors.list());
        }
        var assuredOn = checked.assuredOn() == null ? common.today() : checked.assuredOn();
        var group = new Group(
                new GroupId(ids.next()), 0, checked.details(), null, List.of(), 0, 0, Provenance.ofTeam(assuredOn));
        trail.changed("Group added", null);
        return new AddGroupPayload(groups.add(group, checked.links(), meetings), List.of());
    }

    /** @throws ChangedMeanwhile when somebody else was first */
    @Transactional
    UpdateGroupPayload update(GroupEdit edit) {
        var errors = new UserErrors();
        var found = groups.byId(edit.id());
        if (found.isEmpty()) {
            errors.check(false, UserErrorCode.NOT_FOUND, "There is no group with this id.", "groupId");
            return new UpdateGroupPayload(null, errors.list());
        }
        var group = found.get();
        AssetRules.version(edit.version(), group.version(), errors);
        var links = groups.links(List.of(group.id())).getOrDefault(group.id(), GroupLinks.NONE);
        var checked = rules.check(edit.over(group, links), errors);
        var meetings = edit.sessions().made()
                ? Optional.of(SessionRules.check(
                        Optional.ofNullable(edit.sessions().to()).orElse(List.of()), errors))
                : Optional.<List<Recurrence>>empty();
        if (!errors.isEmpty()) {
            return new UpdateGroupPayload(null, errors.list());
        }
        var changed = new Group(
                group.id(),
                group.version(),
                checked.details(),
                group.point(),
                group.dayParts(),
                group.welcomed(),
                group.welcomeAsked(),
                group.provenance().assured(checked.assuredOn()));
        trail.changed("Group changed", null);
        return new UpdateGroupPayload(groups.save(changed, checked.links(), meetings), List.of());
    }
}
