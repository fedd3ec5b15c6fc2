package fr.coulisses.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// The application in a process of its own, as somebody starts it.
final class Launched implements AutoCloseable {

    private static final long PATIENCE = 180;

    private final Process process;
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private Launched(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::listen);
    }

    static Launched with(Map<String, String> environment, String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                // It starts and ends: what compiles longest would only delay both.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "fr.coulisses.Application"));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Launched(builder.start());
    }

    private void listen() {
        try (BufferedReader output = process.inputReader()) {
            output.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException e) {
            lines.add("output ended: " + e.getMessage());
        }
    }

    /// Waits until it ends by itself, and says with which code.
    int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Still running: " + lines);
        }
        return process.exitValue();
    }

    /// Waits until it says that it is ready.
    Launched ready() throws InterruptedException {
        return says("Coulisses est prêt / is ready");
    }

    /// Waits until it says something.
    Launched says(String text) throws InterruptedException {
        for (long waited = 0; waited < PATIENCE * 10; waited++) {
            if (said(text)) {
                return this;
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("Ended: " + lines);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("Never said " + text + ": " + lines);
    }

    boolean said(String text) {
        return lines.stream().anyMatch(line -> line.contains(text));
    }

    String output() {
        return String.join("\n", lines);
    }

    /// Ends it as a power cut would.
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(PATIENCE, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
