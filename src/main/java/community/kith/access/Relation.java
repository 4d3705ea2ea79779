package community.kith.access;

import community.kith.teams.TeamRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands to a person in the graph today, whatever the account may do. Only together with the account's roles is it
 * a standing: a worker whose account has lost its role sees nobody, and a role alone opens nobody's record.
 *
 * @param own whether the account is this person
 * @param roles its roles in teams that support the person
 * @param added whether it added the person, and no team has supported them yet
 * @param emergency why it has opened the record in an emergency; nothing if it has not
 * @param facilitates whether it facilitates a circle around the person
 * @param colleague whether the person works in a team
 * @param introducible whether the person has agreed to be introduced to others
 * @param agreements the person's agreements in force
 */
public record Relation(
        boolean own,
        Set<TeamRole> roles,
        boolean added,
        @Nullable String emergency,
        boolean facilitates,
        boolean colleague,
        boolean introducible,
        List<Sharing> agreements) {

    /** To somebody who does not exist, or is a stranger. */
    public static final Relation NONE = new Relation(false, Set.of(), false, null, false, false, false, List.of());

    /** Of somebody who works in a team, to the team. */
    static Relation toTeam(Set<TeamRole> roles) {
        return new Relation(false, roles, false, null, false, false, false, List.of());
    }

    /** With whom a person has agreed to share what. */
    public record Sharing(String recipient, Set<Share> shares) {

        public Sharing {
            shares = Set.copyOf(shares);
        }
    }

    public Relation {
        roles = Set.copyOf(roles);
        agreements = List.copyOf(agreements);
    }

    /** What somebody with this relation and these roles is to the person. */
    Set<Standing> standings(Caller caller) {
        var standings = EnumSet.noneOf(Standing.class);
        var works = caller.is(Role.WORKER) && (roles.contains(TeamRole.WORKER) || roles.contains(TeamRole.BUDDY));
        add(standings, Standing.OWN, own);
        add(standings, Standing.TEAM, works || (added && caller.is(Role.WORKER)));
        add(standings, Standing.COACH, caller.is(Role.COACH) && (roles.contains(TeamRole.COACH) || added));
        add(standings, Standing.EMERGENCY, emergency != null && caller.is(Role.WORKER, Role.COACH));
        add(standings, Standing.FACILITATING, facilitates && caller.is(Role.FACILITATOR));
        add(standings, Standing.CONNECTING, roles.contains(TeamRole.CONNECTOR) && caller.is(Role.CONNECTOR));
        add(standings, Standing.AGREED, !shares(caller).isEmpty());
        add(standings, Standing.COLLEAGUE, colleague && caller.is(Role.WORKER, Role.COACH, Role.CONNECTOR));
        add(standings, Standing.NAMED, introducible && caller.is(Role.WORKER, Role.COACH, Role.CONNECTOR));
        return standings;
    }

    /** What the person shares with somebody with these roles. A facilitator is given something only with a circle of the person. */
    Set<Share> shares(Caller caller) {
        var shares = EnumSet.noneOf(Share.class);
        for (var agreement : agreements) {
            var meant = switch (agreement.recipient()) {
                case "CONNECTOR" -> caller.is(Role.CONNECTOR);
                case "FACILITATOR" -> facilitates && caller.is(Role.FACILITATOR);
                default -> false;
            };
            if (meant) {
                shares.addAll(agreement.shares());
            }
        }
        return shares;
    }

    private static void add(Set<Standing> standings, Standing standing, boolean holds) {
        if (holds) {
            standings.add(standing);
        }
    }
}
