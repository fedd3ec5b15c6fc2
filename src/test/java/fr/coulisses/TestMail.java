package fr.coulisses;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The mail server of the tests: it takes everything and delivers to nobody. E-mails leave when a test says so.
public final class TestMail {

    public static final String FROM = "coulisses@ecole.example";

    private static @Nullable GreenMail running;

    private TestMail() {}

    /// The server of this run, started by the first test that wants it.
    public static synchronized GreenMail server() {
        GreenMail server = running;
        if (server == null) {
            server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
            server.start();
            running = server;
        }
        return server;
    }

    static Map<String, Object> settings() {
        return Map.of(
                "spring.mail.host", "localhost",
                "spring.mail.port", server().getSmtp().getPort(),
                "coulisses.mail.from", FROM,
                "coulisses.mail.every", "1h",
                "coulisses.url", "https://coulisses.example");
    }
}
