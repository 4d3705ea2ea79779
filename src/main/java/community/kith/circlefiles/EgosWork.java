package community.kith.circlefiles;

import community.kith.directory.Tally;
import community.kith.people.PersonId;
import community.kith.people.PersonSource;
import community.kith.people.ReceivingPeople;
import community.kith.people.SourcedPerson;
import community.kith.teams.SupportingPeople;
import community.kith.teams.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes the people whose circles come, and gives them to the team that supports them from now on: otherwise nobody could see them. */
final class EgosWork extends CircleWork<SourcedPerson> {

    private final TeamId team;
    private final Set<PersonSource> described;
    private final ReceivingPeople people;
    private final SupportingPeople supporting;

    /**
     * Gets ready.
     *
     * @param described whom the files have described so far
     */
    EgosWork(
            CircleRows rows,
            String format,
            CsvCircleFile file,
            TeamId team,
            Set<PersonSource> described,
            ReceivingPeople people,
            SupportingPeople supporting) {
        super(rows, format, file, rows::ego);
        this.team = team;
        this.described = described;
        this.people = people;
        this.supporting = supporting;
    }

    @Override
    public Tally take(List<SourcedPerson> coming) {
        var batch = new Batch();
        var here = new ArrayList<PersonId>();
        var received = people.receive(coming);
        for (var at = 0; at < coming.size(); at++) {
            var one = received.get(at);
            switch (one.became()) {
                case TAKEN -> batch.taken();
                case CHANGED -> batch.changed();
                case UNCHANGED -> batch.unchanged();
                case KEPT -> batch.kept(at);
                case REFUSED -> batch.refused(at, one.userErrors());
            }
            if (one.id() != null) {
                here.add(one.id());
                described.add(coming.get(at).source());
            }
        }
        supporting.supportNewcomers(team, here);
        return batch.tally();
    }
}
