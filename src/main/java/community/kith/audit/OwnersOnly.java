package community.kith.audit;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and directories that only the user of this process may open, where the file system knows users. */
final class OwnersOnly {

    private OwnersOnly() {}

    static FileAttribute<?>[] file() {
        return attributes("rw-------");
    }

    static FileAttribute<?>[] directory() {
        return attributes("rwx------");
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
