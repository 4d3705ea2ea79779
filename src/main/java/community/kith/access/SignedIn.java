package community.kith.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Somebody who has signed in, as Spring Security knows them, and whether they still may ask: what they have begun to listen to outlives
 * their request.
 */
public final class SignedIn extends AbstractAuthenticationToken {

    private final Caller caller;
    private final transient Supplier<Optional<Caller>> anew;

    /**
     * Somebody who has signed in.
     *
     * @param anew who that is by now; empty when they have signed out, their time is over or their account is disabled
     */
    public SignedIn(Caller caller, Supplier<Optional<Caller>> anew) {
        super(List.of());
        this.caller = caller;
        this.anew = anew;
        setAuthenticated(true);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    /** None: what opened the door is not kept. */
    @Override
    public Object getCredentials() {
        return "";
    }

    /** Whether they are signed in and are what they were when they asked. Asks the graph, and waits for it. */
    boolean still() {
        return anew.get().equals(Optional.of(caller));
    }
}
