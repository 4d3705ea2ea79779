package community.kith.audit;

import org.springframework.context.ApplicationContext;

/** Looks that were answered are in the graph a moment later; for tests that read there themselves, now. */
public final class SettledLooks {

    private SettledLooks() {}

    /** Brings the looks at a copy of the service into the graph. */
    public static void of(ApplicationContext service) {
        service.getBean(WritingLooks.class).settle();
    }
}
