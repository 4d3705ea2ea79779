package community.kith.processes;

import community.kith.KithApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.springframework.util.FileSystemUtils;

/**
 * Java for the processes that tests start: with the first compiler alone, and with a cache of what a start before has learnt, as
 * docs/operation.md has it for a quicker start. The first process of a run learns for all that follow; on a Java for which that does
 * not fit, they start as slowly as it did.
 */
final class QuickJava {

    private static final List<String> FLAGS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=256m",
            "-Xlog:aot*=error");

    private QuickJava() {}

    /** The command that starts Kith, without what only tests need. */
    static List<String> kith() {
        return command(Learnt.FLAGS, Learnt.KITH, KithApplication.class);
    }

    /** The command that starts a class of the tests. */
    static List<String> test(Class<?> main) {
        return command(Learnt.FLAGS, Learnt.TESTS, main);
    }

    private static List<String> command(List<String> flags, String classPath, Class<?> main) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main.getName()));
        return command;
    }

    /** What is learnt fits jars alone, in the order in which they were; a build has directories. */
    private static final class Learnt {

        private static final Path DIRECTORY = directory();

        static final String KITH = jars(entry -> !entry.endsWith("test-classes"));
        static final String TESTS = KITH + File.pathSeparator + jars(entry -> entry.endsWith("test-classes"));
        static final List<String> FLAGS = List.of("-XX:AOTCache=" + learn());

        private static Path directory() {
            try {
                var made = Files.createTempDirectory("quick-java");
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(made.toFile())));
                return made;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static Path learn() {
            var cache = DIRECTORY.resolve("kith.aot");
            try {
                var command = command(List.of("-XX:AOTCacheOutput=" + cache), KITH, KithApplication.class);
                var data = "--kith.data=" + DIRECTORY.resolve("data");
                KithProcess.start(command, DIRECTORY, data, "--kith.sample=false", "--kith.plan-ahead=false")
                        .end();
                return cache;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        private static String jars(Predicate<String> which) {
            return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .filter(which)
                    .map(Path::of)
                    .map(entry -> Files.isDirectory(entry) ? jar(entry) : entry)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }

        private static Path jar(Path classes) {
            var jar = DIRECTORY.resolve(classes.getFileName() + ".jar");
            try (var written = new JarOutputStream(Files.newOutputStream(jar));
                    var files = Files.walk(classes)) {
                written.setLevel(Deflater.NO_COMPRESSION);
                for (var file : files.filter(each -> !each.equals(classes)).toList()) {
                    var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                    // Spring finds what is below a directory by the directory's own entry.
                    written.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
                    if (Files.isRegularFile(file)) {
                        Files.copy(file, written);
                    }
                    written.closeEntry();
                }
                return jar;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
