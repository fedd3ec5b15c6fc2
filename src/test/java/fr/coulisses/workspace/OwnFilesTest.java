package fr.coulisses.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.shared.CheckedZip;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@CoulissesTest
class OwnFilesTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"components/budget-grid.js", "styles/tokens.css"})
    void askEachTimeWhetherTheyStillHold(String file) throws IOException, InterruptedException {
        HttpResponse<String> first = ask(file, "-");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        String fingerprint = first.headers().firstValue("ETag").orElseThrow();
        assertThat(ask(file, fingerprint).statusCode()).isEqualTo(304);
        assertThat(ask(file, "W/\"another\"").statusCode()).isEqualTo(200);
    }

    @Test
    void areKeptWhereTheAddressNamesTheContent() throws IOException, InterruptedException {
        String content = ask("styles/tokens.css", "-").body();
        String named =
                CheckedZip.sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
        HttpResponse<String> page = ask("connexion", "-");
        assertThat(page.body()).as("as pages name it").contains("styles/tokens.css?v-c=" + named);
        assertThat(ask("styles/tokens.css?v-c=" + named, "-").headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, immutable");
        for (String other : List.of("00000000", "", named.substring(0, 1))) {
            assertThat(ask("styles/tokens.css?v-c=" + other, "-").headers().firstValue("Cache-Control"))
                    .as("a page of another release names « " + other + " »")
                    .hasValue("no-cache");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"components/nothing.js", "styles/..%2f..%2fapplication.properties"})
    void holdNothingElse(String file) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(file, "-");
        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(answer.body()).doesNotContain("spring");
    }

    private HttpResponse<String> ask(String file, String known) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + file))
                            .header("If-None-Match", known)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
