package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MailServerTest {

    @Test
    void isNotThereUnlessSomebodyNamesIt() {
        assertThat(StartOptions.parse(new String[0], Map.of()).mail()).isNull();
    }

    @Test
    void isNamedOnTheCommandLineOrInTheEnvironment() {
        String[] words = {"--smtp-host", "mail.ecole.example", "--smtp-port", "465", "--smtp-user", "c@ecole.example"};
        MailServer server = Objects.requireNonNull(
                StartOptions.parse(words, Map.of("SMTP_PASSWORD", "secret")).mail());
        assertThat(server)
                .isEqualTo(new MailServer("mail.ecole.example", 465, "c@ecole.example", "secret", "c@ecole.example"));
        assertThat(server.settings())
                .containsEntry("spring.mail.properties.mail.smtp.ssl.enable", true)
                .containsEntry("spring.mail.properties.mail.smtp.auth", true);
    }

    @Test
    void asksForAnAddressToSendFromAndForARealPort() {
        assertThatThrownBy(() -> StartOptions.parse(new String[] {"--smtp-host", "mail"}, Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("--smtp-from");
        String[] words = {"--smtp-host", "mail", "--smtp-from", "c@ecole.example", "--smtp-port", "0"};
        assertThatThrownBy(() -> StartOptions.parse(words, Map.of())).isInstanceOf(StartRefused.class);
    }

    @Test
    void refusesAPublicAddressThatIsNone() {
        assertThat(StartOptions.parse(new String[] {"--url", "https://coulisses.ecole.example/c"}, Map.of())
                        .url())
                .isEqualTo("https://coulisses.ecole.example/c");
        assertThatThrownBy(() -> StartOptions.parse(new String[] {"--url", "coulisses.ecole.example"}, Map.of()))
                .isInstanceOf(StartRefused.class);
    }
}
