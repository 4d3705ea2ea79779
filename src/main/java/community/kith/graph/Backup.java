package community.kith.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.ByteUnit;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/**
 * A copy of the embedded database as one file, and the way back. The file is what {@code neo4j-admin database dump} writes, so that a
 * server can load it too; its SHA-256 stands beside it, as {@code sha256sum} writes it.
 */
final class Backup {

    private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
    private static final long PAGE_CACHE = ByteUnit.mebiBytes(64);

    private final Path data;
    private final Path file;

    /**
     * Names both ends.
     *
     * @param data the directory of the embedded database
     * @param file the copy
     */
    Backup(Path data, Path file) {
        this.data = data.toAbsolutePath();
        this.file = file.toAbsolutePath();
    }

    /** Why there is no copy, or no way back, in words for whoever looks after the service. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /**
     * Writes the copy, whole or not at all, and says how large the graph in it is.
     *
     * @throws Refused when it cannot be
     */
    EmbeddedNeo4j.Size write() throws IOException {
        if (Files.exists(file)) {
            throw new Refused("There is a file " + file + " already. Choose another name.");
        }
        if (!Files.exists(store())) {
            throw new Refused("There is no database in " + data + ".");
        }
        // What was killed is brought to rest first; and nobody else may be at work on it.
        var size = sizeAtRest();
        var beside = Files.createDirectories(requireNonNull(file.getParent()));
        var folder = Files.createTempDirectory(beside, "backup-");
        var dump = folder.resolve(DATABASE + ".dump");
        try {
            admin(InputStream.nullInputStream(), "database", "dump", DATABASE, "--to-path=" + folder);
            Files.writeString(checksum(), sha256(dump) + "  " + file.getFileName() + "\n");
            Files.move(dump, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(dump);
            Files.delete(folder);
        }
        return size;
    }

    /**
     * Makes the database anew from the copy, where there is none, and says how large the graph is.
     *
     * @throws Refused when it cannot be; nothing that was there is touched
     */
    EmbeddedNeo4j.Size restore() throws IOException {
        if (!Files.exists(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        if (Files.exists(store())) {
            throw new Refused(
                    "There is a database in " + data + " already. Move it away first; it is not written over.");
        }
        if (Files.exists(checksum()) && !Files.readString(checksum()).startsWith(sha256(file) + " ")) {
            throw new Refused(file + " is not as it was written: " + checksum() + " says otherwise.");
        }
        Files.createDirectories(data);
        try (var dump = new BufferedInputStream(Files.newInputStream(file))) {
            admin(dump, "database", "load", DATABASE, "--from-stdin");
        }
        return sizeAtRest();
    }

    private Path store() {
        return store(data);
    }

    /** Where the database lies in the directory of an embedded one. */
    static Path store(Path data) {
        return data.resolve("data").resolve("databases").resolve(DATABASE);
    }

    private Path checksum() {
        return file.resolveSibling(file.getFileName() + ".sha256");
    }

    private EmbeddedNeo4j.Size sizeAtRest() {
        try (var neo4j = EmbeddedNeo4j.start(data, PAGE_CACHE)) {
            return neo4j.size();
        } catch (DataDirectoryInUse inUse) {
            throw new Refused("Kith is running on " + data + ". Stop it first.");
        }
    }

    private void admin(InputStream in, String... command) {
        var said = new ByteArrayOutputStream();
        try (var out = new PrintStream(said, true, UTF_8)) {
            var context =
                    new ExecutionContext(data, data.resolve("conf"), out, out, in, new DefaultFileSystemAbstraction());
            if (AdminTool.execute(context, command) != 0) {
                throw new Refused(said.toString(UTF_8).strip());
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var bytes = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
