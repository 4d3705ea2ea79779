package community.kith.paidsupport;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.people.PersonId;
import community.kith.teams.TeamId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Contacts in the graph, as far as the balance of support needs them. */
@Component
class Neo4jUnpaidContacts implements UnpaidContacts {

    private final Graph.Statement contacts;
    private final Graph.Statement people;

    Neo4jUnpaidContacts(Graph graph) {
        contacts = graph.statement("paidsupport/unpaid-contacts");
        people = graph.statement("paidsupport/people-of-teams");
    }

    @Override
    @Reading
    public Map<PersonId, List<LocalDate>> since(Collection<PersonId> wanted, LocalDate from) {
        return contacts
                .with("personIds", wanted.stream().map(PersonId::value).toList())
                .with("from", from)
                .list(row -> Map.entry(new PersonId(row.string("personId")), row.dates("days")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Reading
    public Map<TeamId, Set<PersonId>> peopleOf(Collection<TeamId> teams, LocalDate today) {
        return people
                .with("teamIds", teams.stream().map(TeamId::value).toList())
                .with("today", today)
                .list(row -> Map.entry(
                        new TeamId(row.string("teamId")),
                        row.strings("personIds").stream().map(PersonId::new).collect(toSet())))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
