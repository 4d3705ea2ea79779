package community.kith.directory.openreferral;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a feed for an answer, several times where that can help. */
final class FeedClient implements AutoCloseable {

    private final FeedSettings settings;
    private final HttpClient http;

    FeedClient(FeedSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder()
                .connectTimeout(settings.patience())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** An answer, or why there is none. */
    sealed interface Answer {
        /** The feed answered with this text. */
        record Text(String json) implements Answer {}

        /** The feed says that there is no such thing. */
        record NotThere() implements Answer {}

        /** There is no answer that can be used; the sentence says why. */
        record None(String why) implements Answer {}
    }

    Answer get(URI address) {
        Answer answer = new Answer.None("was not asked");
        var pause = settings.firstPause();
        for (var attempt = 1; attempt <= settings.attempts(); attempt++) {
            answer = once(address);
            if (!(answer instanceof Answer.None) || attempt == settings.attempts() || !rest(pause)) {
                return answer;
            }
            pause = pause.multipliedBy(2);
        }
        return answer;
    }

    private Answer once(URI address) {
        var request = HttpRequest.newBuilder(address)
                .timeout(settings.patience())
                .header("Accept", "application/json")
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                return read(response.statusCode(), body.readNBytes(settings.mostBytes() + 1));
            }
        } catch (IOException failure) {
            return new Answer.None("did not answer in time, or the line broke");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.None("was not waited for, since Kith is being stopped");
        }
    }

    private Answer read(int status, byte[] body) {
        if (status == 404 || status == 410) {
            return new Answer.NotThere();
        }
        if (status != 200) {
            return new Answer.None("answered with status " + status);
        }
        return body.length > settings.mostBytes()
                ? new Answer.None("answered with more than %,d bytes".formatted(settings.mostBytes()))
                : new Answer.Text(new String(body, StandardCharsets.UTF_8));
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
