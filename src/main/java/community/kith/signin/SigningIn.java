package community.kith.signin;

import community.kith.access.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Signs people in with a name and a password. Whoever guesses has to wait, by the place that they guess from: nobody can be
 * kept out by somebody else's guesses, since a device that has signed in before is a place of its own.
 */
@Component
class SigningIn {

    private final Accounts accounts;
    private final SignIns signIns;
    private final Passwords passwords;
    private final SignInSettings settings;
    private final Clock clock;

    SigningIn(Accounts accounts, SignIns signIns, Passwords passwords, SignInSettings settings, Clock clock) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.settings = settings;
        this.clock = clock;
    }

    /** How an attempt came out. */
    sealed interface Answer {

        /** It worked; the cookies hold these secrets. */
        record SignedIn(Caller caller, String secret, String device) implements Answer {}

        /** The name and the password do not go together, or the account may not sign in; nobody hears which. */
        record Wrong() implements Answer {}

        /** Too many attempts. */
        record Wait(Duration time) implements Answer {}
    }

    /**
     * Tries a name and a password.
     *
     * @param address where the request comes from
     * @param device what the device's cookie holds, if it has one
     */
    Answer with(String name, String password, String address, @Nullable String device) {
        var now = clock.instant();
        var typed = name.strip().toLowerCase(Locale.ROOT);
        var found = accounts.byName(typed, Secret.key(device), now);
        var known = found.map(Accounts.WithPassword::known).orElse(false) && device != null;
        var own = Secret.keyOf(typed, known ? "device " + device : "address " + address);
        var everybodys = Secret.keyOf("address " + address);
        var counted = signIns.count(known ? List.of(own) : List.of(own, everybodys), now);
        var attempts = counted.getOrDefault(own, new SignIns.Attempts(1, Duration.ZERO));
        var all = counted.getOrDefault(everybodys, new SignIns.Attempts(1, Duration.ZERO));
        if (attempts.count() > settings.attempts()) {
            return new Answer.Wait(attempts.pause());
        }
        if (all.count() > settings.attemptsFromOnePlace()) {
            return new Answer.Wait(all.pause());
        }
        var right = passwords.matches(
                password, found.map(Accounts.WithPassword::password).orElse(null));
        if (!right || found.isEmpty()) {
            return new Answer.Wrong();
        }
        signIns.forget(own);
        return start(found.orElseThrow().account(), device);
    }

    /** Starts a sign-in for somebody of whom it is known who they are. */
    Answer start(Account account, @Nullable String device) {
        var secret = Secret.next();
        var from = device == null ? Secret.next() : device;
        return signIns.start(account.id(), Secret.keyOf(secret), Secret.keyOf(from), clock.instant())
                ? new Answer.SignedIn(account.caller(), secret, from)
                : new Answer.Wrong();
    }
}
