package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people send by mistake: each a clear refusal, and nothing is written. */
@KithTest
class BadUploadTests {

    private static final String LIBRARY = "name,address,postcode,type,website,area_name,area_code,lon,lat\n";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private ImportFiles files;

    private Uploads uploads;

    @BeforeEach
    void connects() {
        uploads = new Uploads(port);
    }

    @AfterEach
    void leavesNothingBehind() {
        assertThat(nodes()).isZero();
        assertThat(files.ownFiles()).isEmpty();
    }

    @Test
    void refusesMissingColumn() {
        refuses("name,address\nA,B\n", 422, "file", "no column “postcode”", "mapping", "gm-libraries");
    }

    @Test
    void refusesBrokenUtf8() {
        var csv = (LIBRARY + "A,B,,,,,,,\nCaf\u00e9,B,,,,,,,\n").getBytes(StandardCharsets.ISO_8859_1);

        refuses(csv, 422, "file", "Line 3", "mapping", "gm-libraries");
    }

    @Test
    void refusesJsonThatBreaksOff() {
        refuses(
                "{\"contents\": [{\"id\": \"1\", \"name\": \"A\", \"status\": \"active\"},\n{\"id\": ",
                422,
                "file",
                "line 2",
                "format",
                "open-referral-uk",
                "source",
                "S");
    }

    @Test
    void refusesJsonTenThousandDeep() {
        var json = "{\"contents\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        refuses(json, 422, "file", "nested more than 100 deep", "format", "open-referral-uk", "source", "S");
    }

    @Test
    void refusesEmptyFile() {
        refuses("", 422, "file", "empty", "mapping", "gm-libraries", "empty", "yes");
    }

    @Test
    void refusesZip() {
        refuses(new byte[] {'P', 'K', 3, 4, 0, 0}, 422, "file", "packed", "mapping", "gm-libraries");
    }

    @Test
    void refusesWrongFormat() {
        refuses(LIBRARY + "A,B,,,,,,,\n", 422, "file", "line 1", "format", "open-referral-uk", "source", "S");
        refuses("{\"contents\": []}", 422, "file", "no column", "mapping", "gm-libraries");
        refuses("{\"contents\": []}", 422, "file", "features", "format", "neighbourhoods", "source", "S");
        refuses("{\"contents\": []}", 422, "file", "concept", "format", "taxonomy", "source", "S");
        refuses("{\"contents\": []}", 422, "file", "no column “postcode”", "format", "postcodes");
        refuses("{\"features\": []}", 422, "file", "no services", "format", "open-referral-uk", "source", "S");
    }

    @Test
    void refusesRequestWithoutWhatItNeeds() {
        refuses("a", 400, "format", "open-referral-uk, postcodes");
        refuses("a", 400, "format", "There are: open-referral-uk", "format", "excel");
        refuses("a", 400, "mapping", "gm-libraries", "mapping", "folkestone");
        refuses("a", 400, "mapping", "needs a mapping", "format", "csv");
        refuses("[]", 400, "source", "name of the directory", "format", "open-referral-uk");
        refuses("[]", 400, "source", "no ::", "format", "open-referral-uk", "source", "a::b");
        refuses("[]", 400, "source", "Take another one", "format", "taxonomy", "source", "kith");
        refuses("", 400, "file", "Send a file", "mapping", "gm-libraries");
        refuses("", 400, "feed", "No feed is configured", "feed", "council");
        refuses(LIBRARY, 400, "filter", "area_name:Wigan", "mapping", "gm-libraries", "filter", "Wigan");
        refuses(LIBRARY, 400, "filter", "area_name:Wigan", "mapping", "gm-libraries", "filter", "colour:red");
        refuses("a", 400, "filter", "no column to choose", "mapping", "folkestone-services", "filter", "a:b");
    }

    @Test
    void refusesMappingThatIsNone() {
        refuses("id,name\n", 422, "mappingFile", "docs/mappings.md", "mappingFile", "{\"source\": ");
        refuses(
                "id,name\n",
                422,
                "mappingFile",
                "no column for the name",
                "mappingFile",
                "{\"source\": \"S\", \"takes\": \"PLACE\", \"id\": [\"id\"], \"columns\": {}}");
    }

    @Test
    void refusesWhatIsNotMultipart() {
        var answer = uploads.post(HttpRequest.BodyPublishers.ofString("{}"), "application/json");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.error("message")).contains("multipart/form-data");
    }

    @Test
    void refusesMultipartThatBreaksOff() {
        var answer = uploads.post(
                HttpRequest.BodyPublishers.ofString(
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc"),
                "multipart/form-data; boundary=x");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error("message")).contains("breaks off");
    }

    @Test
    void refusesTwoHundredMegabytes() {
        var answer = uploads.post(
                HttpRequest.BodyPublishers.ofInputStream(() -> new Endless(200_000_000)),
                "multipart/form-data; boundary=x");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.error("message")).contains("50 MB");
    }

    private void refuses(String content, int status, String field, String why, String... parts) {
        refuses(content.getBytes(StandardCharsets.UTF_8), status, field, why, parts);
    }

    private void refuses(byte[] content, int status, String field, String why, String... parts) {
        var answer = uploads.send(content, parts);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.error("field")).isEqualTo(field);
        assertThat(answer.error("message")).contains(why);
    }

    private long nodes() {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (n:Place|Group|Organisation|Postcode|Neighbourhood|DirectoryImport|ImportRow) RETURN count(n) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }

    /** A part of a request that goes on for so many bytes. */
    private static final class Endless extends InputStream {

        private final byte[] head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        private final long length;
        private long at;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (at >= length) {
                return -1;
            }
            var next = at < head.length ? head[(int) at] : 'a';
            at++;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var count = 0;
            while (count < most) {
                var next = read();
                if (next < 0) {
                    return count == 0 ? -1 : count;
                }
                into[from + count++] = (byte) next;
            }
            return count;
        }
    }
}
