package fr.coulisses.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs that travel inside the application, unpacked once into the data directory.
class PostgresPrograms {

    private final Path home;

    private PostgresPrograms(Path home) {
        this.home = home;
    }

    /// Unpacks the programs of this machine below `directory`, or finds them there from an earlier start.
    ///
    /// A half-unpacked copy, left by a power cut, is never used: the folder gets its name when it is whole.
    static PostgresPrograms unpackInto(Path directory) {
        Path home = directory.resolve("postgresql-18");
        if (Files.isDirectory(home)) {
            return new PostgresPrograms(home);
        }
        try {
            Path unfinished = Files.createTempDirectory(Files.createDirectories(directory), "unpacking");
            unpack(archiveName(), unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            return new PostgresPrograms(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Runs one of the programs to its end.
    ///
    /// @return what it printed
    /// @throws ProgramFailed when it ends with another code than 0
    String run(String program, String... arguments) {
        List<String> command = command(program, arguments);
        try {
            Path output = Files.createTempFile("coulisses", ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(120, TimeUnit.SECONDS);
            String printed = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                throw new ProgramFailed(program, printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static boolean isRoot() {
        return !isWindows() && "root".equals(System.getProperty("user.name"));
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch");
        boolean arm = "aarch64".equals(processor);
        if (system.startsWith("windows")) {
            return "/postgres-windows-x86_64.txz";
        }
        if (system.startsWith("mac")) {
            return arm ? "/postgres-darwin-arm_64.txz" : "/postgres-darwin-x86_64.txz";
        }
        return arm ? "/postgres-linux-arm_64.txz" : "/postgres-linux-x86_64.txz";
    }

    private static void unpack(String archive, Path target) throws IOException {
        InputStream packed = PostgresPrograms.class.getResourceAsStream(archive);
        if (packed == null) {
            throw new StartRefused(
                    "PostgreSQL n’est pas fourni pour cette machine : indiquez une base avec DATABASE_URL.",
                    "PostgreSQL is not supplied for this machine: give a database with DATABASE_URL.");
        }
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("Entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if (!isWindows() && (entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(file, permissions);
        }
    }

    /// A PostgreSQL program ended badly; the message is what it printed.
    static class ProgramFailed extends RuntimeException {
        ProgramFailed(String program, String printed) {
            super(program + ": " + printed.strip());
        }
    }
}
