package community.kith.directory;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;

/**
 * The process that does the work of an import, so that another one, or the same after a restart, can tell whether it still does.
 *
 * @param text machine, process and the moment of its start
 */
record Worker(String text) {

    /** This process. */
    static Worker here() {
        var process = ProcessHandle.current();
        return new Worker(machine() + "/" + process.pid() + "/" + started(process));
    }

    /** Whether it is known to have ended: it ran on this machine, and no process that began then is there any more. */
    boolean hasEnded() {
        var parts = List.of(text.split("/"));
        if (parts.size() != 3 || !parts.getFirst().equals(machine())) {
            return false;
        }
        return ProcessHandle.of(Long.parseLong(parts.get(1)))
                .filter(process -> started(process).equals(parts.get(2)))
                .isEmpty();
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toString();
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName().replace('/', '-');
        } catch (UnknownHostException nameless) {
            return "unknown";
        }
    }
}
