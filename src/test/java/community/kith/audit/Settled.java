package community.kith.audit;

import org.springframework.context.ApplicationContext;

/** What was answered and changed is in the audit a moment later; for tests that read there themselves, now. */
public final class Settled {

    private Settled() {}

    /** Brings what a copy of the service answered and changed into its chain. */
    public static void of(ApplicationContext service) {
        service.getBean(Settling.class).settle();
    }
}
