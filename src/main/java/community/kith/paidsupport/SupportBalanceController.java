package community.kith.paidsupport;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.teams.Team;
import community.kith.teams.TeamId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The balance of natural and paid support over GraphQL, for all people or teams of a request together. */
@Controller
class SupportBalanceController {

    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 36;

    private final WeighingSupport weighing;
    private final UnpaidContacts contacts;
    private final Clock clock;

    SupportBalanceController(
            WeighingSupport weighing, UnpaidContacts contacts, Clock clock, BatchLoaderRegistry loaders) {
        this.weighing = weighing;
        this.contacts = contacts;
        this.clock = clock;
        loaders.<OfPerson, SupportBalance>forName("personBalance")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> ofPeople(asked)));
        loaders.<OfTeam, SupportBalance>forName("teamBalance")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> ofTeams(asked)));
    }

    private record OfPerson(PersonId id, int months) {}

    private record OfTeam(TeamId id, int months) {}

    @SchemaMapping(typeName = "Person", field = "supportBalance")
    CompletableFuture<SupportBalance> ofPerson(
            Person person, @Argument @Nullable Integer months, DataLoader<OfPerson, SupportBalance> personBalance) {
        return personBalance.load(new OfPerson(person.id(), within(months)));
    }

    @SchemaMapping(typeName = "Team", field = "supportBalance")
    CompletableFuture<SupportBalance> ofTeam(
            Team team, @Argument @Nullable Integer months, DataLoader<OfTeam, SupportBalance> teamBalance) {
        return teamBalance.load(new OfTeam(team.id(), within(months)));
    }

    private static int within(@Nullable Integer months) {
        return Math.clamp(requireNonNullElse(months, USUAL_MONTHS), 0, MOST_MONTHS);
    }

    private Map<OfPerson, SupportBalance> ofPeople(Set<OfPerson> asked) {
        return balances(
                asked.stream().collect(toMap(Function.identity(), each -> Set.of(each.id()))), OfPerson::months);
    }

    private Map<OfTeam, SupportBalance> ofTeams(Set<OfTeam> asked) {
        var people = contacts.peopleOf(asked.stream().map(OfTeam::id).collect(toSet()), LocalDate.now(clock));
        return balances(
                asked.stream().collect(toMap(Function.identity(), each -> people.getOrDefault(each.id(), Set.of()))),
                OfTeam::months);
    }

    /** Those who ask for the same number of months are answered together. */
    private <K> Map<K, SupportBalance> balances(Map<K, Set<PersonId>> people, Function<K, Integer> months) {
        var answer = new HashMap<K, SupportBalance>();
        people.keySet().stream().map(months).distinct().forEach(number -> {
            var asked = people.entrySet().stream()
                    .filter(entry -> months.apply(entry.getKey()).equals(number))
                    .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
            answer.putAll(weighing.balances(asked, number));
        });
        return answer;
    }
}
