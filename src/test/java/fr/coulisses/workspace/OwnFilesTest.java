package fr.coulisses.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
