package community.kith.signin;

import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.people.AddingPeople;
import community.kith.people.NewPerson;
import community.kith.people.PersonId;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The account of somebody of whom an issuer says who they are. It is made when they first come; their roles and teams are those of
 * the claims, each time anew.
 */
@Component
@EnableConfigurationProperties(IssuerSettings.class)
class IssuedAccounts {

    private static final Set<Role> IN_TEAMS = Set.of(Role.WORKER, Role.COACH, Role.CONNECTOR);

    private final Accounts accounts;
    private final AddingPeople adding;
    private final IssuerSettings settings;
    private final Clock clock;

    IssuedAccounts(Accounts accounts, AddingPeople adding, IssuerSettings settings, Clock clock) {
        this.accounts = accounts;
        this.adding = adding;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The account that goes with these claims; none where they do not say who it is.
     *
     * @param issuer the issuer's own address
     * @param subject the issuer's word for this somebody, which never changes
     */
    @Transactional
    Optional<Account> of(@Nullable URL issuer, @Nullable String subject, Map<String, Object> claims) {
        if (issuer == null || subject == null || subject.isBlank()) {
            return Optional.empty();
        }
        // No local account has such a name: there is no space in theirs.
        var name = issuer + " " + subject;
        var roles = settings.rolesOf(claims);
        var known = accounts.byName(name, null, clock.instant()).map(Accounts.WithPassword::account);
        var account = known.orElseGet(() -> accounts.addOnce(
                new Accounts.NewAccount(name, settings.nameOf(claims).orElse(subject), person(claims), roles, null),
                clock.instant()));
        if (account.person() != null || !account.roles().equals(roles)) {
            var inTeams = roles.stream().filter(IN_TEAMS::contains).collect(Collectors.toSet());
            accounts.follow(account.id(), roles, settings.teamsOf(claims), inTeams);
        }
        return accounts.byId(account.id());
    }

    /**
     * Who has this account by now; nobody when it is disabled, or what the issuer said is over.
     *
     * @param until when that ends; nothing if the issuer did not say
     */
    Optional<Caller> still(Account account, @Nullable Instant until) {
        return until != null && !clock.instant().isBefore(until)
                ? Optional.empty()
                : accounts.byId(account.id()).filter(now -> !now.disabled()).map(Account::caller);
    }

    private @Nullable PersonId person(Map<String, Object> claims) {
        return settings.nameOf(claims)
                .map(name -> adding.add(NewPerson.named(name)).person())
                .map(person -> person.id())
                .orElse(null);
    }
}
