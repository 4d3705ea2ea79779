package community.kith.teams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Whom teams support, over GraphQL: the same page of any number of teams in one question to the graph. */
@Controller
class SupportController {

    private final Teams teams;
    private final People people;

    SupportController(Teams teams, People people, BatchLoaderRegistry loaders) {
        this.teams = teams;
        this.people = people;
        loaders.<Asked, Page<Person>>forName("supports")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> load(asked)));
    }

    @SchemaMapping(typeName = "Team")
    CompletableFuture<Page<Person>> supports(Team team, PageRequest page, DataLoader<Asked, Page<Person>> supports) {
        return supports.load(new Asked(team.id(), page));
    }

    private Map<Asked, Page<Person>> load(Set<Asked> asked) {
        var answer = new HashMap<Asked, Page<Person>>();
        asked.stream()
                .collect(groupingBy(Asked::page, mapping(Asked::teamId, toList())))
                .forEach((page, ids) -> load(page, ids).forEach((id, part) -> answer.put(new Asked(id, page), part)));
        return answer;
    }

    private Map<TeamId, Page<Person>> load(PageRequest request, Collection<TeamId> ids) {
        var pages = teams.supports(ids, request);
        var found = people.byIds(pages.values().stream()
                .flatMap(page -> page.items().stream())
                .distinct()
                .toList());
        var answer = new HashMap<TeamId, Page<Person>>();
        pages.forEach((id, page) -> answer.put(id, page(page, found)));
        return answer;
    }

    private static Page<Person> page(Page<PersonId> page, Map<PersonId, Person> found) {
        List<Person> items = page.items().stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .toList();
        return new Page<>(items, page.skip(), page.more());
    }

    /** Whose page, and which. */
    record Asked(TeamId teamId, PageRequest page) {}
}
