package fr.coulisses.account;

import fr.coulisses.shared.Refusal;
import java.util.Locale;
import java.util.regex.Pattern;

/// An account that an administrator wants to open.
///
/// @param email at most 254 characters, kept in small letters: it is the name people sign in with
/// @param givenName 1 to 80 characters
/// @param familyName 1 to 80 characters
public record NewPerson(String email, String givenName, String familyName, Role role) {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>]+@[^\\s@\"<>]+\\.[^\\s@\"<>]{2,}");

    public NewPerson {
        email = bare(email);
        givenName = givenName.strip();
        familyName = familyName.strip();
        if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
            throw new Refusal("account.refused.email", email);
        }
        if (givenName.isEmpty() || givenName.length() > 80) {
            throw new Refusal("account.refused.givenName");
        }
        if (familyName.isEmpty() || familyName.length() > 80) {
            throw new Refusal("account.refused.familyName");
        }
    }

    /// The name somebody signs in with, however they type it.
    static String bare(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
