package community.kith.attacks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Requests byte by byte as somebody writes them who has no client that would keep them from it. */
record RawRequests(int port) {

    /** The whole answer to a GET. */
    String get(String path, String... headers) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines(headers) + "\r\n");
    }

    /** The whole answer to JSON that is sent. */
    String post(String path, String json, String... headers) throws IOException {
        var length = json.getBytes(StandardCharsets.UTF_8).length;
        return send("POST " + path
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                + lines(headers) + "Content-Length: " + length + "\r\n\r\n" + json);
    }

    /** The whole answer to these bytes, in UTF-8. */
    String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketException reset) {
            return "HTTP/1.1 000 ended: " + reset.getMessage();
        }
    }

    /** The headers of an answer. */
    static String head(String answer) {
        return answer.split("\r\n\r\n", 2)[0];
    }

    static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }
}
