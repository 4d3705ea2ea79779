package community.kith.signin;

import community.kith.access.AccountId;
import community.kith.access.Role;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of this service. */
interface Accounts {

    Optional<Account> byId(AccountId id);

    /** Some of all, by name. */
    Page<Account> page(PageRequest request);

    /**
     * An account and the hash of its password.
     *
     * @param name in small letters
     * @param device the key of the device that somebody signs in from, if it has one
     */
    Optional<WithPassword> byName(String name, @Nullable String device, Instant now);

    /**
     * Adds an account, or gives the one that has this name already as it is, whoever adds it at the same moment.
     *
     * @param wanted its name is unique; what it is called is shown where that is something else, and its password is a hash, or
     *     nothing where somebody else looks after who this is
     */
    Account addOnce(NewAccount wanted, Instant now);

    /** An account to add. */
    record NewAccount(
            String name,
            @Nullable String called,
            @Nullable PersonId person,
            Set<Role> roles,
            @Nullable String password) {}

    /**
     * Gives an account the roles that its issuer says it has, and its person the teams.
     *
     * @param teams the names of teams; those that there are not are left out
     * @param inTeams in which roles the person works in them
     */
    void follow(AccountId id, Set<Role> roles, List<String> teams, Set<Role> inTeams);

    void changePassword(AccountId id, String password);

    /** Disables an account, or lets it in again; its sign-ins end. Whether there is such an account. */
    boolean disable(AccountId id, boolean disabled);

    /** Whom a sample account stands for: the first in this role by name, if the sample has one. */
    Optional<PersonId> samplePerson(Role role);

    /**
     * An account as it is for a password to be compared.
     *
     * @param password its hash; none where an issuer looks after who this is
     * @param known whether the account has signed in from this device before
     */
    record WithPassword(Account account, @Nullable String password, boolean known) {}
}
