package community.kith.participation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StageTests {

    @Test
    void leadsFromPresenceToContribution() {
        assertThat(Stage.BEING_PRESENT.next()).contains(Stage.HAVING_PRESENCE);
        assertThat(Stage.HAVING_PRESENCE.next()).contains(Stage.PARTICIPATING);
        assertThat(Stage.PARTICIPATING.next()).contains(Stage.CONNECTING);
        assertThat(Stage.CONNECTING.next()).contains(Stage.CONTRIBUTING);
        assertThat(Stage.CONTRIBUTING.next()).isEmpty();
    }
}
