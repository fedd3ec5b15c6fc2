package fr.coulisses.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who gives a subsidy, in the order and the words of the single subsidy form (cerfa 12156), account 74.
public enum FunderType {
    STATE("état", "drac", "cnm", "fdva"),
    REGION("région"),
    DEPARTMENT("département"),
    MUNICIPALITY("commune", "ville", "epci", "métropole", "communauté"),
    SOCIAL_BODY("caf", "cpam", "msa"),
    EUROPE("europe", "feder", "fse"),
    EMPLOYMENT_AID("asp"),
    OTHER_PUBLIC("crous", "université"),
    PRIVATE("sacem", "adagp", "sacd", "spedidam", "adami", "fondation");

    private final List<String> beginnings;

    FunderType(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /// Public money, as opposed to the aid of a collecting society or a foundation.
    public boolean isPublic() {
        return this != PRIVATE;
    }

    /// Proposes a type from the way a label begins, for instance « Région – aide aux initiatives ».
    public static Optional<FunderType> proposedBy(String label) {
        String text = label.strip().toLowerCase(Locale.FRENCH);
        return Arrays.stream(values())
                .filter(type -> type.beginnings.stream().anyMatch(word -> beginsWith(text, word)))
                .findFirst();
    }

    private static boolean beginsWith(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
    }
}
