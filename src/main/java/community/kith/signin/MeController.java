package community.kith.signin;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.access.Caller;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.People;
import community.kith.people.Person;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who has signed in, and whom else there is an account for, over GraphQL. */
@Controller
class MeController {

    private final Accounts accounts;
    private final People people;

    MeController(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @QueryMapping
    Optional<Account> me(GraphQLContext request) {
        return Caller.of(request).flatMap(caller -> accounts.byId(caller.account()));
    }

    @QueryMapping
    Page<Account> accounts(PageRequest page) {
        return accounts.page(page);
    }

    @BatchMapping(typeName = "Account")
    Map<Account, Person> person(List<Account> asked) {
        var found = people.byIds(asked.stream()
                .flatMap(account -> Optional.ofNullable(account.person()).stream())
                .distinct()
                .toList());
        return asked.stream()
                .distinct()
                .filter(account -> account.person() != null && found.containsKey(account.person()))
                .collect(toMap(identity(), account -> found.get(account.person())));
    }
}
