package community.kith.audit;

import community.kith.access.Caller;
import java.util.List;

/** What an account may be, as it is written down. */
final class Roles {

    private Roles() {}

    static List<String> of(Caller caller) {
        return caller.roles().stream().sorted().map(Enum::name).toList();
    }
}
