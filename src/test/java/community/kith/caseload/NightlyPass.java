package community.kith.caseload;

import org.springframework.context.ApplicationContext;

/** The nightly pass of a running service, at once. */
public final class NightlyPass {

    private NightlyPass() {}

    public static void of(ApplicationContext service) {
        service.getBean(CountingEachNight.class).countAll("test", people -> {});
    }
}
