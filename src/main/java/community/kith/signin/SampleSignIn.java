package community.kith.signin;

import community.kith.access.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One click to be the sample's worker, coach, connector or facilitator; nobody unless the setting says so. */
@Component
class SampleSignIn {

    private static final List<Role> ROLES = List.of(Role.WORKER, Role.COACH, Role.CONNECTOR, Role.FACILITATOR);

    private final SignInSettings settings;
    private final Accounts accounts;
    private final Clock clock;

    SampleSignIn(SignInSettings settings, Accounts accounts, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whom one may choose to be. */
    List<Role> roles() {
        return settings.sample() ? ROLES : List.of();
    }

    /** The account of the sample's person in this role, made when it is first chosen; the connector keeps the directory, too. */
    Account account(Role role) {
        if (!roles().contains(role)) {
            throw new IllegalArgumentException("The sample offers nobody as " + role);
        }
        return accounts.addOnce(
                new Accounts.NewAccount(
                        "sample-" + role.name().toLowerCase(Locale.ROOT),
                        null,
                        accounts.samplePerson(role).orElse(null),
                        role == Role.CONNECTOR ? Set.of(role, Role.DIRECTORY_EDITOR) : Set.of(role),
                        null),
                clock.instant());
    }
}
