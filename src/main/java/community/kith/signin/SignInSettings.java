package community.kith.signin;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in, settings {@code kith.sign-in.*}.
 *
 * @param sample whether anybody at this machine may choose to be one of the sample's people with one click
 * @param idle after how long without a request a sign-in ends; one hour unless set
 * @param longest after how long it ends in any case; ten hours unless set, a long day's work
 * @param attempts how many wrong passwords for an account from one place before that place has to wait; 5 unless set
 * @param attemptsFromOnePlace how many wrong passwords for any account from one address; 50 unless set
 * @param pause how long it has to wait; 15 minutes unless set
 * @param administrator the account that is there from the start
 */
@ConfigurationProperties("kith.sign-in")
record SignInSettings(
        @DefaultValue("false") boolean sample,
        @DefaultValue("1h") Duration idle,
        @DefaultValue("10h") Duration longest,
        @DefaultValue("5") int attempts,
        @DefaultValue("50") int attemptsFromOnePlace,
        @DefaultValue("15m") Duration pause,
        @Nullable Administrator administrator) {

    /**
     * The first administrator, added when nobody has that name.
     *
     * @param name what is typed to sign in
     * @param passwordFile a file that holds the password and nothing else
     */
    record Administrator(String name, Path passwordFile) {}
}
