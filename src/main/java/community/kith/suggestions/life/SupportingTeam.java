package community.kith.suggestions.life;

import community.kith.teams.TeamId;
import java.util.List;

/** A team that supports the person now, with its workers. */
public record SupportingTeam(TeamId id, String name, List<Someone> workers) {

    public SupportingTeam {
        workers = List.copyOf(workers);
    }
}
