package fr.coulisses.assessment;

import fr.coulisses.shared.Refusal;
import java.util.List;

/// What a student says of their work, in their own words; each part at most 4,000 characters.
///
/// @param did what I did
/// @param how how I went about it
/// @param shows what it shows of the competency
public record Commentary(String did, String how, String shows) {

    public static final int MOST = 4000;

    public static final Commentary NONE = new Commentary("", "", "");

    public static Commentary of(String did) {
        return new Commentary(did, "", "");
    }

    public boolean isBlank() {
        return parts().stream().allMatch(String::isBlank);
    }

    /// The three parts in their order.
    public List<String> parts() {
        return List.of(did, how, shows);
    }

    /// Both, part by part; what is said in both is said once.
    Commentary with(Commentary more) {
        return new Commentary(joined(did, more.did), joined(how, more.how), joined(shows, more.shows));
    }

    private static String joined(String one, String other) {
        return one.contains(other) ? one : one.isBlank() ? other : one + "\n\n" + other;
    }

    boolean isShort() {
        return parts().stream().allMatch(part -> part.length() <= MOST);
    }

    /// @throws Refusal when a part is too long
    void requireShort() {
        parts().stream().filter(part -> part.length() > MOST).findFirst().ifPresent(part -> {
            throw new Refusal("assessment.refused.commentary", part.length());
        });
    }
}
