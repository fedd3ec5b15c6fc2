package fr.coulisses.assessment.guest;

import fr.coulisses.shared.Refusal;
import java.util.regex.Pattern;

/// Whom a tutor wants to invite from outside.
///
/// @param name 1 to 120 characters
/// @param email at most 254 characters; empty when the tutor hands the link over otherwise
/// @param days how long the link opens the version, 1 to 60
/// @param message what the professional is asked, at most 2,000 characters
public record NewInvitation(String name, String email, int days, String message) {

    public static final int USUAL_DAYS = 14;
    public static final int MOST_DAYS = 60;
    public static final int LONGEST_MESSAGE = 2000;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>,;]+@[^\\s@\"<>,;]+\\.[^\\s@\"<>,;]{2,}");

    public NewInvitation {
        name = name.strip();
        email = email.strip();
        message = message.strip();
        if (name.isEmpty() || name.length() > 120) {
            throw new Refusal("assessment.refused.guestName");
        }
        if (email.length() > 254 || !email.isEmpty() && !EMAIL.matcher(email).matches()) {
            throw new Refusal("account.refused.email", email);
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal("assessment.refused.guestDays", MOST_DAYS);
        }
        if (message.length() > LONGEST_MESSAGE) {
            throw new Refusal("assessment.refused.guestMessage", message.length());
        }
    }
}
