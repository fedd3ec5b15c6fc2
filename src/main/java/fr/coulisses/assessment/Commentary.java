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

    /// @throws Refusal when a part is too long
    void requireShort() {
        parts().stream().filter(part -> part.length() > MOST).findFirst().ifPresent(part -> {
            throw new Refusal("assessment.refused.commentary", part.length());
        });
    }
}
