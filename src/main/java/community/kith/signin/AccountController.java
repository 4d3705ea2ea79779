package community.kith.signin;

import community.kith.access.AccountId;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.people.PersonId;
import community.kith.signin.KeepingAccounts.AccountAnswer;
import graphql.GraphQLContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Giving people accounts, over GraphQL. */
@Controller
class AccountController {

    private final KeepingAccounts keeping;

    AccountController(KeepingAccounts keeping) {
        this.keeping = keeping;
    }

    @MutationMapping
    AccountAnswer addAccount(@Argument AddAccountInput input) {
        return keeping.add(
                input.name(),
                input.password(),
                Optional.ofNullable(input.personId()).map(PersonId::given).orElse(null),
                Set.copyOf(input.roles()));
    }

    @MutationMapping
    AccountAnswer disableAccount(@Argument DisableAccountInput input, GraphQLContext request) {
        return keeping.disable(caller(request), account(input.accountId()), input.disabled());
    }

    @MutationMapping
    AccountAnswer changePassword(@Argument ChangePasswordInput input, GraphQLContext request) {
        return keeping.changePassword(caller(request), input.oldPassword(), input.newPassword());
    }

    private static AccountId caller(GraphQLContext request) {
        return Caller.of(request).orElseThrow().account();
    }

    private static AccountId account(String given) {
        return new AccountId(given.isBlank() ? "?" : given);
    }

    /** As the schema has it. */
    record AddAccountInput(
            String name, String password, @Nullable String personId, List<Role> roles) {}

    /** As the schema has it. */
    record DisableAccountInput(String accountId, boolean disabled) {}

    /** As the schema has it. */
    record ChangePasswordInput(String oldPassword, String newPassword) {}
}
