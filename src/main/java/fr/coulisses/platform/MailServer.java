package fr.coulisses.platform;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The server that takes the e-mails of Coulisses (SMTP), with TLS wherever the server knows it.
///
/// @param port 1 to 65535; 465 speaks TLS from the first word
/// @param username of its account; empty when it asks for none
/// @param password from the environment only: other people can read a command line
/// @param from the address that e-mails come from
public record MailServer(String host, int port, String username, String password, String from) {

    private static final int TLS_PORT = 465;
    private static final String PATIENCE_MS = "10000";

    /// Reads `SMTP_HOST`, `SMTP_PORT`, `SMTP_USERNAME`, `SMTP_PASSWORD` and `SMTP_FROM`.
    ///
    /// @return `null` without a host
    /// @throws StartRefused for a port that is none, or without an address to send from
    static @Nullable MailServer parse(Map<String, String> settings) {
        String host = settings.getOrDefault("SMTP_HOST", "").strip();
        if (host.isEmpty()) {
            return null;
        }
        String username = settings.getOrDefault("SMTP_USERNAME", "").strip();
        String from = settings.getOrDefault("SMTP_FROM", username).strip();
        if (!from.contains("@")) {
            throw new StartRefused(
                    "Les courriels ont besoin d’une adresse d’expédition : donnez-la avec --smtp-from.",
                    "E-mails need an address they come from: give it with --smtp-from.");
        }
        int port = StartOptions.port(settings.getOrDefault("SMTP_PORT", "587").strip());
        return new MailServer(host, port, username, settings.getOrDefault("SMTP_PASSWORD", ""), from);
    }

    /// The same in the words of Spring.
    Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "spring.mail.host", host,
                "spring.mail.port", port,
                "spring.mail.username", username,
                "spring.mail.password", password,
                "coulisses.mail.from", from));
        String smtp = "spring.mail.properties.mail.smtp.";
        settings.put(smtp + "auth", !username.isEmpty());
        settings.put(smtp + "ssl.enable", port == TLS_PORT);
        settings.put(smtp + "starttls.enable", true);
        settings.put(smtp + "connectiontimeout", PATIENCE_MS);
        settings.put(smtp + "timeout", PATIENCE_MS);
        settings.put(smtp + "writetimeout", PATIENCE_MS);
        return settings;
    }
}
