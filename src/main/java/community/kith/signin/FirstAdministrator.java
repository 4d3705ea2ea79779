package community.kith.signin;

import community.kith.access.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Adds the account that gives accounts to others, when the settings name one and nobody has that name. */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private final SignInSettings settings;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Clock clock;

    FirstAdministrator(
            SignInSettings settings, Accounts accounts, Passwords passwords, PasswordRules rules, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var wanted = settings.administrator();
        if (wanted == null) {
            return;
        }
        var name = wanted.name().strip().toLowerCase(Locale.ROOT);
        if (accounts.byName(name, null, clock.instant()).isPresent()) {
            return;
        }
        var password = password(wanted);
        rules.fault(name, password).ifPresent(fault -> {
            throw new CannotStartLikeThisException(
                    "The password in " + wanted.passwordFile() + " cannot be used: " + fault,
                    "Write another one into the file, or leave kith.sign-in.administrator out.");
        });
        accounts.addOnce(
                new Accounts.NewAccount(name, null, null, Set.of(Role.ADMINISTRATOR), passwords.hash(password)),
                clock.instant());
    }

    private static String password(SignInSettings.Administrator wanted) {
        try {
            return Files.readString(wanted.passwordFile()).strip();
        } catch (IOException fault) {
            throw new CannotStartLikeThisException(
                    "The file " + wanted.passwordFile() + " cannot be read.",
                    "kith.sign-in.administrator.password-file is a file that holds the password and nothing else.");
        }
    }
}
