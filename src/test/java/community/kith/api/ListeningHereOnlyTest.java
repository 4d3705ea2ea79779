package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class ListeningHereOnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"--server.address=0.0.0.0", "--server.address=", "--server.address=192.0.2.1"})
    void refusesToStartForOthers(String address, CapturedOutput console) {
        assertThatThrownBy(() -> start(address)).hasRootCauseInstanceOf(OpenToOthersException.class);

        assertThat(console.getAll())
                .contains(
                        "anybody who reaches it could choose to be one of the sample's people",
                        "Leave the setting out, or use 127.0.0.1")
                .doesNotContain("\tat ");
    }

    @Test
    void startsForOthersWhereNobodyMayChooseWhoToBe() {
        try (ConfigurableApplicationContext kith = start(
                "--server.address=0.0.0.0",
                "--kith.sign-in.sample=false",
                // The engine keeps this for the whole process, and other tests ask what there is to ask.
                "--spring.graphql.schema.introspection.enabled=true")) {
            assertThat(kith.isRunning()).isTrue();
        }
    }

    @Test
    void refusesToShowItsHealthToOthers() {
        assertThatThrownBy(() -> start("--management.server.port=0", "--management.server.address=0.0.0.0"))
                .hasRootCauseInstanceOf(OpenToOthersException.class);
    }

    @Test
    void saysWhereToLook(CapturedOutput console) {
        try (ConfigurableApplicationContext kith = start()) {
            String here = "http://localhost:" + kith.getEnvironment().getProperty("local.server.port");

            assertThat(console.getOut())
                    .contains(here + "/graphiql", here + "/graphql", here + "/actuator/health")
                    .contains(
                            "Anybody at this machine may choose to be one of the sample's people; nobody else can reach it");
        }
    }

    private static ConfigurableApplicationContext start(String... settings) {
        Stream<String> all = Stream.concat(
                Stream.of(
                        "--server.port=0",
                        "--spring.graphql.schema.locations=classpath:edge/",
                        "--management.endpoint.health.group.readiness.include=readinessState"),
                Stream.of(settings));
        return SpringApplication.run(EdgeApplication.class, all.toArray(String[]::new));
    }
}
