package community.kith.signin;

import community.kith.access.AccountId;
import community.kith.access.Role;
import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as nodes that point to the person they belong to. */
@Component
class Neo4jAccounts implements Accounts {

    private final Graph.Statement byId;
    private final Graph.Statement page;
    private final Graph.Statement byName;
    private final Graph.Statement addOnce;
    private final Graph.Statement follow;
    private final Graph.Statement changePassword;
    private final Graph.Statement disable;
    private final Graph.Statement samplePerson;
    private final Ids ids;

    Neo4jAccounts(Graph graph, Ids ids) {
        this.byId = graph.statement("signin/account-by-id");
        this.page = graph.statement("signin/accounts");
        this.byName = graph.statement("signin/account-by-name");
        this.addOnce = graph.statement("signin/add-account-once");
        this.follow = graph.statement("signin/follow-issuer");
        this.changePassword = graph.statement("signin/change-password");
        this.disable = graph.statement("signin/disable-account");
        this.samplePerson = graph.statement("signin/sample-person");
        this.ids = ids;
    }

    @Override
    @Reading
    public Optional<Account> byId(AccountId id) {
        return byId.with("id", id.value()).one(Neo4jAccounts::account);
    }

    @Override
    @Reading
    public Page<Account> page(PageRequest request) {
        return request.page(
                page.with("skip", request.skip()).with("limit", request.probe()).list(Neo4jAccounts::account));
    }

    @Override
    @Reading
    public Optional<WithPassword> byName(String name, @Nullable String device, Instant now) {
        return byName.with("name", name)
                .with("device", device)
                .with("now", now.atZone(ZoneOffset.UTC))
                .one(row -> new WithPassword(
                        account(row), row.optionalString("password").orElse(null), row.truth("known")));
    }

    @Override
    @Transactional
    public Account addOnce(NewAccount wanted, Instant now) {
        return addOnce.with("name", wanted.name())
                .with("called", wanted.called())
                .with("id", ids.next())
                .with(
                        "personId",
                        wanted.person() == null ? null : wanted.person().value())
                .with("roles", names(wanted.roles()))
                .with("password", wanted.password())
                .with("now", now.atZone(ZoneOffset.UTC))
                .one(Neo4jAccounts::account)
                .orElseThrow();
    }

    @Override
    @Transactional
    public void follow(AccountId id, Set<Role> roles, List<String> teams, Set<Role> inTeams) {
        follow.with("id", id.value())
                .with("roles", names(roles))
                .with("teams", teams)
                .with("inTeams", names(inTeams))
                .run();
    }

    @Override
    @Transactional
    public void changePassword(AccountId id, String password) {
        changePassword.with("id", id.value()).with("password", password).run();
    }

    @Override
    @Transactional
    public boolean disable(AccountId id, boolean disabled) {
        return disable.with("id", id.value())
                .with("disabled", disabled)
                .one(row -> row.string("id"))
                .isPresent();
    }

    @Override
    @Reading
    public Optional<PersonId> samplePerson(Role role) {
        return samplePerson.with("role", role.name()).one(row -> new PersonId(row.string("personId")));
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    static Account account(Row row) {
        return new Account(
                new AccountId(row.string("id")),
                row.string("name"),
                row.optionalString("personId").map(PersonId::new).orElse(null),
                Set.copyOf(row.constants("roles", Role.class)),
                row.truth("disabled"));
    }
}
