package fr.coulisses.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A browser without a screen, signed in as somebody.
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("_csrf\" content=\"([^\"]+)");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    private Visitor(int port) {
        this.address = "http://localhost:" + port + "/";
    }

    /// @param email of an account whose password is that of the demonstration; empty for nobody
    public static Visitor of(int port, String email) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(port);
        if (!email.isEmpty()) {
            visitor.signIn(email);
        }
        return visitor;
    }

    private void signIn(String email) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(ask("connexion").body());
        if (!token.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        String form = "email=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password=coulisses&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpResponse<Void> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + "connexion"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        if (answer.headers().firstValue("Location").orElse("").contains("erreur")) {
            throw new IllegalStateException("Nobody signs in as " + email);
        }
    }

    /// The HTTP status of an address; 302 when it asks to sign in.
    public int get(String path) throws IOException, InterruptedException {
        return ask(path).statusCode();
    }

    public HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept", "text/html,*/*")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
