package fr.coulisses;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A real Chromium, with the gestures of a person and the eye of axe. One browser serves the whole run.
public final class Browser implements BeforeEachCallback, AfterEachCallback {

    private static final List<String> SWITCHES = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String PASSWORD = "coulisses";
    private static final Pattern TOKEN = Pattern.compile("_csrf\" content=\"([^\"]+)");
    private static final String BEYOND = """
            () => {
              const edge = document.documentElement.clientWidth;
              const scrolls = around => around && around.tagName !== 'BODY'
                && (/auto|scroll|hidden/.test(getComputedStyle(around).overflowX) || scrolls(around.parentElement));
              return [...document.querySelectorAll('main *:not([slot="sr-label"])')]
                .map(piece => ({ piece, box: piece.getBoundingClientRect() }))
                .filter(({ piece, box }) => box.width > 0 && box.right > edge + 1 && !scrolls(piece.parentElement))
                .slice(0, 5)
                .map(({ piece, box }) =>
                  `${piece.localName} « ${piece.getAttribute('class') ?? ''} » to ${Math.round(box.right)}`)
                .join('\\n');
            }""";
    private static final com.microsoft.playwright.Browser CHROMIUM = launch();

    private final List<BrowserContext> others = new ArrayList<>();
    private BrowserContext context = CHROMIUM.newContext();
    private Page page = context.newPage();
    private String address = "";

    private static com.microsoft.playwright.Browser launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(Sight.PATIENCE);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(java.util.Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Path program = Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium-headless-shell"),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium here: install it, or name it in CHROMIUM"));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(SWITCHES));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        Environment environment = SpringExtension.getApplicationContext(test).getEnvironment();
        address = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        context.close();
        context = french();
        page = context.newPage();
    }

    private BrowserContext french() {
        BrowserContext made = CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("fr-FR")
                .setBaseURL(address));
        made.setDefaultTimeout(Sight.PATIENCE);
        return made;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            String name = test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName();
            screenshot(page, name);
            for (int i = 0; i < others.size(); i++) {
                screenshot(others.get(i).pages().getFirst(), name + "-" + i);
            }
        }
        others.forEach(BrowserContext::close);
        others.clear();
        context.close();
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name.toLowerCase(Locale.ROOT) + ".png")));
    }

    public Page page() {
        return page;
    }

    /// Where the application answers, without a slash at the end.
    public String address() {
        return address;
    }

    public BrowserContext context() {
        return context;
    }

    /// A page in the browser of somebody else, where nobody is signed in.
    public Page elsewhere() {
        BrowserContext other = french();
        others.add(other);
        return other.newPage();
    }

    /// Another browser profile, signed in as this one, that has loaded nothing yet.
    public BrowserContext withEmptyCache() {
        return CHROMIUM.newContext(
                new com.microsoft.playwright.Browser.NewContextOptions().setStorageState(context.storageState()));
    }

    public void open(String path) {
        page.navigate(address + path);
    }

    /// Signs in as somebody of the demonstration school, by hand, and is at home then.
    public void signInByHand(String email) {
        open("/connexion");
        page.getByLabel("Adresse e-mail").fill(email);
        page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                .fill(PASSWORD);
        button("Se connecter").click();
        assertThat(button("Se déconnecter")).isAttached();
    }

    /// Signs in and is at home then.
    public void signIn(String email) {
        as(email);
        open("/");
        assertThat(button("Se déconnecter")).isAttached();
    }

    /// Signs in without looking at a page: what the form of the sign-in page sends, sent by this browser profile.
    public void as(String email) {
        APIRequestContext requests = context.request();
        Matcher token = TOKEN.matcher(requests.get(address + "/connexion").text());
        assertThat(token.find()).as("the token of the sign-in page").isTrue();
        APIResponse answer = requests.post(
                address + "/connexion",
                RequestOptions.create()
                        .setMaxRedirects(0)
                        .setForm(FormData.create()
                                .set("email", email)
                                .set("password", PASSWORD)
                                .set("_csrf", token.group(1))));
        assertThat(answer.headers().get("location"))
                .as(email + " signs in")
                .isNotNull()
                .doesNotContain("erreur");
    }

    public void signOut() {
        button("Se déconnecter").click();
        assertThat(button("Se connecter")).isVisible();
    }

    public com.microsoft.playwright.Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// Words on the page. What a field says about a mistake is read aloud too: for a moment it is there a second time.
    public com.microsoft.playwright.Locator says(String words) {
        return page.getByText(words).and(page.locator(":not([aria-live])"));
    }

    /// Fails with the list of what axe finds wrong on the page as it is now.
    ///
    /// Colours and sizes take axe four fifths of its time. Those of a page are seen by
    /// [fr.coulisses.access.EveryPageTest], on two screens, light and dark; those of dialogs are seen here.
    public void hasNoAccessibilityViolation() {
        assertThat(page.locator("h1").first()).isVisible();
        assertThat(new Eye(page).violationsOfStructure())
                .as("axe on " + page.url())
                .isEmpty();
    }

    /// What stands beyond the right edge of the screen where nothing around it scrolls: the page itself is cut there.
    public List<String> beyondTheEdge() {
        return Stream.of(String.valueOf(page.evaluate(BEYOND)).split("\n", -1))
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    /// What axe finds wrong on the page as it is now.
    public List<String> violations() {
        return new Eye(page).violations();
    }
}
