package fr.coulisses;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The assertions of Playwright about a page, which say the same and cost the page less.
///
/// As long as an element is missing, an assertion of Playwright writes the whole page down for its message, eight times
/// in three seconds, and so delays what it waits for. Here it is asked once the element is there, or stays away.
public final class Sight {

    /// A busy machine is no failure.
    static final int PATIENCE = 30_000;

    private static final LocatorAssertions.IsVisibleOptions NOW =
            new LocatorAssertions.IsVisibleOptions().setTimeout(1);
    private static final Set<String> ABOUT_AN_ELEMENT = Set.of(
            "containsText",
            "hasAttribute",
            "hasText",
            "hasValue",
            "isAttached",
            "isChecked",
            "isDisabled",
            "isEnabled",
            "isFocused",
            "isInViewport");

    private Sight() {}

    public static LocatorAssertions assertThat(Locator locator) {
        return assertThat(locator, PATIENCE);
    }

    static LocatorAssertions assertThat(Locator locator, int patience) {
        LocatorAssertions playwright = PlaywrightAssertions.assertThat(locator);
        return (LocatorAssertions) Proxy.newProxyInstance(
                Sight.class.getClassLoader(),
                new Class<?>[] {LocatorAssertions.class},
                (proxy, question, arguments) -> {
                    if (question.getName().equals("isVisible") && arguments == null) {
                        if (!comes(locator, WaitForSelectorState.VISIBLE, patience)) {
                            playwright.isVisible(NOW);
                        }
                        return null;
                    }
                    if (ABOUT_AN_ELEMENT.contains(question.getName()) && isOfOne(arguments)) {
                        comes(locator, WaitForSelectorState.ATTACHED, patience);
                    }
                    return answer(playwright, question, arguments);
                });
    }

    public static PageAssertions assertThat(Page page) {
        return PlaywrightAssertions.assertThat(page);
    }

    private static @Nullable Object answer(
            LocatorAssertions playwright, Method question, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return question.invoke(playwright, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /// Whether what is expected is expected of one element, and in the usual way.
    private static boolean isOfOne(@Nullable Object @Nullable [] arguments) {
        return arguments == null
                || Arrays.stream(arguments)
                        .noneMatch(argument -> argument == null
                                || argument.getClass().isArray()
                                || argument.getClass().getSimpleName().endsWith("Options"));
    }

    /// Where it does not come, the assertion itself says what is there instead.
    private static boolean comes(Locator locator, WaitForSelectorState state, int patience) {
        try {
            locator.waitFor(new Locator.WaitForOptions().setState(state).setTimeout(patience));
            return true;
        } catch (PlaywrightException e) {
            return false;
        }
    }
}
