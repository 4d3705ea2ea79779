package community.kith.signin;

import community.kith.access.AccountId;
import community.kith.access.Role;
import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
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
    private final Graph.Statement changePassword;
    private final Graph.Statement disable;
    private final Graph.Statement samplePerson;
    private final Ids ids;

    Neo4jAccounts(Graph graph, Ids ids) {
        this.byId = graph.statement("signin/account-by-id");
        this.page = graph.statement("signin/accounts");
        this.byName = graph.statement("signin/account-by-name");
        this.addOnce = graph.statement("signin/add-account-once");
        this.changePassword = graph.statement("signin/change-password");
        this.disable = graph.statement("signin/disable-account");
        this.samplePerson = graph.statement("signin/sample-person");
        this.ids = ids;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Account> byId(AccountId id) {
        return byId.with("id", id.value()).one(Neo4jAccounts::account);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Account> page(PageRequest request) {
        return request.page(
                page.with("skip", request.skip()).with("limit", request.probe()).list(Neo4jAccounts::account));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WithPassword> byName(String name, @Nullable String device, Instant now) {
        return byName.with("name", name)
                .with("device", device)
                .with("now", now.atZone(ZoneOffset.UTC))
                .one(row -> new WithPassword(
                        account(row), row.optionalString("password").orElse(null), row.truth("known")));
    }

    @Override
    @Transactional
    public Account addOnce(
            String name, @Nullable PersonId person, Set<Role> roles, @Nullable String password, Instant now) {
        return addOnce.with("name", name)
                .with("id", ids.next())
                .with("personId", person == null ? null : person.value())
                .with("roles", roles.stream().map(Role::name).sorted().toList())
                .with("password", password)
                .with("now", now.atZone(ZoneOffset.UTC))
                .one(Neo4jAccounts::account)
                .orElseThrow();
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
    @Transactional(readOnly = true)
    public Optional<PersonId> samplePerson(Role role) {
        return samplePerson.with("role", role.name()).one(row -> new PersonId(row.string("personId")));
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
