package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class ServingStylesTests {

    @LocalServerPort
    private int port;

    @Test
    void givesAllStyleSheetsAsOneAndAgainOnlyWhenOneHasChanged() throws Exception {
        var all = get("all.css", "");

        assertThat(all.body()).contains("--accent", ".ladder", "@media print").doesNotContain("@import");
        assertThat(get("all.css", all.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(get("tokens.css", "").body()).contains("--accent");
        assertThat(get("nothing.css", "").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String sheet, String known) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/styles/" + sheet));
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
