package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@KithTest
class ServingModulesTests {

    @LocalServerPort
    private int port;

    @Test
    void saysOfEachPageWhichModulesItNeedsBeyondThoseOfEveryPage() throws Exception {
        var served = get("/scripts/modules.js").body();
        var modules = json(served, "modules");

        assertThat(named(modules, json(served, "needs").path("./find/find-page.js")))
                .startsWith("/scripts/find/find-page.js")
                .contains("/scripts/find/find-top.js")
                .as("not what comes when the heading is there")
                .doesNotContain("/scripts/find/find-view.js")
                .as("not what every page needs")
                .doesNotContain("/scripts/api.js", "/scripts/router.js", "/webjars/lit-html/lit-html.js");
        assertThat(named(modules, json(served, "needs").path("./find/find-view.js")))
                .startsWith("/scripts/find/find-view.js")
                .contains("/scripts/find/found-list.js", "/webjars/lit-html/directives/guard.js")
                .as("also what a library needs of itself")
                .contains("/webjars/lit-html/async-directive.js")
                .as("not the map, which is asked for when there is something on it")
                .doesNotContain("/scripts/find/found-map.js", "/scripts/map/boxes.js");
        assertThat(named(modules, json(served, "needs").path("./find/found-map.js")))
                .contains("/scripts/map/boxes.js");
    }

    @Test
    void namesModulesThatAreThere() throws Exception {
        var served = get("/scripts/modules.js").body();

        assertThat(json(served, "needs").propertyNames())
                .contains("./people/people-page.js", "./circle/circle-view.js")
                .allSatisfy(part -> assertThat(named(
                                json(served, "modules"), json(served, "needs").path(part)))
                        .startsWith("/scripts" + part.substring(1)));
        for (var module : json(served, "modules")) {
            assertThat(get(module.stringValue()).statusCode())
                    .as(module.stringValue())
                    .isEqualTo(200);
        }
    }

    private static JsonNode json(String served, String name) {
        var found = Pattern.compile("const " + name + " = (.*);").matcher(served);
        assertThat(found.find()).isTrue();
        return JsonMapper.shared().readTree(found.group(1));
    }

    private static List<String> named(JsonNode modules, JsonNode numbers) {
        return numbers.valueStream()
                .map(number -> modules.path(number.intValue()).stringValue())
                .toList();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
